import { describe, expect, it } from "@jest/globals";
import { kindOfRule } from "../../../src/core/definition/classify";
import { expressionOf } from "./formulas";

describe("kindOfRule", () => {
  it.each([
    ["复议.被申请=复议.维持+复议.驳回+复议.未审结", "sum"],
    ["复议.维持+复议.驳回=复议.被申请", "sum"],
    ["合计=SUM(甲,乙,丙)", "sum"],
    ["甲=乙-丙", "sum"],
    ["甲+乙=10", "sum"],
    ["甲=乙", "equality"],
    ["甲=3", "equality"],
    ["甲=2*乙", "equality"],
    ["甲=SUM(乙)", "equality"],
    ["年初+新收=办结+年末", "carry-over"],
    ["年初=PRIOR(年末)", "carry-over"],
    ["年末=PRIOR(年末)+新收-办结", "carry-over"],
    ["调解.需调解<=调解.来访", "bound"],
    ["甲+乙<丙+丁", "bound"],
    ["甲>=PRIOR(甲)", "bound"],
    ["甲>0", "bound"],
    ["信访.办结率=RATE(信访.办结,信访.转办)", "rate"],
    ["RATE(甲,乙)=丙", "rate"],
    ["RATE(甲+乙,丙)>=95", "rate"],
    ["RATE(甲,乙)=RATE(丙,丁)", "rate"],
    ["增长=CHANGE(甲,PRIOR(甲))", "change"],
    ["CHANGE(甲,乙)>=-10", "change"],
    ["百分点=POINTS(甲,乙)", "points"],
    ['IF(诉讼.被告>0,诉讼.出庭<>"")', "conditional"],
    ["IF(甲=1,乙=2,丙=3)", "conditional"],
    ["甲<>乙", "free"],
    ['甲<>""', "free"],
    ['甲=""', "free"],
    ["AND(甲=1,乙=2)", "free"],
    ["NOT(甲=1)", "free"],
    ["ABS(甲-乙)<=1", "free"],
    ["甲=ROUND(乙,1)", "free"],
    ["甲=乙*丙", "free"],
    ["RATE(甲,乙)+1=丙", "free"],
    ["RATE(甲,乙)=丙+丁", "free"],
    ["RATE(甲,乙)<>丙", "free"],
    ["RATE(甲,乙)=CHANGE(甲,乙)", "free"],
  ])("calls %s a %s", (formula, kind) => {
    expect(kindOfRule(expressionOf(formula))).toBe(kind);
  });
});
