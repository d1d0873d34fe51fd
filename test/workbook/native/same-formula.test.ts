import { describe, expect, it } from "@jest/globals";
import { sameFormula } from "../../../src/workbook/native/same-formula";

describe("two formulas are the same", () => {
  it.each([
    ["IF(甲=1,FALSE,乙)", "IF( 甲 = 1 , FALSE(), 乙 )"],
    ["IF(甲=1,TRUE,乙)", "if(甲=1,true(),乙)"],
    ["=甲+乙", "甲+乙"],
    ["'表 1'!$F$5-1", "改名!$F$9-1"],
  ])("%s and %s", (left, right) => {
    expect(sameFormula(left, right)).toBe(true);
  });

  it.each([
    ["甲+乙", "甲-乙"],
    ['IF(甲="FALSE()",1,2)', 'IF(甲="FALSE",1,2)'],
    ['IF(甲="a b",1,2)', 'IF(甲="ab",1,2)'],
    ["甲", "乙"],
  ])("but not %s and %s", (left, right) => {
    expect(sameFormula(left, right)).toBe(false);
  });
});
