import { describe, expect, it } from "@jest/globals";
import { count, figure, linesOf, rule, sentence, type Change } from "./flawed-definition";

const OWN = "sections[0].figures[4].formula";
const SENTENCE = "sections[0].paragraphs[0].text";
const FUNCTIONS = "SUM, IF, AND, OR, NOT, ABS, ROUND, RATE, CHANGE, POINTS, PRIOR";

describe("readDefinition on formulas and sentences", () => {
  it.each<[Change, string]>([
    [rule("受理.甲="), "formula-syntax | rules[0].formula |  | 6"],
    [rule("受理.甲=1)"), "formula-syntax | rules[0].formula | ) | 7"],
    [rule("MAX(受理.甲)=1"), `unknown-function | rules[0].formula | MAX | ${FUNCTIONS}`],
    [rule("POINTS(受理.甲)=1"), "wrong-arguments | rules[0].formula | POINTS | 2"],
    [rule("PRIOR(1)=1"), "wrong-arguments | rules[0].formula | PRIOR | figure"],
    [figure({ formula: "IF(受理.甲>0,1)" }), `wrong-arguments | ${OWN} | IF | 3`],
    [rule("受理.甲/受理.乙=1"), "refused-operator | rules[0].formula | / | RATE"],
    [rule("受理.甲^2=1"), "refused-operator | rules[0].formula | ^ | + - * = <> < <= > >="],
    [rule("受理.申=1"), "unknown-figure | rules[0].formula | 受理.申 | 受理.甲"],
    [rule("诉讼.出庭=1"), "unknown-figure | rules[0].formula | 诉讼.出庭 | "],
    [rule("受理.甲+受理.乙"), "not-a-condition | rules[0].formula | 受理.甲+受理.乙 | "],
    [rule('受理.词="是"'), 'refused-text | rules[0].formula | "是" | '],
    [
      rule("受理.甲<=受理.乙<=受理.丙"),
      "chained-comparison | rules[0].formula | 受理.甲<=受理.乙<=受理.丙 | AND(受理.甲<=受理.乙,受理.乙<=受理.丙)",
    ],
    [rule("1".repeat(9000)), `too-long | rules[0].formula | ${"1".repeat(59)}… | 8192`],
    [figure({ formula: "受理.甲=1" }), `not-a-value | ${OWN} | 受理.甲=1 | `],
    [figure({ kind: "text", formula: "受理.甲" }), `formula-on-text | ${OWN} | 新 | `],
    [figure({ derived: true }), "derived-without-formula | sections[0].figures[4].derived | 新 | "],
    [
      figure({ derived: "受理.甲", formula: "受理.乙" }),
      "not-a-boolean | sections[0].figures[4].derived | 受理.甲 | ",
    ],
    [figure({ formula: "新+受理.甲" }), `formula-cycle | ${OWN} | 新 | 新 → 新`],
    [sentence("共{受理.甲"), `template-syntax | ${SENTENCE} | { | 2`],
    [{ section: { heading: "一{}" } }, "template-syntax | sections[0].heading | {} | 2"],
    [sentence("共{受里.甲}"), `unknown-placeholder | ${SENTENCE} | 受里.甲 | 受理.甲`],
    [{ root: { title: "{地区}报告" } }, "unknown-placeholder | title | 地区 | "],
    [
      sentence("{受理.甲|大写}"),
      `unknown-form | ${SENTENCE} | 大写 | 无单位, 时期, 上年, 同比, 增减, 1位`,
    ],
  ])("of %j it says %s", (change, line) => {
    expect(linesOf(change)).toEqual([line]);
  });

  it("lists everything that is wrong with a sentence at once", () => {
    const text = "共{受里.甲}{年度|大写}{受里.乙|大写}{受理.甲}{诉讼.丁";
    expect(linesOf(sentence(text))).toEqual([
      `unknown-form | ${SENTENCE} | 大写 | 无单位, 时期, 上年, 同比, 增减, 1位`,
      `unknown-form | ${SENTENCE} | 大写 | 无单位, 时期, 上年, 同比, 增减, 1位`,
      `template-syntax | ${SENTENCE} | { | 30`,
      `unknown-placeholder | ${SENTENCE} | 受里.甲 | 受理.甲`,
      `unknown-placeholder | ${SENTENCE} | 受里.乙 | 受理.乙`,
    ]);
  });

  it("names every figure of a circle once, from the first that the report asks", () => {
    const figures = [
      { ...count, id: "一", formula: "三+受理.甲" },
      { ...count, id: "二", derived: "一" },
      { ...count, id: "三", formula: "二*2" },
    ];
    expect(linesOf({ figures })).toEqual([`formula-cycle | ${OWN} | 一 | 一 → 三 → 二 → 一`]);
  });

  it("takes last year's value of the same figure for no circle", () => {
    expect(linesOf(figure({ formula: "PRIOR(新)+受理.甲" }))).toEqual([]);
  });

  it("finds a circle even where its figure has other mistakes", () => {
    const change = figure({ label: undefined, formula: "新+诉讼.出庭" });
    expect(linesOf(change).map((line) => line.split(" ")[0])).toEqual([
      "missing-key",
      "unknown-figure",
      "formula-cycle",
    ]);
  });

  it("lists every unknown figure of one formula, even beside what is not allowed", () => {
    const change = rule("MAX(诉讼.甲,受理.甲)/诉讼.乙=PRIOR(诉讼.甲)");
    expect(linesOf(change).map((line) => line.split(" | ").slice(0, 3).join(" "))).toEqual([
      "unknown-function rules[0].formula MAX",
      "refused-operator rules[0].formula /",
      "unknown-figure rules[0].formula 诉讼.甲",
      "unknown-figure rules[0].formula 诉讼.乙",
    ]);
  });
});
