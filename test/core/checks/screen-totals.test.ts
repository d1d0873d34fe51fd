import { describe, expect, it } from "@jest/globals";
import { rangeRule } from "../../../src/core/checks/screen-comparison";
import { reachOf } from "../../../src/core/checks/screen-record";
import { layoutOf } from "../../../src/core/checks/screen-sum";
import { compileTotals } from "../../../src/core/checks/screen-totals";
import { smallDefinition } from "../../support/small-report";

const LAST = Number.MAX_SAFE_INTEGER;
const columns = ["甲", "乙", "丙"].map((figure) => ({ figure, prior: false, decimals: 0 }));
const definition = smallDefinition(["甲", "乙", "丙"], ["甲+乙=0", "2*丙=0.5*甲"]);

/** The totals of 甲+乙 and of 4*丙-甲 over one record. */
function totalsOf(...record: readonly number[]): readonly number[] {
  const layout = layoutOf(definition, columns);
  const sums = definition.rules.flatMap(({ formula: { expression } }) => {
    const rule = expression.kind === "comparison" ? rangeRule(expression, layout) : undefined;
    return rule === undefined ? [] : [rule.difference];
  });
  const row = Float64Array.from(record);
  const totals = new Float64Array(sums.length);
  compileTotals(sums)(row, reachOf(row), totals);
  return [...totals];
}

describe("compileTotals", () => {
  it("adds up whole numbers, fractions of them scaled", () => {
    expect(totalsOf(6, 2, 5)).toEqual([8, 14]);
  });

  it("has no total where a number is blank or not whole, and only there", () => {
    expect(totalsOf(6, NaN, 5)).toEqual([NaN, 14]);
    expect(totalsOf(6, 2, 0.5)).toEqual([8, NaN]);
    expect(totalsOf(Infinity, 2, 5)).toEqual([NaN, NaN]);
  });

  it("goes to the last exact double and no further", () => {
    expect(totalsOf(LAST - 1, 1, 0)).toEqual([LAST, 1 - LAST]);
    expect(totalsOf(LAST, 1, 0)).toEqual([NaN, -LAST]);
    expect(totalsOf(-LAST, LAST, 0)).toEqual([NaN, LAST]);
  });
});
