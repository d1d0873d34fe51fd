import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../../src/core/checks/check-report";
import { filled, smallDefinition, type SmallFigure } from "../../support/small-report";

const FIGURES: readonly (string | SmallFigure)[] = [
  "甲",
  "乙",
  { id: "丙", na: true },
  "受理",
  { id: "率", kind: "rate" },
  { id: "率2", kind: "rate" },
  { id: "和", derived: true, formula: "甲+乙" },
  { id: "总", derived: true, formula: "和+丙" },
];

type Values = Readonly<Record<string, string>>;

function checkOf(formula: string, values: Values, prior: Values = {}) {
  const definition = smallDefinition(FIGURES, [{ id: "R", formula }]);
  const { checks } = checkReport(definition, filled(definition, values, prior));
  return checks.find(({ rule }) => rule === "R");
}

type Row = readonly [string, Values, string];

const TABLES: readonly (readonly [title: string, rows: readonly Row[]])[] = [
  [
    "derived figures as operands",
    [
      ["受理=和", { 受理: "3", 甲: "1", 乙: "2" }, "holds"],
      ["受理=总", { 受理: "3", 甲: "1", 乙: "2", 丙: "不适用" }, "holds"],
      ["受理=总", { 受理: "3", 甲: "1", 乙: "2", 丙: "1" }, "broken"],
      ["受理=和", { 受理: "3", 甲: "1" }, "undecided"],
      // The known parts behind the derived figure already exceed the total, however the blank is filled.
      ["受理=和", { 受理: "3", 甲: "5" }, "broken"],
      ["受理=总", { 受理: "3", 甲: "5" }, "broken"],
      ["总<=受理", { 受理: "3", 甲: "5" }, "broken"],
      ["受理>=总", { 受理: "3", 甲: "3" }, "undecided"],
      ["受理=和+丙", { 受理: "3", 甲: "5", 丙: "不适用" }, "broken"],
    ],
  ],
  [
    "a figure on both sides is one variable",
    [
      ["甲+乙=受理-甲", { 甲: "1", 乙: "1", 受理: "3" }, "holds"],
      ["甲+乙=甲+丙", { 甲: "近30", 乙: "2", 丙: "2" }, "holds"],
      ["甲+乙=甲+丙", { 甲: "近30", 乙: "2", 丙: "3" }, "broken"],
      ["甲=甲+1", { 甲: "7" }, "broken"],
      // Undecided is never green: a blank that cancels out is a blank all the same.
      ["甲+乙=乙+甲", { 甲: "1" }, "undecided"],
      ["甲+乙=乙+甲", { 甲: "1", 乙: "2" }, "holds"],
      ["甲+乙=乙+甲+1", { 甲: "1" }, "broken"],
    ],
  ],
  [
    "multiples, constants and huge numbers",
    [
      ["2*甲=乙", { 甲: "3", 乙: "6" }, "holds"],
      ["2*甲=乙", { 甲: "3", 乙: "7" }, "broken"],
      ["甲*2+1<=乙", { 甲: "3", 乙: "6" }, "broken"],
      ["甲<=12", { 甲: "13" }, "broken"],
      ["甲=12", { 甲: "不适用" }, "not-applicable"],
      ["甲=乙", { 甲: "1000000000000000000", 乙: "1000000000000000001" }, "broken"],
      ["受理=和", { 甲: "999999999999999999", 乙: "1", 受理: "1000000000000000000" }, "holds"],
      [
        "率=RATE(甲,乙)",
        { 率: "100%", 甲: "999999999999999999", 乙: "1000000000000000000" },
        "holds",
      ],
      ["率=RATE(甲,乙)", { 率: "100.00%", 甲: "9999", 乙: "10000" }, "broken"],
    ],
  ],
  [
    "conditions within conditions",
    [
      ["IF(甲>0,IF(乙>0,受理=甲+乙))", { 甲: "1", 乙: "1", 受理: "3" }, "broken"],
      ["IF(甲>0,IF(乙>0,受理=甲+乙))", { 甲: "1", 乙: "0", 受理: "3" }, "not-applicable"],
      ["IF(甲>0,IF(乙>0,受理=甲+乙))", { 甲: "1", 受理: "3" }, "undecided"],
      ["IF(甲>0,受理=3,受理=0)", { 甲: "未开展", 受理: "1" }, "broken"],
      ['IF(AND(甲<>"",乙<>""),甲<=乙)', { 甲: "3" }, "not-applicable"],
      ["IF(甲>0,率=RATE(甲,受理))", { 甲: "57", 受理: "58", 率: "97%" }, "broken"],
      ["IF(甲>0,率=RATE(甲,受理))", { 甲: "近30", 受理: "58" }, "undecided"],
    ],
  ],
];

describe.each(TABLES)("%s", (_, rows) => {
  it.each(rows)("%s with %j is %s", (formula, values, status) => {
    expect(checkOf(formula, values)?.status).toBe(status);
  });
});

describe("rates joined by AND", () => {
  const values = { 甲: "19", 乙: "3", 受理: "51" };
  const formula = "AND(率=RATE(甲,受理),率2=RATE(乙,受理))";

  it.each([
    ["37.2%", "5.9%", "broken", "query", "truncated"],
    ["37.2%", "50%", "broken", "hard", "neither"],
    ["50%", "5.8%", "broken", "hard", "neither"],
    ["37.3%", "5.9%", "holds", "hard", "rounded"],
  ])(
    "%s and %s are %s at %s: the worse of the two decides",
    (率, 率2, status, severity, verdict) => {
      const check = checkOf(formula, { ...values, 率, 率2 });
      expect(check).toMatchObject({ status, severity, rate: { verdict } });
    },
  );
});

describe("what keeps a check from being decided", () => {
  it.each<[string, Values, string, readonly string[]]>([
    ["率=RATE(甲,受理)", { 率: "9.8%", 甲: "180余", 受理: "1850" }, "approximate", ["甲"]],
    ["率=RATE(甲,受理)", { 率: "约10%", 甲: "180余", 受理: "1650" }, "approximate", ["率", "甲"]],
    ["OR(甲>乙,甲=0)", { 甲: "近30", 乙: "28" }, "approximate", ["甲"]],
    [
      "OR(RATE(甲,受理)>0.5,乙=1)",
      { 甲: "3", 受理: "0", 乙: "2" },
      "computed",
      ["甲", "受理", "乙"],
    ],
    ["甲+乙=乙+甲", { 甲: "1" }, "blank", ["乙"]],
  ])("%s with %j is %s because of %j", (formula, values, reason, because) => {
    const evidence = checkOf(formula, values)?.evidence;
    expect(evidence).toMatchObject({ code: "undecided", reason });
    expect(evidence?.code === "undecided" && evidence.because.map(({ figure }) => figure)).toEqual(
      because,
    );
  });
});
