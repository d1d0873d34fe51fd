import { describe, expect, it } from "@jest/globals";
import { typeProblems } from "../../../src/core/definition/expression-type";
import { presenceTest } from "../../../src/core/definition/presence-test";
import { expressionOf } from "./formulas";

describe("typeProblems", () => {
  it.each([
    ["甲=乙", "condition"],
    ["AND(甲>0,OR(乙>0,NOT(丙=1)))", "condition"],
    ["IF(甲>0,乙>0)", "condition"],
    ["IF(甲>0,乙>0,丙>0)", "condition"],
    ['甲<>""', "condition"],
    ['""=PRIOR(甲)', "condition"],
    ["IF(甲>0,乙,丙)+1=丁", "condition"],
    ["ROUND(ABS(甲-乙),1)", "value"],
    ["IF(甲>0,乙,丙)", "value"],
  ] as const)("finds nothing wrong with %s as a %s", (formula, expected) => {
    expect(typeProblems(expressionOf(formula), expected)).toEqual([]);
  });

  it.each([
    ["甲+乙", "condition", [["not-a-condition", "甲+乙"]]],
    ["-甲", "condition", [["not-a-condition", "-甲"]]],
    ["3", "condition", [["not-a-condition", "3"]]],
    ["SUM(甲,乙)", "condition", [["not-a-condition", "SUM(甲,乙)"]]],
    ["甲=乙", "value", [["not-a-value", "甲=乙"]]],
    ["AND(甲=1,乙=1)", "value", [["not-a-value", "AND(甲=1,乙=1)"]]],
    ["甲=乙=丙", "condition", [["chained-comparison", "甲=乙=丙"]]],
    ["AND(甲,乙=1)", "condition", [["not-a-condition", "甲"]]],
    ["IF(甲,乙=1)", "condition", [["not-a-condition", "甲"]]],
    ["IF(甲>0,乙)", "condition", [["not-a-condition", "乙"]]],
    ["SUM(甲=1,2)=3", "condition", [["not-a-value", "甲=1"]]],
    ['甲="是"', "condition", [["refused-text", '"是"']]],
    ['甲>""', "condition", [["refused-text", '""']]],
    ['甲+1=""', "condition", [["refused-text", '""']]],
    ['SUM(甲,"x")=1', "condition", [["refused-text", '"x"']]],
    ['"x"', "condition", [["refused-text", '"x"']]],
    ["IF(甲>0,乙)", "value", [["wrong-arguments", "IF"]]],
    ["甲=1=(乙=2)", "condition", [["chained-comparison", "甲=1=(乙=2)"]]],
  ] as const)("of %s as a %s it finds %j", (formula, expected, wrong) => {
    const problems = typeProblems(expressionOf(formula), expected);
    expect(problems.map(({ code, found }) => [code, found])).toEqual(wrong);
  });
});

describe("a chain of comparisons", () => {
  it.each([
    ["甲<=乙<=丙", "AND(甲<=乙,乙<=丙)"],
    ["0<甲+1<乙=丙", "AND(0<甲+1,甲+1<乙,乙=丙)"],
    ["甲=(乙=丙)", undefined],
  ])("%s is shown as %s", (formula, detail) => {
    expect(typeProblems(expressionOf(formula), "condition")).toEqual([
      { code: "chained-comparison", found: formula, ...(detail && { detail }) },
    ]);
  });
});

describe("presenceTest", () => {
  it("is a figure beside an empty text, in either order", () => {
    const asked = ['甲<>""', '""=甲', '甲>""', '甲="x"', "甲=乙", "甲"];
    expect(asked.map((formula) => presenceTest(expressionOf(formula)) !== undefined)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
