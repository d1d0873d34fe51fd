import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../../../src/core/checks/check-report";
import { diagnose } from "../../../../src/core/checks/diagnose";
import type { Suspect } from "../../../../src/core/model/suspect";
import { filled, smallDefinition, type SmallFigure } from "../../../support/small-report";

type Values = Readonly<Record<string, string>>;

const FIGURES: readonly (string | SmallFigure)[] = [
  "转办",
  "办结",
  "在办",
  "别的",
  "被告",
  "结转",
  { id: "合计", derived: true, formula: "办结+在办" },
  { id: "率", kind: "rate" },
  { id: "率2", kind: "rate", formula: "RATE(办结,别的)" },
];

/** `转办 85→58 (transposed-digits)` of each broken rule; a way of several figures joined by `+`. */
function told(
  rules: readonly string[],
  current: Values,
  prior: Values = {},
): Readonly<Record<string, readonly string[]>> {
  const definition = smallDefinition(FIGURES, rules);
  const figures = filled(definition, current, prior);
  const { checks } = diagnose(definition, figures, checkReport(definition, figures));
  const broken = checks.filter(({ status, kind }) => status === "broken" && kind !== "prior");
  return Object.fromEntries(broken.map(({ rule, suspects }) => [rule, suspects.map(shown)]));
}

function shown({ changes, diagnosis }: Suspect): string {
  const words = changes.map(({ figure, from, to = "?" }) => `${figure} ${from}→${to}`);
  return `${words.join(" + ")} (${diagnosis})`;
}

const BALANCE = "转办=办结+在办";

describe("a rule behind a question whether something was filled in", () => {
  it("names the same figures as it does by itself, once that is filled in", () => {
    const typed = { 转办: "85", 办结: "45", 在办: "13", 别的: "1" };
    const alone = told([BALANCE], typed);
    expect(alone["R-1"]?.[0]).toBe("转办 85→58 (transposed-digits)");
    for (const condition of [
      '在办<>""',
      '""<>在办',
      '别的<>""',
      'NOT(在办="")',
      'AND(在办<>"",办结<>"")',
      'OR(在办<>"",结转<>"")',
      'IF(别的<>"",在办<>"")',
    ]) {
      expect({ condition, told: told([`IF(${condition},${BALANCE})`], typed) }).toEqual({
        condition,
        told: alone,
      });
    }
  });

  it("takes 0, 未开展 and 不适用 for filled in", () => {
    const rule = [`IF(别的<>"",${BALANCE})`];
    for (const 别的 of ["0", "未开展", "不适用"]) {
      expect(told(rule, { 转办: "85", 办结: "58", 在办: "0", 别的 })["R-1"]).toContain(
        "转办 85→58 (transposed-digits)",
      );
    }
  });

  it("confirms figures beside a rule that is broken", () => {
    const typed = { 转办: "85", 办结: "45", 在办: "13", 别的: "85", 被告: "45" };
    expect(told([BALANCE, 'IF(别的<>"",别的=转办)', "被告=办结"], typed)).toEqual({
      "R-1": ["在办 13→40 (unexplained)"],
    });
  });

  it("is out where nothing was filled in, and binds nothing", () => {
    const typed = { 转办: "85", 办结: "45", 在办: "13", 被告: "45" };
    expect(told([BALANCE, 'IF(别的<>"",被告=转办)', "被告=办结"], typed)).toEqual({
      "R-1": ["转办 85→58 (transposed-digits)", "在办 13→40 (unexplained)"],
    });
  });

  it("accuses nobody where it asks for a blank, which may be filled in", () => {
    const typed = { 转办: "85", 办结: "45", 在办: "13" };
    expect(told([`IF(被告="",${BALANCE})`], typed)).toEqual({ "R-1": [] });
  });

  it("takes the other part of an IF where that is what it comes to", () => {
    const rule = `IF(在办="",转办=办结,${BALANCE})`;
    const typed = { 转办: "85", 办结: "45", 在办: "13" };
    expect(told([rule], typed)["R-1"]?.[0]).toBe("转办 85→58 (transposed-digits)");
  });

  it("leaves a blank beside what is asked alone, as any rule does", () => {
    const rules = [`IF(别的<>"",${BALANCE})`, "转办=被告"];
    expect(told(rules, { 转办: "85", 办结: "45", 别的: "1", 被告: "58" })["R-2"]).toEqual(
      told([BALANCE, "转办=被告"], { 转办: "85", 办结: "45", 被告: "58" })["R-2"],
    );
  });

  it("is asked of a sum that stands there through its formula, but not of a quotient, which may be gone", () => {
    const typed = { 转办: "85", 办结: "45", 在办: "13", 别的: "90" };
    expect(told(['IF(合计<>"",转办=合计)'], typed)["R-1"]?.[0]).toBe(
      "转办 85→58 (transposed-digits)",
    );
    expect(told([`IF(率2<>"",${BALANCE})`], typed)["R-1"]).toEqual([]);
  });

  it("names a stated rate and what it is made of", () => {
    const typed = { 率: "89%", 办结: "57", 转办: "58" };
    expect(told(['IF(率<>"",率=RATE(办结,转办))'], typed)["R-1"]).toContain(
      "率 89%→98% (transposed-digits)",
    );
  });

  it("is joined with others that contradict it over a blank", () => {
    const rules = ['IF(别的<>"",转办=办结+在办)', 'IF(别的<>"",被告=结转+在办)'];
    const typed = { 转办: "10", 办结: "4", 被告: "9", 结转: "1", 别的: "1" };
    expect(Object.keys(told(rules, typed))).toEqual(["@entry.conflict.R-1+R-2"]);
  });
});

describe("several statements in one rule (AND)", () => {
  it("bind all at once", () => {
    const rule = [`AND(${BALANCE},办结<=被告)`];
    expect(told(rule, { 转办: "58", 办结: "54", 在办: "13", 被告: "50" })["R-1"]).toEqual([
      "办结 54→45 (transposed-digits)",
    ]);
  });

  it("are out together where one of them is of another shape", () => {
    const rule = [`AND(${BALANCE},办结*在办<=被告)`];
    expect(told(rule, { 转办: "85", 办结: "45", 在办: "13", 被告: "999" })["R-1"]).toEqual([]);
  });
});

describe("a rule behind a condition on values", () => {
  it("accuses nobody: the condition may be what is wrong, this year's or last year's", () => {
    const typed = { 转办: "85", 办结: "45", 在办: "13" };
    const prior = { 转办: "40" };
    expect(told([`IF(在办>=10,${BALANCE})`], typed)["R-1"]).toEqual([]);
    expect(told([`IF(PRIOR(转办)>=10,${BALANCE})`], typed, prior)["R-1"]).toEqual([]);
    expect(told([`IF(AND(在办<>"",PRIOR(转办)>=10),${BALANCE})`], typed, prior)["R-1"]).toEqual([]);
  });
});
