import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../../src/core/checks/check-report";
import { filled, smallDefinition, type SmallFigure } from "../../support/small-report";

const FIGURES: readonly (string | SmallFigure)[] = [
  "甲",
  "乙",
  { id: "款", kind: "amount", unit: "万元" },
  { id: "款1", kind: "amount", unit: "万元" },
  { id: "款2", kind: "amount", unit: "万元" },
  { id: "率", kind: "rate" },
  { id: "率1", kind: "rate" },
  { id: "算率", kind: "rate", formula: "RATE(款1,款)" },
];

type Values = Readonly<Record<string, string>>;

/** The status, with the severity where it is broken. */
function outcome(formula: string, values: Values, prior: Values = {}): string {
  const definition = smallDefinition(FIGURES, [{ id: "R", formula }]);
  const { checks } = checkReport(definition, filled(definition, values, prior));
  const check = checks.find(({ rule }) => rule === "R");
  return check?.status === "broken" ? `broken ${check.severity}` : (check?.status ?? "");
}

type Row = readonly [string, Values, string, Values?];

const TABLES: readonly (readonly [title: string, rows: readonly Row[]])[] = [
  [
    "a condition is judged on what is printed",
    [
      ["IF(款>0,甲=1)", { 款: "0", 甲: "2" }, "not-applicable"],
      ["IF(款>0,甲=1)", { 款: "0.00", 甲: "2" }, "not-applicable"],
      ["IF(款>0,甲=1)", { 款: "0.01", 甲: "2" }, "broken hard"],
      ["IF(率<1,甲=1)", { 率: "100%", 甲: "2" }, "not-applicable"],
      ["IF(款=款1+款2,甲=1)", { 款: "15.8", 款1: "12.5", 款2: "3.25", 甲: "2" }, "not-applicable"],
      ["OR(款>0,甲=1)", { 款: "0", 甲: "2" }, "broken hard"],
      ["NOT(率<1)", { 率: "100%" }, "holds"],
      ["OR(AND(款<1,甲=1),甲=2)", { 款: "1.0", 甲: "1" }, "broken hard"],
      ["OR(算率>0.3333,甲=1)", { 款1: "1.0", 款: "3.0", 甲: "2" }, "holds"],
      ["OR(算率>0.3334,甲=1)", { 款1: "1.0", 款: "3.0", 甲: "2" }, "broken hard"],
      ["甲=IF(款>0,1,0)", { 款: "0", 甲: "0" }, "holds"],
      ["IF(款>0,甲=1)", { 款: "近100", 甲: "1" }, "holds"],
      ["IF(款>95,甲=1)", { 款: "近100", 甲: "1" }, "undecided"],
    ],
  ],
  [
    "one statement is compared with a constant as printed",
    [
      ["款>0", { 款: "0" }, "broken hard"],
      ["率<1", { 率: "100%" }, "broken hard"],
      ["款=12.5", { 款: "12.6" }, "broken hard"],
      ["款=12.5", { 款: "12.50" }, "holds"],
      ["款<>12.5", { 款: "12.5" }, "broken hard"],
      ["2*款>0", { 款: "0" }, "broken hard"],
      ["PRIOR(款)>0", {}, "broken hard", { 款: "0" }],
      ["款-款1>0", { 款: "0", 款1: "未开展" }, "broken hard"],
    ],
  ],
  [
    "two statements with the same decimals are compared as printed",
    [
      ["款=款1", { 款: "12.5", 款1: "12.6" }, "broken hard"],
      ["款=款1", { 款: "12.5", 款1: "12.5" }, "holds"],
      ["款<款1", { 款: "12.5", 款1: "12.5" }, "broken hard"],
      ["款<=款1", { 款: "12.6", 款1: "12.5" }, "broken hard"],
      ["款<>款1", { 款: "12.5", 款1: "12.5" }, "broken hard"],
      ["率=率1", { 率: "98.2%", 率1: "98.3%" }, "broken hard"],
      ["率=PRIOR(率)", { 率: "98.2%" }, "broken hard", { 率: "98.3%" }],
      ["款+甲=款1+甲", { 款: "12.5", 款1: "12.6", 甲: "3" }, "broken hard"],
    ],
  ],
  [
    "everything else is judged by what the stated decimals leave possible",
    [
      ["率=率1", { 率: "98%", 率1: "98.3%" }, "holds"],
      ["款=款1", { 款: "12.5", 款1: "12.54" }, "holds"],
      ["款=款1+0.1", { 款: "12.5", 款1: "12.5" }, "holds"],
      ["10*款=款1", { 款: "1.2", 款1: "12.4" }, "holds"],
      ["款=款1+款2", { 款: "12.7", 款1: "6.3", 款2: "6.3" }, "holds"],
      ["款=款1+款2", { 款: "12.9", 款1: "6.3", 款2: "6.3" }, "broken hard"],
      ["款=款1", { 款: "近100.0", 款1: "99.9" }, "undecided"],
      // What the blank will be stated to is open, so nothing is proved.
      ["款1<款", { 款: "0.0" }, "undecided"],
    ],
  ],
  [
    "what an approximation decides is never hard",
    [
      ["IF(甲>0,乙=1)", { 甲: "近30", 乙: "2" }, "broken query"],
      ["IF(甲>100,乙=1,乙=3)", { 甲: "近30", 乙: "2" }, "broken query"],
      ["IF(乙>0,IF(甲>0,乙=1))", { 甲: "近30", 乙: "2" }, "broken query"],
      ["乙=IF(甲>0,1,0)", { 甲: "近30", 乙: "2" }, "broken query"],
      ["NOT(甲>0)", { 甲: "近30" }, "broken query"],
      ["IF(甲>0,率=RATE(甲,乙))", { 甲: "近30", 乙: "10", 率: "5%" }, "broken query"],
      ["IF(甲>0,乙=1)", { 甲: "近30", 乙: "1" }, "holds"],
      // To ask if something was filled in asks for no number.
      ['IF(甲<>"",乙=1)', { 甲: "近30", 乙: "2" }, "broken hard"],
      ['NOT(甲<>"")', { 甲: "近30" }, "broken hard"],
    ],
  ],
  [
    "ROUND is decided where all values round alike, and possible else",
    [
      ["ROUND(款,0)=12", { 款: "12.3" }, "holds"],
      ["ROUND(款,0)=13", { 款: "12.3" }, "broken hard"],
      ["ROUND(款,0)=13", { 款: "12.5" }, "holds"],
      ["ROUND(款,0)=14", { 款: "12.5" }, "broken hard"],
      ["ROUND(甲,0)=30", { 甲: "近30" }, "undecided"],
      ["ROUND(0.01*甲,0)=0", { 甲: "近30" }, "holds"],
      ["ROUND(0.01*甲,0)=1", { 甲: "近30" }, "broken query"],
      // Below 50, never 50 itself.
      ["ROUND(0.01*甲,0)=0", { 甲: "近50" }, "holds"],
    ],
  ],
];

describe.each(TABLES)("%s", (_, rows) => {
  it.each(rows)("%s with %j is %s", (formula, values, wanted, prior = {}) => {
    expect(outcome(formula, values, prior)).toBe(wanted);
  });
});
