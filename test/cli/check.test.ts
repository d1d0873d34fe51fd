import { beforeAll, describe, expect, it } from "@jest/globals";
import { filledBook } from "../support/books";
import { fazhi, temporaryFolder } from "../support/command-line";
import { smallSource, smallValues } from "../support/small-source";

const folder = temporaryFolder();

/** Checks values against the small definition, without any workbook. */
function checkValues(values: object, ...more: readonly string[]) {
  const definition = folder.put("def.json", smallSource);
  const file = folder.put("values.json", { ...smallValues, ...values });
  return fazhi(["check", "--definition", definition, "--values", file, ...more]);
}

interface CheckedJson {
  readonly report: object;
  readonly totals: object;
  readonly checks: readonly {
    readonly rule: string;
    readonly verdict?: string;
    readonly cells: object[];
  }[];
  readonly habit: { readonly evidence: readonly string[]; readonly message: string };
  readonly unchecked: readonly string[];
}

describe("fazhi check of the real report", () => {
  beforeAll(() => filledBook(folder, "2021.xlsx"));

  it("ends with 1 for the truncated rates, tells their habit once, and writes nothing", async () => {
    const before = folder.read("2021.xlsx");
    const names = folder.names();
    const { code, out, err } = await fazhi(["check", folder.at("2021.xlsx")]);
    expect([code, err]).toEqual([1, ""]);
    expect(out.match(/截位取数/g)).toHaveLength(1);
    expect(out).toMatch(/【核实性】.*37\.2%应为37\.3%.*78\.94%应为78\.95%/);
    expect(out).not.toContain("【强制性】");
    expect(folder.read("2021.xlsx").equals(before)).toBe(true);
    expect(folder.names()).toEqual(names);
  });

  it("gives JSON with exactly the keys of the contract, each truncated rate a check of its own", async () => {
    const { code, out, err } = await fazhi(["check", folder.at("2021.xlsx"), "--format", "json"]);
    expect([code, err]).toEqual([1, ""]);
    const json = JSON.parse(out) as CheckedJson;
    expect(Object.keys(json)).toEqual([
      "report",
      "totals",
      "checks",
      "habit",
      "unchecked",
      "honesty",
    ]);
    expect(json.report).toMatchObject({ id: "fazhi-jiedao", unit: "广内街道", year: 2021 });
    expect(Object.keys(json.totals)).toEqual(["holds", "broken", "undecided", "notApplicable"]);
    expect(json.habit.evidence).toEqual(expect.arrayContaining(["TJ-5", "TJ-6"]));
    const truncated = json.checks.find(({ rule }) => rule === "TJ-5");
    expect(truncated).toMatchObject({
      kind: "rate",
      severity: "query",
      status: "broken",
      verdict: "truncated",
      stated: "37.2%",
      computed: "37.2549…%",
      expected: "37.3%",
      suspects: [],
      message: expect.any(String),
    });
    expect(truncated?.cells[0]).toMatchObject({
      figure: expect.any(String),
      sheet: "基层治理与矛盾化解",
      address: expect.stringMatching(/^D\d+$/),
      value: "37.2%",
    });
    expect(json.unchecked).toContain("宣传.海报");
  });

  it("is told in English when asked", async () => {
    const { out } = await fazhi(["check", folder.at("2021.xlsx"), "--lang", "en"]);
    expect(out).toMatch(/\[query\] .*37\.2%.*37\.3%/);
    expect(out).toContain("Findings are open");
  });
});

describe("fazhi check without a workbook", () => {
  it("ends with 0 when everything agrees", async () => {
    const { code, out, err } = await checkValues({});
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("没有待解决的问题");
  });

  it("ends with 1 for a sum that does not add up, and shows the arithmetic", async () => {
    const { code, out } = await checkValues({ "案件.受理": 13 });
    expect(code).toBe(1);
    expect(out).toMatch(/【强制性】“受理数” 13，而 7\+5 = 12，差 1。/);
  });

  it("ends with 0 when a figure is only undecided: hints and blanks alone are no failure", async () => {
    const { code, out } = await checkValues({ "案件.受理": "约12" });
    expect(out).toContain("无法判定：");
    expect(code).toBe(0);
  });

  it("ends with 1 for a required figure that is blank", async () => {
    const { code, out } = await checkValues({ "案件.甲类": null });
    expect([code, out]).toEqual([1, expect.stringContaining("“甲类数”还没有填")]);
  });

  it("gives JSON whose cells have no address", async () => {
    const { out } = await checkValues({}, "--format", "json");
    const [first] = (JSON.parse(out) as CheckedJson).checks[0]?.cells ?? [];
    expect(Object.keys(first ?? {})).toEqual(["figure", "state", "value"]);
  });

  it("warns of ids that only last year knew", async () => {
    const { code, err } = await checkValues({ prior: { 旧指标: 1 } });
    expect([code, err]).toEqual([0, expect.stringContaining("prior.旧指标")]);
  });

  it("lists every unknown id and prints no result", async () => {
    const { code, out, err } = await checkValues({ 无一: 1, 无二: 2 }, "--format", "json");
    expect([code, out]).toEqual([2, ""]);
    expect(err.split("\n").slice(1)).toEqual([
      expect.stringContaining("无一: "),
      expect.stringContaining("无二: "),
    ]);
  });
});

describe("a definition with ten mistakes", () => {
  const count = { label: "甲", unit: "件", kind: "count" };
  const flawed = {
    id: "d",
    title: "报告",
    sections: [
      {
        id: "s",
        heading: "一",
        sheet: "依法决策/学法",
        figures: [
          { ...count, id: "甲" },
          { ...count, id: "R1C1" },
          { ...count, id: "甲" },
          { ...count, id: "丙", kind: "counts" },
          { id: "率", label: "率", kind: "rate", formula: "RATE(甲,率)" },
        ],
        paragraphs: [
          { id: "p", text: "共{甲" },
          { id: "q", text: "共{丁}" },
        ],
      },
    ],
    rules: [
      { id: "r1", formula: "甲=乙丙丁" },
      { id: "r2", formula: "甲/率=1" },
    ],
  };

  it.each(["check", "new"])(
    "has all ten listed by fazhi %s, each with its path",
    async (command) => {
      const definition = folder.put("flawed.json", flawed);
      const values = folder.put("values.json", {});
      const { code, out, err } = await fazhi(
        command === "check"
          ? ["check", "--definition", definition, "--values", values]
          : [
              "new",
              "--report",
              definition,
              "--unit",
              "某",
              "--year",
              "2021",
              "-o",
              folder.at("n.xlsx"),
            ],
      );
      expect([code, out]).toEqual([2, ""]);
      const [head, ...lines] = err.split("\n");
      expect(head).toContain("10 处错误");
      const paths = lines.map((line) => line.trim().split(": ")[0]);
      expect(paths).toEqual([
        "version",
        "sections[0].sheet",
        "sections[0].figures[1].id",
        "sections[0].figures[2].id",
        "sections[0].figures[3].kind",
        "sections[0].paragraphs[0].text",
        "sections[0].paragraphs[1].text",
        "sections[0].figures[4].formula",
        "rules[0].formula",
        "rules[1].formula",
      ]);
    },
  );
});
