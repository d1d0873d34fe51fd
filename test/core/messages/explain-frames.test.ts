import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../../src/core/checks/check-report";
import { framesOf } from "../../../src/core/messages/explain-frames";
import type { Check } from "../../../src/core/model/check";
import { GAP, hollowText } from "../../../src/core/text/explanation-text";
import { filled, smallDefinition, type SmallFigure } from "../../support/small-report";

const FIGURES: readonly (string | SmallFigure)[] = [
  "受理",
  "甲",
  "乙",
  "丙",
  { id: "款", kind: "amount", unit: "万元" },
  { id: "率", kind: "rate" },
];

type Values = Readonly<Record<string, string>>;

function checked(formula: string, values: Values, prior: Values = {}, severity = "query" as const) {
  const definition = smallDefinition(FIGURES, [{ id: "R", formula, severity }]);
  const { checks } = checkReport(definition, filled(definition, values, prior), [
    { problem: "name-missing", figure: "甲", place: { sheet: "节", address: "D4" } },
  ]);
  return { definition, checks };
}

function frames(formula: string, values: Values, prior?: Values): readonly string[] {
  const { definition, checks } = checked(formula, values, prior);
  const check = checks.find(({ rule, status }) => rule === "R" && status === "broken");
  if (check === undefined) throw new Error(`${formula} is not broken`);
  return framesOf(check, definition, "zh-CN");
}

/** A broken check for every kind of sentence. */
const FINDINGS: readonly (readonly [formula: string, values: Values, prior?: Values])[] = [
  ["受理=甲+乙", { 受理: "30", 甲: "10", 乙: "11" }],
  ["甲+乙=受理", { 受理: "12", 甲: "10", 乙: "11" }],
  ["甲=乙", { 甲: "25", 乙: "27" }],
  ["甲+乙=受理+丙", { 甲: "1", 乙: "2", 受理: "3", 丙: "4" }],
  ["甲=受理", { 甲: "近30", 受理: "50" }],
  ["甲<=受理", { 甲: "7", 受理: "5" }],
  ["甲<=5*PRIOR(甲)", { 甲: "30" }, { 甲: "5" }],
  ["甲<>PRIOR(甲)", { 甲: "30" }, { 甲: "30" }],
  ["率=RATE(甲,受理)", { 率: "97%", 甲: "57", 受理: "58" }],
  ["率=RATE(甲,受理)", { 率: "37.2%", 甲: "19", 受理: "51" }],
  ["率=RATE(甲,受理)", { 率: "97%", 甲: "0", 受理: "0" }],
  ['IF(甲>0,乙<>"")', { 甲: "1" }],
  ['IF(甲>0,乙="")', { 甲: "1", 乙: "2" }],
  ["OR(甲=1,乙=1)", { 甲: "2", 乙: "2" }],
  ["率>=0.9", { 率: "80%" }],
];

describe("the frames of a finding", () => {
  it.each(FINDINGS)(
    "of %s with %j are two or three, each with a gap and a figure of it",
    (...given) => {
      const found = frames(...given);
      expect(found.length).toBeGreaterThanOrEqual(2);
      expect(found.length).toBeLessThanOrEqual(3);
      for (const frame of found) expect(frame).toMatch(/__.*。$/);
      expect(new Set(found).size).toBe(found.length);
    },
  );

  it("exist in both languages for every broken check, and say nothing before they are filled in", () => {
    const values = { 甲: "-3", 乙: "2.5", 受理: "很多", 率: "97%" };
    const seen = new Set<Check["evidence"]["code"]>();
    for (const [formula, filledIn, prior] of [...FINDINGS, ["甲=丙", values, {}] as const]) {
      const { definition, checks } = checked(formula, filledIn, prior);
      for (const check of checks.filter(({ status }) => status === "broken")) {
        seen.add(check.evidence.code);
        for (const language of ["zh-CN", "en"] as const) {
          const found = framesOf(check, definition, language);
          expect(found.length).toBeGreaterThanOrEqual(2);
          for (const frame of found) {
            expect(hollowText(frame)).toBe("gap");
            expect(hollowText(frame.replaceAll(GAP, ""), { frames: found })).toBe("gap");
            const filledIn = frame.replaceAll(
              GAP,
              language === "en" ? "3 late cases" : "3 件漏登案",
            );
            expect(hollowText(filledIn, { frames: found })).toBeUndefined();
          }
        }
      }
    }
    expect(seen.size).toBeGreaterThan(7);
  });

  it("has the total, the sum of the parts and the difference in place, with their unit", () => {
    const [first] = frames("受理=甲+乙", { 受理: "30", 甲: "10", 乙: "11" });
    expect(first).toBe("“受理” 30件含上年结转 __ 件，故与各项之和 10+11 = 21件相差 9件。");
    const [other] = frames("甲+乙=受理", { 受理: "12", 甲: "10", 乙: "11" });
    expect(other).toBe(
      "各项中有 __ 件同时计入两项，故各项之和 10+11 = 21件与“受理” 12件相差 9件。",
    );
  });

  it("tells a jump from a figure that is what it was", () => {
    expect(frames("甲<=5*PRIOR(甲)", { 甲: "30" }, { 甲: "5" })[0]).toBe(
      "“甲” 30件，上年 5件，变化的主要原因是 __。",
    );
    expect(frames("甲<>PRIOR(甲)", { 甲: "30" }, { 甲: "30" })[0]).toMatch(/^“甲” 30件与上年相同/);
  });

  it("asks of a truncated rate on what it rests", () => {
    const found = frames("率=RATE(甲,受理)", { 率: "37.2%", 甲: "19", 受理: "51" });
    expect(found[0]).toBe("全篇比率按截位取数，依据是 __。");
    expect(found[1]).toContain("四舍五入为 37.3%");
  });

  it("end, of a hard finding, with one for a rule that does not suit", () => {
    const definition = smallDefinition(FIGURES, [{ id: "R", formula: "甲=乙", severity: "hard" }]);
    const { checks } = checkReport(definition, filled(definition, { 甲: "1", 乙: "2" }));
    const check = checks.find(({ rule }) => rule === "R");
    expect(check && framesOf(check, definition, "zh-CN").at(-1)).toBe(
      "这条规则在本单位不适用，因为 __；依据是 __。",
    );
  });
});
