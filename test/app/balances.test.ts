import { describe, expect, it } from "@jest/globals";
import { type Balance, balancesOf } from "../../src/app/balances";
import { checkWorkbook } from "../../src/app/check-workbook";
import type { Definition } from "../../src/core/definition/definition";
import { sampleValues, streetDefinition } from "../support/sample-report";
import { type SmallFigure, type SmallRule, smallDefinition } from "../support/small-report";
import { formReport } from "./support/form-report";
import { filledBook, opened } from "./support/reports";

async function balances(
  definition: Definition,
  values: object,
  section = "s",
): Promise<readonly Balance[]> {
  const report = await opened(await filledBook(definition, values));
  return balancesOf(report, checkWorkbook(report), section, "zh-CN");
}

const FIGURES: readonly SmallFigure[] = [
  { id: "总", required: true },
  { id: "一", required: true },
  { id: "二", required: true },
  { id: "三", required: true },
  { id: "款", kind: "amount", unit: "万元" },
  { id: "款一", kind: "amount", unit: "万元" },
  { id: "率", kind: "rate" },
  { id: "增", kind: "rate" },
  { id: "合", derived: true, formula: "一+二" },
];

/** Status and words of the only line that a rule has. */
async function line(rule: string | SmallRule, values: object): Promise<string> {
  const found = await balances(smallDefinition(FIGURES, [rule]), values);
  return found.map(({ status, words }) => `${status} ${words}`).join("; ");
}

describe("the arithmetic under a group", () => {
  it.each([
    ["总=一+二+三", { 总: 21, 一: 10, 二: 7, 三: 4 }, "holds 10+7+4 = 21"],
    ["一+二+三=总", { 总: 21, 一: 10, 二: 7, 三: 4 }, "holds 10+7+4 = 21"],
    ["总=一+二+三", { 总: 12, 一: 10, 二: 7, 三: 4 }, "broken 10+7+4 = 21 ≠ 12"],
    ["总=一+二+三", { 总: 21, 一: 10, 二: 7 }, "undecided 10+7+□ = 21"],
    ["总=一+二+三", { 一: 10, 二: 7, 三: 4 }, "undecided 10+7+4 = □"],
    ["总=一+二+三", { 总: 12, 一: 10, 二: 7 }, "broken 10+7+□ ≠ 12"],
    ["总=一+二+三", { 总: "近300", 一: 200, 二: 80, 三: 4 }, "undecided 200+80+4 = 近300"],
    ["总+一=二+三", { 总: 5, 一: 4, 二: 6, 三: 3 }, "holds 5+4 = 9 = 6+3"],
    ["总+一=二+三", { 总: 5, 一: 5, 二: 6, 三: 3 }, "broken 5+5 = 10 ≠ 9 = 6+3"],
    ["总=一", { 总: 5, 一: 5 }, "holds 5 = 5"],
    ["总=一", { 总: 5, 一: "未开展" }, "broken 5 ≠ 0"],
    ["总<>一", { 总: 5, 一: 5 }, "broken 5 = 5"],
    ["一<=总", { 总: 58, 一: 57 }, "holds 57 ≤ 58"],
    ["一<=总", { 总: 58, 一: 61 }, "broken 61 > 58"],
    ["总>=一+二", { 总: 58, 一: 50, 二: 9 }, "broken 58 < 59 = 50+9"],
    ["一+二<总", { 总: 58, 一: 50, 二: 9 }, "broken 50+9 = 59 ≥ 58"],
    ["总>2*一", { 总: 21, 一: 10 }, "holds 21 > 20 = 2×10"],
    ["合<=总", { 总: 21, 一: 10, 二: 4 }, "holds 10+4 = 14 ≤ 21"],
    ["款=款一+0.1", { 款: 12.5, 款一: 12.3 }, "holds 12.3+0.1 = 12.4 ≈ 12.5"],
    ['IF(总<>"",总=一+二)', { 总: 12, 一: 7, 二: 5 }, "holds 7+5 = 12"],
    ['IF(总<>"",总=一+二)', { 总: 12, 一: 7 }, "undecided 7+□ = 12"],
    ["率=RATE(一,总)", { 率: "98.3%", 一: 57, 总: 58 }, "holds 57÷58 = 98.3%"],
    ["率=RATE(一,总)", { 率: "97.3%", 一: 57, 总: 58 }, "broken 57÷58 = 98.3% ≠ 97.3%"],
    ["率=RATE(一+二,总)", { 率: "80%", 一: 3, 二: 5, 总: 10 }, "holds (3+5)÷10 = 80%"],
    ["增=CHANGE(一,总)", { 增: "10%", 一: 11, 总: 10 }, "holds (11-10)÷10 = 10%"],
    ["增=POINTS(率,0.5)", { 增: "10%", 率: "60%" }, "holds 60%-50% = 10%"],
  ])("%s with %j: %s", async (rule, values, words) => {
    expect(await line(rule, values)).toBe(words);
  });

  it.each([
    ["two blanks", "总=一+二+三", { 总: 21, 一: 10 }],
    ["a comparison of two figures with one blank", "一<=总", { 总: 58 }],
    ["nothing filled", "总=一+二+三", {}],
    ["a figure that cannot be read", "总=一+二", { 总: 21, 一: "不适用" }],
    ["a condition that is false", "IF(总>5,总=一+二)", { 总: 1, 一: 1, 二: 1 }],
    ["a rule without arithmetic", "OR(总=1,一=1)", { 总: 1, 一: 1 }],
    ["a presence test", '总<>""', { 总: 1 }],
    ["a rate with a blank", "率=RATE(一,总)", { 率: "98%", 一: 57 }],
  ])("has no line for %s", async (_, rule, values) => {
    expect(await line(rule, values)).toBe("");
  });

  it("has no line for what is computed by its own formula", async () => {
    expect(await balances(smallDefinition(FIGURES, []), { 一: 1, 二: 2 })).toEqual([]);
    const values = { "案件.受理": 12, "案件.甲类": 7, "案件.乙类": 5 };
    const rules = (await balances(formReport, values, "cases")).map(({ rule }) => rule);
    expect(rules).toEqual(["A-1", "A-2"]);
  });

  it("stands under the last of the section's figures, in the order of the form", async () => {
    const [first, second] = await balances(
      formReport,
      { "案件.受理": 12, "案件.甲类": 7, "案件.乙类": 5 },
      "cases",
    );
    expect(first).toMatchObject({
      rule: "A-1",
      figures: ["案件.受理", "案件.甲类", "案件.乙类"],
      after: "案件.乙类",
      words: "7+5 = 12",
    });
    expect(second?.after).toBe("案件.甲类");
    expect(first?.message).toContain("相符");
  });

  it("of two sections stands in both, where each asks its part", async () => {
    const values = { "案件.受理": 12, "负责人.会议": 3 };
    const after = async (section: string) =>
      (await balances(formReport, values, section)).map((one) => [one.rule, one.after]);
    expect(await after("cases")).toEqual([["A-3", "案件.受理"]]);
    expect(await after("duty")).toEqual([["A-3", "负责人.会议"]]);
    expect(await after("plan")).toEqual([]);
  });

  it("of the street report of 2021 has the sum of the replies and the rate of letters", async () => {
    const street = streetDefinition();
    const words = async (section: string, rule: string) =>
      (await balances(street, sampleValues("sample-2021"), section)).find(
        (one) => one.rule === rule,
      )?.words;
    expect(await words("openness", "GK-1")).toBe("10+4+3+4 = 21");
    expect(await words("governance", "XF-2")).toBe("57÷58 = 98%");
  });
});
