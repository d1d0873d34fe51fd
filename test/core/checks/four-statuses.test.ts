import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../../src/core/checks/check-report";
import type { Check } from "../../../src/core/model/check";
import { filled, smallDefinition, type SmallFigure } from "../../support/small-report";

type Row = readonly [
  formula: string,
  values: Readonly<Record<string, string>>,
  status: Check["status"],
  prior?: Readonly<Record<string, string>>,
];

const FIGURES: readonly (string | SmallFigure)[] = [
  { id: "受理", required: true },
  { id: "甲", required: true },
  { id: "乙", required: true },
  { id: "丙", na: true },
  "丁",
  "戊",
  { id: "率", kind: "rate" },
  { id: "款", kind: "amount", unit: "万元" },
  { id: "款1", kind: "amount", unit: "万元" },
  { id: "款2", kind: "amount", unit: "万元" },
];

function statusOf([formula, values, , prior]: Row): Check["status"] | undefined {
  const definition = smallDefinition(FIGURES, [{ id: "R", formula }]);
  const { checks } = checkReport(definition, filled(definition, values, prior));
  return checks.find(({ rule }) => rule === "R")?.status;
}

const tables: readonly (readonly [title: string, rows: readonly Row[]])[] = [
  [
    "a sum",
    [
      ["受理=甲+乙", { 受理: "3", 甲: "1", 乙: "2" }, "holds"],
      ["受理=甲+乙", { 受理: "4", 甲: "1", 乙: "2" }, "broken"],
      ["受理=SUM(甲,乙)", { 受理: "4", 甲: "1", 乙: "2" }, "broken"],
      ["甲+乙=受理", { 受理: "3", 甲: "1", 乙: "2" }, "holds"],
      // Blank: undecided, unless the known parts already exceed the total.
      ["受理=甲+乙", { 受理: "3", 甲: "1" }, "undecided"],
      ["受理=甲+乙", { 甲: "1", 乙: "2" }, "undecided"],
      ["受理=甲+乙", { 受理: "3", 甲: "4" }, "broken"],
      ["受理=甲+乙", { 受理: "0", 甲: "0" }, "undecided"],
      ["受理=甲+乙", {}, "undecided"],
      ["丁=戊+丙", {}, "not-applicable"],
      // 未开展 counts as 0.
      ["受理=甲+乙", { 受理: "1", 甲: "1", 乙: "未开展" }, "holds"],
      ["受理=甲+乙", { 受理: "2", 甲: "1", 乙: "未开展" }, "broken"],
      ["受理=甲+乙", { 受理: "未开展", 甲: "0", 乙: "未开展" }, "holds"],
      // 不适用: a total is not there to compare with; a part counts as absent only where the definition says so.
      ["受理=甲+乙", { 受理: "不适用", 甲: "1", 乙: "2" }, "not-applicable"],
      ["受理=甲+丙", { 受理: "1", 甲: "1", 丙: "不适用" }, "holds"],
      ["受理=甲+丙", { 受理: "2", 甲: "1", 丙: "不适用" }, "broken"],
      ["受理=甲+乙", { 受理: "1", 甲: "1", 乙: "不适用" }, "undecided"],
      // Text and error values.
      ["受理=甲+乙", { 受理: "3", 甲: "1", 乙: "很多" }, "undecided"],
      ["受理=甲+乙", { 受理: "#REF!", 甲: "1", 乙: "2" }, "undecided"],
    ],
  ],

  [
    "a bound",
    [
      ["甲<=受理", { 受理: "58", 甲: "57" }, "holds"],
      ["甲<=受理", { 受理: "58", 甲: "58" }, "holds"],
      ["甲<受理", { 受理: "58", 甲: "58" }, "broken"],
      ["甲<=受理", { 受理: "58", 甲: "59" }, "broken"],
      ["受理>=甲", { 受理: "58", 甲: "59" }, "broken"],
      ["甲<=受理", { 甲: "0" }, "undecided"],
      ["甲<=受理", { 受理: "不适用", 甲: "3" }, "not-applicable"],
      ["丙<=受理", { 受理: "3", 丙: "不适用" }, "holds"],
      ["甲<=受理", { 受理: "3", 甲: "不适用" }, "undecided"],
      ["甲+乙<=受理", { 受理: "3", 甲: "4" }, "broken"],
      ["甲<=受理", { 受理: "三十来件", 甲: "4" }, "undecided"],
    ],
  ],

  [
    "an equality and a carry-over",
    [
      ["甲=乙", { 甲: "25", 乙: "25" }, "holds"],
      ["甲=乙", { 甲: "25", 乙: "27" }, "broken"],
      ["甲=乙", { 甲: "25", 乙: "不适用" }, "not-applicable"],
      ["甲+乙=丁+戊", { 甲: "2", 乙: "58", 丁: "57", 戊: "3" }, "holds"],
      ["甲+乙=丁+戊", { 甲: "3", 乙: "58", 丁: "57", 戊: "3" }, "broken"],
      ["甲=PRIOR(乙)", { 甲: "3" }, "holds", { 乙: "3" }],
      ["甲=PRIOR(乙)", { 甲: "3" }, "broken", { 乙: "2" }],
      ["甲=PRIOR(乙)", { 甲: "3" }, "undecided"],
      ["甲=PRIOR(乙)", { 甲: "3" }, "undecided", { 乙: "说不清" }],
    ],
  ],

  [
    "approximations are decided only where they are certain or impossible",
    [
      ["甲<=受理", { 受理: "200", 甲: "180余" }, "holds"],
      ["甲<=受理", { 受理: "185", 甲: "180余" }, "undecided"],
      ["甲<=受理", { 受理: "180", 甲: "180余" }, "broken"],
      ["受理=甲+乙", { 受理: "近100", 甲: "50", 乙: "45" }, "undecided"],
      ["受理=甲+乙", { 受理: "近100", 甲: "50", 乙: "50" }, "broken"],
      ["受理=甲+乙", { 受理: "近100", 甲: "50", 乙: "39" }, "broken"],
      ["受理>=甲", { 受理: "200以上", 甲: "200" }, "holds"],
      ["受理>甲", { 受理: "超200", 甲: "200" }, "holds"],
      ["受理>=甲", { 受理: "约200", 甲: "180" }, "holds"],
      ["受理>=甲", { 受理: "200左右", 甲: "221" }, "broken"],
    ],
  ],

  [
    "amounts are judged by the possible reading of their stated decimals",
    [
      ["款=款1+款2", { 款: "15.8", 款1: "12.5", 款2: "3.25" }, "holds"],
      ["款=款1+款2", { 款: "16.0", 款1: "12.5", 款2: "3.25" }, "broken"],
      ["款<=款1", { 款: "12.54", 款1: "12.5" }, "holds"],
      ["款<=款1", { 款: "12.57", 款1: "12.5" }, "broken"],
    ],
  ],

  [
    "a rate",
    [
      ["率=RATE(甲,受理)", { 率: "98%", 甲: "57", 受理: "58" }, "holds"],
      ["率=RATE(甲,受理)", { 率: "97%", 甲: "57", 受理: "58" }, "broken"],
      ["RATE(甲,受理)=率", { 率: "97%", 甲: "57", 受理: "58" }, "broken"],
      ["率=RATE(甲,受理)", { 甲: "57", 受理: "58" }, "undecided"],
      ["率=RATE(甲,受理)", { 率: "98%", 受理: "58" }, "undecided"],
      ["率=RATE(甲,受理)", { 率: "98%", 甲: "57" }, "undecided"],
      ["率=RATE(甲,受理)", { 率: "0%", 甲: "未开展", 受理: "58" }, "holds"],
      ["率=RATE(甲,受理)", { 率: "98%", 甲: "不适用", 受理: "58" }, "not-applicable"],
      ["率=RATE(甲,受理)", { 率: "98%", 甲: "57", 受理: "不适用" }, "not-applicable"],
      ["率=RATE(甲+丙,受理)", { 率: "98%", 甲: "57", 丙: "不适用", 受理: "58" }, "holds"],
      ["率=RATE(甲+乙,受理)", { 率: "98%", 甲: "57", 乙: "不适用", 受理: "58" }, "undecided"],
      ["率=RATE(甲,受理)", { 率: "不适用", 甲: "57", 受理: "58" }, "not-applicable"],
      ["率=RATE(甲,受理)", { 率: "高", 甲: "57", 受理: "58" }, "undecided"],
      ["率=RATE(甲,受理)", { 率: "98%", 甲: "#N/A", 受理: "58" }, "undecided"],
      // A denominator of exactly 0 has no rate.
      ["率=RATE(甲,受理)", { 甲: "0", 受理: "0" }, "not-applicable"],
      ["率=RATE(甲,受理)", { 率: "—", 甲: "0", 受理: "未开展" }, "not-applicable"],
      ["率=RATE(甲,受理)", { 率: "100%", 甲: "0", 受理: "0" }, "broken"],
      ["率=RATE(甲,受理)", { 率: "0%", 受理: "0" }, "broken"],
      // Values outside 0–100 % are read and checked.
      ["率=RATE(甲,受理)", { 率: "110.32%", 甲: "1710", 受理: "1550" }, "holds"],
      ["率=CHANGE(甲,PRIOR(甲))", { 率: "-7.4%", 甲: "25" }, "holds", { 甲: "27" }],
      ["率=CHANGE(甲,PRIOR(甲))", { 率: "7.4%", 甲: "25" }, "broken", { 甲: "27" }],
      ["率=CHANGE(甲,PRIOR(甲))", { 率: "-7.4%", 甲: "25" }, "broken", { 甲: "0" }],
      ["率=CHANGE(甲,PRIOR(甲))", { 甲: "25" }, "not-applicable", { 甲: "0" }],
      // Approximate parts.
      ["率=RATE(甲,受理)", { 率: "98%以上", 甲: "57", 受理: "58" }, "holds"],
      ["率=RATE(甲,受理)", { 率: "99%以上", 甲: "57", 受理: "58" }, "broken"],
      ["率=RATE(甲,受理)", { 率: "10%", 甲: "180余", 受理: "1850" }, "holds"],
      ["率=RATE(甲,受理)", { 率: "9.8%", 甲: "180余", 受理: "1850" }, "undecided"],
      ["率=RATE(甲,受理)", { 率: "50%", 甲: "180余", 受理: "1850" }, "broken"],
    ],
  ],

  [
    "a conditional",
    [
      ['IF(受理>0,丁<>"")', { 受理: "1", 丁: "1" }, "holds"],
      ['IF(受理>0,丁<>"")', { 受理: "1" }, "broken"],
      ['IF(受理>0,丁<>"")', { 受理: "1", 丁: "0" }, "holds"],
      ['IF(受理>0,丁<>"")', { 受理: "1", 丁: "不适用" }, "holds"],
      ['IF(受理>0,丁<>"")', { 受理: "0" }, "not-applicable"],
      ['IF(受理>0,丁<>"")', {}, "undecided"],
      ['IF(丁<>"",丁<=戊)', {}, "not-applicable"],
      ['IF(丁<>"",丁<=戊)', { 丁: "2", 戊: "1" }, "broken"],
      ["IF(受理>10,甲>0,甲=0)", { 受理: "3", 甲: "0" }, "holds"],
      ["IF(受理>10,甲>0,甲=0)", { 受理: "3", 甲: "1" }, "broken"],
    ],
  ],

  [
    "presence is always decided",
    [
      ['丁<>""', {}, "broken"],
      ['丁<>""', { 丁: "0" }, "holds"],
      ['丁<>""', { 丁: "不是数" }, "holds"],
      ['丁=""', {}, "holds"],
      ['丁=""', { 丁: "未开展" }, "broken"],
    ],
  ],

  [
    "free formulas follow Kleene's logic",
    [
      ["OR(甲=1,乙=1)", { 甲: "1" }, "holds"],
      ["OR(甲=1,乙=1)", { 甲: "2" }, "undecided"],
      ["OR(甲=1,乙=1)", { 甲: "2", 乙: "3" }, "broken"],
      ["AND(甲=1,乙=1)", { 甲: "2" }, "broken"],
      ["AND(甲=1,乙=1)", { 甲: "1" }, "undecided"],
      ["AND(甲=1,乙=1)", { 甲: "1", 乙: "1" }, "holds"],
      ["NOT(甲=乙)", { 甲: "1", 乙: "2" }, "holds"],
      ["甲<>乙", { 甲: "1", 乙: "1" }, "broken"],
      ["ABS(甲-乙)<=2", { 甲: "1", 乙: "3" }, "holds"],
      ["ABS(甲-乙)<=2", { 甲: "1", 乙: "4" }, "broken"],
      ["甲*乙=受理", { 甲: "3", 乙: "4", 受理: "12" }, "holds"],
      ["甲*乙=受理", { 甲: "3", 乙: "4", 受理: "13" }, "broken"],
      ["ROUND(RATE(甲,乙),2)=0.33", { 甲: "1", 乙: "3" }, "holds"],
      ["率>=0.9", { 率: "98%" }, "holds"],
      ["率<=1", { 率: "110.32%" }, "broken"],
      ["2*甲=乙", { 甲: "3", 乙: "6" }, "holds"],
    ],
  ],
];

describe.each(tables)("%s", (_, rows) => {
  it.each(rows)("%s with %j is %s", (...row) => {
    expect(statusOf(row)).toBe(row[2]);
  });
});
