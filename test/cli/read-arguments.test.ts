import { describe, expect, it } from "@jest/globals";
import { readArguments } from "../../src/cli/arguments/read-arguments";

const read = (line: string) => readArguments(line.split(" ").filter((word) => word !== ""));

function mistakeIn(line: string): string {
  const outcome = read(line);
  return outcome.ok ? "understood" : `${outcome.failure.code} ${outcome.failure.found}`.trim();
}

describe("a command line that lacks something or says too much is refused with its mistake", () => {
  it.each([
    ["fil b.xlsx", "unknown-command fil"],
    ["check b.xlsx --fromat json", "unknown-option --fromat"],
    ["check b.xlsx -x", "unknown-option -x"],
    ["check b.xlsx --force", "unknown-option --force"],
    ["check b.xlsx -o c.xlsx", "unknown-option --output"],
    ["fill b.xlsx --values", "option-without-value --values"],
    ["fill b.xlsx --values --in-place", "option-without-value --values"],
    ["fill b.xlsx --values= --in-place", "option-without-value --values"],
    ["fill b.xlsx --values v.json --in-place=yes", "option-with-value --in-place"],
    ["fill b.xlsx --values v.json -o a -o b", "option-twice -o"],
    ["new --unit 某街道 --year 2021 -o b.xlsx", "missing-option --report"],
    ["new --report fazhi-jiedao --year 2021 -o b.xlsx", "missing-option --unit"],
    ["new --report fazhi-jiedao --unit 某街道 -o b.xlsx", "missing-option --year"],
    ["new --report fazhi-jiedao --unit 某街道 --year 2021", "missing-option -o"],
    ["new --report fazhi-jiedao --unit 某街道 --year 21 -o b.xlsx", "bad-year 21"],
    ["new --report fazhi-jiedao --unit 某街道 --year 2021 -o b.xls", "not-xlsx b.xls"],
    ["new --report fazhi-jiedao --unit 某街道 --year 2021 -o xlsx", "not-xlsx xlsx"],
    ["new --report fazhi-jiedao --unit 某街道 --year 2021 -o B.XLSX", "understood"],
    ["new b.xlsx --report fazhi-jiedao --unit 某 --year 2021 -o c.xlsx", "too-many-books b.xlsx"],
    ["fill --values v.json --in-place", "missing-book"],
    ["fill b.xlsx --in-place", "missing-option --values"],
    ["fill b.xlsx --values v.json", "needs-target"],
    ["fill b.xlsx --values v.json -o c.xlsx --in-place", "two-targets"],
    ["fill b.xlsx c.xlsx --values v.json --in-place", "too-many-books c.xlsx"],
    ["check", "nothing-to-check"],
    ["check --definition d.json", "missing-option --values"],
    ["check --values v.json", "missing-option --definition"],
    ["check b.xlsx --definition d.json --values v.json", "two-sources"],
    ["check b.xlsx --format xml", "bad-format xml"],
    ["check b.xlsx --lang fr", "bad-language fr"],
    ["compile", "missing-book"],
    ["compile b.xlsx", "needs-target"],
    ["compile b.xlsx --text t.txt --chart", "needs-target"],
    ["compile b.xlsx --in-place --chart --no-chart", "chart-and-no-chart"],
    ["compile b.xlsx --in-place --chart=1", "option-with-value --chart"],
    ["compile b.xlsx --in-place -o c.xlsx", "two-targets"],
    ["compile b.xlsx --in-place --decimals 5", "bad-decimals 5"],
    ["compile b.xlsx --in-place --decimals 1.5", "bad-decimals 1.5"],
  ])("%s", (line, mistake) => {
    expect(mistakeIn(line)).toBe(mistake);
  });
});

describe("a command line is understood", () => {
  it("new, with last year's workbook and leave to replace", () => {
    const line =
      "new --report fazhi-jiedao --unit 某街道 --year 2021 --prior 2020.xlsx -o b.xlsx --force";
    expect(read(line)).toEqual({
      ok: true,
      value: {
        name: "new",
        report: "fazhi-jiedao",
        unit: "某街道",
        year: 2021,
        prior: "2020.xlsx",
        output: "b.xlsx",
        force: true,
        language: "zh-CN",
      },
    });
  });

  it("options may stand before the workbook, with = or apart", () => {
    expect(read("fill --values=v.json --output=c.xlsx b.xlsx --lang en")).toEqual({
      ok: true,
      value: {
        name: "fill",
        book: "b.xlsx",
        values: "v.json",
        prior: undefined,
        force: false,
        output: "c.xlsx",
        language: "en",
      },
    });
  });

  it("--in-place means that the workbook itself is written", () => {
    expect(read("fill b.xlsx --values v.json --in-place")).toMatchObject({
      value: { output: "b.xlsx" },
    });
  });

  it("compile may give texts alone", () => {
    expect(read("compile b.xlsx --text t.txt --html t.html --docx t.docx")).toMatchObject({
      value: { output: undefined, text: "t.txt", html: "t.html", docx: "t.docx" },
    });
  });

  it("check with files needs no workbook", () => {
    expect(read("check --definition d.json --values v.json --format json")).toMatchObject({
      value: { source: { kind: "values", definition: "d.json", values: "v.json" }, format: "json" },
    });
  });

  it.each(["", "--help", "-h", "help", "check --help", "help check", "nonsense --help"])(
    "%p asks for help",
    (line) => {
      expect(read(line)).toMatchObject({ ok: true, value: { name: "help" } });
    },
  );

  it.each(["--version", "-V"])("%p asks for the version", (line) => {
    expect(read(line)).toMatchObject({ ok: true, value: { name: "version" } });
  });

  it("a refusal speaks the language that was asked for", () => {
    expect(read("check --lang en")).toMatchObject({ failure: { language: "en" } });
    expect(read("check --wrong --lang=en")).toMatchObject({ failure: { language: "en" } });
  });
});
