import { describe, expect, it } from "@jest/globals";
import { computedValues } from "../../src/app/computed-values";
import { rational } from "../../src/core/model/rational";
import { filled, smallDefinition } from "../support/small-report";

const definition = smallDefinition(
  [
    "甲",
    "乙",
    { id: "款1", kind: "amount", unit: "万元" },
    { id: "款2", kind: "amount", unit: "万元" },
    { id: "率1", kind: "rate" },
    { id: "率2", kind: "rate" },
    { id: "和", derived: true, formula: "甲+乙" },
    { id: "款", kind: "amount", unit: "万元", derived: true, formula: "款1+款2" },
    { id: "率", kind: "rate", formula: "RATE(甲,和)" },
    { id: "款率", kind: "rate", formula: "RATE(款1,款)" },
    { id: "增幅", kind: "rate", formula: "CHANGE(甲,PRIOR(甲))" },
    { id: "差", kind: "rate", unit: "百分点", formula: "POINTS(率1,率2)" },
  ],
  [],
);

const computed = (id: string, values: Readonly<Record<string, string>>, prior = {}) =>
  computedValues(definition, filled(definition, values, prior))(id);

describe("the value of a formula", () => {
  it("is exact: sums of counts, rates in percent", () => {
    expect(computed("和", { 甲: "1", 乙: "2" })).toEqual(rational(3n));
    expect(computed("率", { 甲: "1", 乙: "2" })).toEqual(rational(100n, 3n));
    expect(computed("增幅", { 甲: "25" }, { 甲: "27" })).toEqual(rational(-200n, 27n));
  });

  it("takes amounts and stated rates as they are printed", () => {
    expect(computed("款", { 款1: "12.50", 款2: "3.25" })).toEqual(rational(1575n, 100n));
    expect(computed("款率", { 款1: "1.00", 款2: "3.00" })).toEqual(rational(25n));
    expect(computed("差", { 率1: "98.3%", 率2: "97.1%" })).toEqual(rational(12n, 10n));
  });

  it.each([
    ["率", { 甲: "0", 乙: "未开展" }, {}],
    ["增幅", { 甲: "25" }, { 甲: "0" }],
    ["率", { 甲: "不适用", 乙: "2" }, {}],
    ["增幅", { 甲: "25" }, { 甲: "不适用" }],
    ["差", { 率1: "98.3%", 率2: "—" }, {}],
  ])("of %s with %j beside %j does not exist: 不适用, and no 0 %%", (id, values, prior) => {
    expect(computed(id, values, prior)).toBe("not-applicable");
  });

  it.each([
    ["和", { 甲: "1" }],
    ["和", { 甲: "1", 乙: "近30" }],
    ["率", { 甲: "1", 乙: "很多" }],
    ["增幅", { 甲: "25" }],
  ])("of %s with %j is unknown", (id, values) => {
    expect(computed(id, values)).toBeUndefined();
  });

  it("is none for a figure without a formula", () => {
    expect(computed("甲", { 甲: "1" })).toBeUndefined();
  });
});
