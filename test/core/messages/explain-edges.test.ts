import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../../src/core/checks/check-report";
import { explainCheck } from "../../../src/core/messages/explain-check";
import type { Language } from "../../../src/core/messages/language";
import { filled, smallDefinition, type SmallFigure } from "../../support/small-report";

const FIGURES: readonly (string | SmallFigure)[] = [
  { id: "甲", label: "办结数" },
  { id: "乙", label: "受理数" },
  { id: "率", label: "办结率", kind: "rate" },
  { id: "率2", label: "成功率", kind: "rate" },
  { id: "差", label: "升幅", kind: "rate", unit: "百分点" },
  { id: "丙", label: "结案数" },
  { id: "算率", label: "公开率", kind: "rate", formula: "RATE(甲,乙)" },
  { id: "款", kind: "amount", unit: "万元" },
  { id: "款1", kind: "amount", unit: "万元" },
  { id: "款2", kind: "amount", unit: "万元" },
];

type Values = Readonly<Record<string, string>>;

function sentence(
  formula: string,
  values: Values,
  prior: Values = {},
  language: Language = "zh-CN",
) {
  const definition = smallDefinition(FIGURES, [formula]);
  const { checks } = checkReport(definition, filled(definition, values, prior));
  const check = checks.find(({ rule }) => rule === "R-1");
  return check && explainCheck(check, definition, language);
}

describe("the sentence names the figure that states the rate", () => {
  it("on whichever side of the equation it stands", () => {
    const values = { 率: "97%", 甲: "57", 乙: "58" };
    expect(sentence("RATE(甲,乙)=率", values)).toBe(sentence("率=RATE(甲,乙)", values));
    expect(sentence("RATE(甲,乙)=率", values)).toMatch(/^“办结率”写 97%/);
  });

  it("though the parts are rates as well", () => {
    const values = { 差: "3", 率: "98.3%", 率2: "97.1%" };
    expect(sentence("POINTS(率,率2)=差", values)).toMatch(
      /^“升幅”写 3个百分点，而 98\.3% 减 97\.1% = 1\.2个百分点，应为 1个百分点，差 2 个百分点。/,
    );
  });

  it("where its denominator is 0", () => {
    expect(sentence("RATE(甲,乙)=率", { 率: "100%", 甲: "0", 乙: "0" })).toMatch(
      /^“办结率”的分母是 0/,
    );
  });

  it("of several rates the one that is wrong", () => {
    const values = { 率: "98%", 率2: "97%", 甲: "57", 乙: "58" };
    expect(sentence("AND(率=RATE(甲,乙),率2=RATE(甲,乙))", values)).toMatch(/^“成功率”写 97%/);
  });

  it("and shows the arithmetic of a change within a condition", () => {
    const found = sentence(
      "IF(甲>0,率=CHANGE(甲,PRIOR(甲)))",
      { 率: "5%", 甲: "25" },
      { 甲: "27" },
    );
    expect(found).toContain("(25-27)÷27 = -7.4074…%，应为 -7%，差 12 个百分点");
  });
});

describe("the sentence tells last year's figure from this year's", () => {
  it("where it is approximate, and where it is blank", () => {
    expect(sentence("率=CHANGE(甲,PRIOR(甲))", { 率: "5%", 甲: "21" }, { 甲: "20余" })).toMatch(
      /^“上年办结数”是约数/,
    );
    expect(sentence("甲=PRIOR(乙)", { 甲: "3" })).toBe(
      "“上年受理数”未填，无法判定。按其余各数，“上年受理数”应为 3（只作提示，不会代填）。填上后再检查。",
    );
    expect(sentence("甲=PRIOR(乙)", { 甲: "3" }, {}, "en")).toContain(`"last year's 受理数"`);
  });
});

describe("the sentence about a number that the rule asks for", () => {
  it.each([
    ["甲=0", { 甲: "35" }, "“办结数” 35，应为 0，差 35。请核对这个数，或说明原因。"],
    ["0=甲", { 甲: "35" }, "“办结数” 35，应为 0，差 35。请核对这个数，或说明原因。"],
    ["1<=甲", { 甲: "0" }, "“办结数” 0，不应小于 1，差 1。请核对这个数，或说明原因。"],
    ["甲+乙=10", { 甲: "3", 乙: "4" }, "3+4 = 7，应为 10，差 3。请核对这几个数，改正填错的一格。"],
    ["甲=0", { 甲: "0" }, "“办结数” 0，应为 0，相符。"],
    ["10>甲", { 甲: "3" }, "“办结数” 3，应小于 10，相符。"],
  ])("%s with %j says what it should be", (formula, values, zh) => {
    expect(sentence(formula, values)).toBe(zh);
  });

  it("says the same in English", () => {
    expect(sentence("1<=甲", { 甲: "0" }, {}, "en")).toBe(
      '"办结数" 0 should not be less than 1, a difference of 1. Review this figure, or say why it is so.',
    );
    expect(sentence("甲=0", { 甲: "0" }, {}, "en")).toBe('"办结数" 0 should equal 0: it does.');
  });
});

describe("the sentence about figures that should not all be last year's", () => {
  const rule = "NOT(AND(甲=PRIOR(甲),PRIOR(乙)=乙))";

  it("names them with their number, not the formula", () => {
    const same = sentence(rule, { 甲: "3", 乙: "4" }, { 甲: "3", 乙: "4" });
    expect(same).toBe(
      "2 个数都和上年完全相同：“办结数” 3，“受理数” 4。请确认是本年的数，不是照抄上年。",
    );
    expect(sentence(rule, { 甲: "3", 乙: "4" }, { 甲: "3", 乙: "5" })).toBe(
      "“办结数” 3，“受理数” 4，不都和上年相同。",
    );
    expect(sentence("NOT(甲=PRIOR(甲))", { 甲: "3" }, { 甲: "3" })).toBe(
      "“办结数” 3，和上年完全相同。请确认是本年的数，不是照抄上年。",
    );
    expect(sentence(rule, { 甲: "3", 乙: "4" }, { 甲: "3", 乙: "4" }, "en")).toBe(
      '2 figures are all the same as last year: "办结数" 3, "受理数" 4. Make sure that they are this year\'s, not copied.',
    );
  });

  it("stays with the formula where it says something else", () => {
    const other = "NOT(AND(甲=PRIOR(甲),乙=PRIOR(甲)))";
    expect(sentence(other, { 甲: "3", 乙: "3" }, { 甲: "3" })).toContain("不满足");
  });
});

describe("the sentence shows a rate as people write it", () => {
  it("with its sign %, and the bound with its own", () => {
    expect(sentence("率<=1", { 率: "110.32%" })).toBe(
      "“办结率” 110.32%，不应大于 100%，差 10.32 个百分点。请核对这个数，或说明原因。",
    );
  });

  it("never with the sign twice", () => {
    const shown = ["98%以上", "约98%", "98%"].map((率) =>
      sentence("率=RATE(甲,乙)", { 率, 甲: "12", 乙: "58" }),
    );
    expect(shown).toEqual(shown.map(() => expect.not.stringMatching(/%%|%以上%/)));
    expect(shown[0]).toContain("写 98%以上，而 12÷58");
  });
});

describe("the sentence for a formula without addends", () => {
  it("shows both values and how far they are apart", () => {
    expect(sentence("ABS(甲-乙)<=2", { 甲: "5", 乙: "1" })).toBe(
      "|5-1| = 4，不应大于 2，差 2。请核对这几个数，改正填错的一格。",
    );
  });

  it.each<[string, Values, string, string]>([
    [
      "RATE(甲,乙)>=0.5",
      { 甲: "10", 乙: "21" },
      "10÷21 = 47.6190…%，不应小于 50%，差 2.3809… 个百分点。",
      "10÷21 = 47.6190…% should not be less than 50%, a difference of 2.3809… percentage points.",
    ],
    [
      "甲*乙=丙",
      { 甲: "3", 乙: "4", 丙: "13" },
      "3×4 = 12，而 “结案数” 13，差 1。",
      '3×4 = 12, but "结案数" 13, a difference of 1.',
    ],
    [
      "甲*乙=丙",
      { 甲: "近30", 乙: "4", 丙: "300" },
      "近30×4，而 “结案数” 300。",
      '近30×4, but "结案数" 300.',
    ],
    [
      "率=率2",
      { 率: "98.2%", 率2: "98.4%" },
      "“办结率” 98.2%，而 “成功率” 98.4%，差 0.2 个百分点。",
      '"办结率" 98.2%, but "成功率" 98.4%, a difference of 0.2 percentage points.',
    ],
    [
      "算率>=0.9",
      { 甲: "1", 乙: "2" },
      "“公开率” 1÷2 = 50%，不应小于 90%，差 40 个百分点。",
      '"公开率" 1÷2 = 50% should not be less than 90%, a difference of 40 percentage points.',
    ],
    [
      "率=算率+0.01",
      { 率: "3%", 甲: "1", 乙: "2" },
      "“办结率” 3%，而 50%+1% = 51%，差 48 个百分点。",
      '"办结率" 3%, but 50%+1% = 51%, a difference of 48 percentage points.',
    ],
    [
      "100*率>=98",
      { 率: "97%" },
      "100×97% = 97，不应小于 98，差 1。",
      "100×97% = 97 should not be less than 98, a difference of 1.",
    ],
    [
      "丙=IF(甲>0,乙,0)",
      { 甲: "1", 乙: "2", 丙: "3" },
      "“结案数” 3，而 IF(甲>0,乙,0) = 2，差 1。",
      '"结案数" 3, but IF(甲>0,乙,0) = 2, a difference of 1.',
    ],
    [
      "2*甲-(乙-丙)*甲=SUM(CHANGE(甲,乙),1)",
      { 甲: "6", 乙: "4", 丙: "1" },
      "2×6-(4-1)×6 = -6，而 (6-4)÷4+1 = 1.5，差 7.5。",
      "2×6-(4-1)×6 = -6, but (6-4)÷4+1 = 1.5, a difference of 7.5.",
    ],
    [
      "ROUND(RATE(甲,乙),2)=0.33",
      { 甲: "1", 乙: "2" },
      "ROUND(1÷2,2) = 50%，应为 33%，差 17 个百分点。",
      "ROUND(1÷2,2) = 50% should equal 33%, a difference of 17 percentage points.",
    ],
    [
      "NOT(算率>0.1)",
      { 甲: "1", 乙: "2" },
      "“公开率” 50%，不满足“NOT(算率>0.1)”。",
      '"公开率" 50% do not satisfy "NOT(算率>0.1)".',
    ],
  ])("names the figures and the numbers of %s with %j", (formula, values, zh, en) => {
    const [inChinese, inEnglish] = [sentence(formula, values), sentence(formula, values, {}, "en")];
    expect(inChinese?.slice(0, zh.length)).toBe(zh);
    expect(inEnglish?.slice(0, en.length)).toBe(en);
  });

  it("names the figures of what cannot be computed", () => {
    expect(sentence("ROUND(甲,-2)=0", { 甲: "1" })).toMatch(/^“办结数”算不出结果/);
    expect(sentence("RATE(款,款1)>0.1", { 款: "1.0", 款1: "0.0" })).toMatch(/^“款1”作分母可能为 0/);
    expect(sentence("率=RATE(款,款1)", { 率: "5%", 款: "1.0", 款1: "0.0" })).toMatch(
      /^“款1”作分母可能为 0/,
    );
  });
});

describe("the sentence for what only the stated decimals leave open", () => {
  it.each<[string, Values, string, string]>([
    [
      "款=款1+款2",
      { 款: "15.8", 款1: "12.5", 款2: "3.25" },
      "“款” 15.8，与 12.5+3.25 = 15.75 在写出的位数内相符（差 0.05）。",
      '"款" 15.8 agrees with 12.5+3.25 = 15.75 within the decimals as written (a difference of 0.05).',
    ],
    [
      "款=款1+款2",
      { 款: "15.75", 款1: "12.50", 款2: "3.25" },
      "“款” 15.75，与 12.50+3.25 = 15.75 相符。",
      '"款" 15.75 agrees with 12.50+3.25 = 15.75.',
    ],
    [
      "率<=率2",
      { 率: "98.3%", 率2: "98%" },
      "“办结率” 98.3%，不应大于 “成功率” 98%，在写出的位数内相符（差 0.3 个百分点）。",
      '"办结率" 98.3% should not exceed "成功率" 98%: it agrees within the decimals as written (a difference of 0.3 percentage points).',
    ],
    [
      "率=RATE(款,款1)",
      { 率: "33.4%", 款: "1.0", 款1: "3.0" },
      "“办结率”写 33.4%，1.0÷3.0 = 33.3333…%，在写出的位数内一致。",
      '"办结率" states 33.4%; 1.0÷3.0 = 33.3333…%: it agrees within the decimals as written.',
    ],
    [
      "差=POINTS(率,率2)",
      { 差: "3.5", 率: "98.3%", 率2: "94.9%" },
      "“升幅”写 3.5个百分点，98.3% 减 94.9% = 3.4个百分点，在写出的位数内一致。",
      '"升幅" states 3.5个百分点; 98.3% minus 94.9% = 3.4个百分点: it agrees within the decimals as written.',
    ],
  ])("never says that %s with %j simply agrees", (formula, values, zh, en) => {
    expect([sentence(formula, values), sentence(formula, values, {}, "en")]).toEqual([zh, en]);
  });
});

describe("the sentence for a rate that is not what was stated", () => {
  it("says on which side of an approximate statement it lies", () => {
    const values = { 率: "99%以上", 甲: "57", 乙: "58" };
    expect(sentence("率=RATE(甲,乙)", values)).toMatch(
      /^“办结率”写 99%以上，而 57÷58 = 98\.2758…%，低于所写。/,
    );
    expect(sentence("率=RATE(甲,乙)", values, {}, "en")).toMatch(
      /^"办结率" states 99%以上, but 57÷58 = 98\.2758…%, which is below it\./,
    );
    expect(sentence("率=RATE(甲,乙)", { ...values, 率: "约50%" })).toContain("，高于所写。");
    expect(sentence("率=RATE(甲,乙)", { 率: "近50%", 甲: "1", 乙: "2" })).toContain(
      "，不在所写范围内。",
    );
  });

  it("shows both rates of a difference that are computed", () => {
    const values = { 差: "3.5", 甲: "57", 丙: "55", 乙: "58" };
    expect(sentence("差=POINTS(RATE(甲,乙),RATE(丙,乙))", values)).toMatch(
      /^“升幅”写 3\.5个百分点，而 98\.2758…% 减 94\.8275…% = 3\.4482…个百分点，应为 3\.4个百分点/,
    );
  });
});
