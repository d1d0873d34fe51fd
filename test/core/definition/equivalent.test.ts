import { describe, expect, it } from "@jest/globals";
import { statesFormula } from "../../../src/core/definition/equivalent";
import { expressionOf } from "./formulas";

function states(rule: string, formula: string): boolean {
  return statesFormula(expressionOf(rule), "率", expressionOf(formula));
}

describe("statesFormula", () => {
  it.each([
    ["率=RATE(甲,乙)", "RATE(甲,乙)"],
    ["RATE(甲,乙)=率", "RATE(甲,乙)"],
    ["率=RATE(SUM(甲,丙),乙)", "RATE(丙+甲,乙)"],
    ["率=SUM(甲,乙,丙)", "甲+乙+丙"],
    ["丙+乙+甲=率", "甲+(乙+丙)"],
    ["率=甲-(乙-丙)", "甲+丙-乙"],
    ["率=--甲", "甲"],
    ["率=2.0*甲", "甲*2"],
    ["率=IF(甲=乙,1,2)", "IF(乙=甲,1,2)"],
  ])("%s states the formula %s", (rule, formula) => {
    expect(states(rule, formula)).toBe(true);
  });

  it.each([
    ["率=RATE(乙,甲)", "RATE(甲,乙)"],
    ["率<=RATE(甲,乙)", "RATE(甲,乙)"],
    ["丙=RATE(甲,乙)", "RATE(甲,乙)"],
    ["PRIOR(率)=甲", "甲"],
    ["率=甲", "PRIOR(甲)"],
    ["率=甲-乙", "乙-甲"],
    ["率=甲+乙", "甲-乙"],
    ["率=IF(甲<乙,1,2)", "IF(乙<甲,1,2)"],
    ["AND(率=甲,乙=1)", "甲"],
  ])("%s does not state the formula %s", (rule, formula) => {
    expect(states(rule, formula)).toBe(false);
  });
});
