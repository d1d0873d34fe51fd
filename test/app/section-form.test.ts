import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { newWorkbook } from "../../src/app/new-workbook";
import { type FormField, type SectionForm, sectionForm } from "../../src/app/section-form";
import { readTyped, typedOf } from "../../src/app/typed-entry";
import { memoryWorkbook } from "../../src/workbook/memory-workbook";
import { anyEntry, roundTripDefinition } from "../workbook/support/any-entry";
import { formReport } from "./support/form-report";
import { filledBook, opened, type, value } from "./support/reports";

async function form(section: string, values: object = {}): Promise<SectionForm> {
  return sectionForm(await opened(await filledBook(formReport, values)), section);
}

function field({ groups }: SectionForm, figure: string): FormField {
  const found = groups.flatMap(({ fields }) => fields).find((one) => one.figure === figure);
  if (found === undefined) throw new Error(`no field ${figure}`);
  return found;
}

describe("the form of a section", () => {
  it("has every row of the sheet, in groups that stand where their first figure does", async () => {
    const { groups, heading, sheet } = await form("cases");
    expect([heading, sheet]).toEqual(["（一）2021年案件", "案件"]);
    expect(groups.map(({ id, fields }) => [id, fields.map(({ label }) => label)])).toEqual([
      ["案件", ["受理数", "甲类数", "乙类数"]],
      ["", ["单列数", "两类合计", "甲类占比", "满意率", "主要做法"]],
    ]);
  });

  it("says of a field what the definition says", async () => {
    expect(field(await form("cases"), "案件.受理")).toEqual({
      figure: "案件.受理",
      label: "受理数",
      unit: "件",
      kind: "count",
      required: true,
      office: "综合办",
      hint: "按台账计数。",
      aliases: ["受理"],
      entry: { state: "blank" },
      typed: "",
      period: "截至11月底",
      note: "",
      prior: "—",
      place: { sheet: "案件", address: "D4" },
      restorableFormula: false,
    });
  });

  it("is empty for a section that the report does not have", async () => {
    expect(await form("nowhere")).toEqual({
      section: "nowhere",
      heading: "",
      sheet: "",
      groups: [],
    });
  });

  it("shows what was filled as one would type it again, with period and note", async () => {
    const cases = await form("cases", {
      "案件.受理": { value: "近300件", period: "", note: "台账" },
      "案件.乙类": "未开展",
      "案件.满意率": "98.0%",
      "案件.做法": "上门。",
    });
    const typed = (id: string) => field(cases, id).typed;
    expect(["案件.受理", "案件.乙类", "案件.满意率", "案件.做法"].map(typed)).toEqual([
      "近300",
      "未开展",
      "98.0%",
      "上门。",
    ]);
    expect(field(cases, "案件.受理")).toMatchObject({ period: "全年", note: "台账" });
  });

  it.each(["0", "7", "20余", "不适用", "未开展", "很多"])("%s is typed again as %s", (text) => {
    const figure = formReport.figures.get("案件.甲类");
    if (figure === undefined) throw new Error("no figure");
    expect(typedOf(readTyped(text, figure), figure)).toBe(text);
  });

  it("typing again what is shown gives the same entry, whatever it is", () => {
    const figures = [...roundTripDefinition(1).figures.values()];
    const any = fc
      .constantFrom(...figures)
      .chain((figure) => anyEntry(figure).map((entry) => ({ figure, entry })));
    fc.assert(
      fc.property(any, ({ figure, entry }) => {
        expect(readTyped(typedOf(entry, figure), figure)).toEqual(entry);
      }),
    );
  });
});

describe("a field that takes nothing", () => {
  const VALUES = { "案件.受理": 58, "案件.甲类": 57 };

  it("shows a rate that nobody stated as the report prints it, and how it was computed", async () => {
    const { readOnly, restorableFormula } = field(await form("cases", VALUES), "案件.占比");
    expect(readOnly).toEqual({ reason: "computed", value: "98.3%", formula: "57÷58" });
    expect(restorableFormula).toBe(false);
  });

  it("shows no value and a box for each blank while something is missing", async () => {
    const cases = await form("cases", { "案件.甲类": 57 });
    expect(field(cases, "案件.占比").readOnly).toEqual({
      reason: "computed",
      value: "",
      formula: "57÷□",
    });
    expect(field(cases, "案件.合计").readOnly).toEqual({
      reason: "derived",
      value: "",
      formula: "57+□",
    });
  });

  it("shows a rate of nothing as 不适用", async () => {
    const cases = await form("cases", { "案件.受理": 0, "案件.甲类": 0 });
    expect(field(cases, "案件.占比").readOnly?.value).toBe("不适用");
  });

  it("is none where somebody stated the rate, and its formula can be had back", async () => {
    const stated = field(await form("cases", { ...VALUES, "案件.占比": "98%" }), "案件.占比");
    expect(stated).toMatchObject({ typed: "98%", restorableFormula: true });
    expect(stated.readOnly).toBeUndefined();
  });

  it("is a derived figure always, whatever was typed over its formula", async () => {
    const workbook = await filledBook(formReport, { "案件.甲类": 7, "案件.乙类": 5 });
    await type(workbook, "案件.合计", "current", 99);
    const cases = sectionForm(await opened(workbook), "cases");
    expect(field(cases, "案件.合计")).toMatchObject({
      readOnly: { reason: "derived", value: "12件", formula: "7+5" },
      restorableFormula: false,
    });
  });

  it("says of a repeated figure where it is asked, and stands at its own row", async () => {
    const duty = await form("duty", VALUES);
    expect(field(duty, "案件.受理")).toMatchObject({
      readOnly: { reason: "repeated", value: "58件", section: "cases" },
      place: { sheet: "负责人", address: "D4" },
    });
  });
});

describe("last year's figure beside a field", () => {
  it("is as it was printed, stated or computed", async () => {
    const cases = await form("cases", {
      prior: { "案件.受理": "近60", "案件.甲类": 45, "案件.乙类": 5 },
    });
    const prior = (id: string) => field(cases, id).prior;
    expect(["案件.受理", "案件.甲类", "案件.合计", "案件.满意率"].map(prior)).toEqual([
      "近60件",
      "45件",
      "50件",
      "—",
    ]);
  });

  it("is computed over last year's figures alone", async () => {
    const workbook = memoryWorkbook();
    const prior = new Map([
      ["案件.受理", { entry: readOf("案件.受理", "4") }],
      ["案件.甲类", { entry: readOf("案件.甲类", "3") }],
    ]);
    value(await newWorkbook(workbook, { definition: formReport, unit: "街道", year: 2021, prior }));
    const cases = sectionForm(await opened(workbook), "cases");
    expect(field(cases, "案件.占比").prior).toBe("75.0%");
    expect(field(cases, "案件.占比").readOnly?.value).toBe("");
  });

  it("shows what cannot be read as it stands", async () => {
    const workbook = await filledBook(formReport, {});
    await type(workbook, "案件.甲类", "prior", "不详");
    expect(field(sectionForm(await opened(workbook), "cases"), "案件.甲类").prior).toBe("不详");
  });
});

function readOf(id: string, typed: string) {
  const figure = formReport.figures.get(id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  return readTyped(typed, figure);
}
