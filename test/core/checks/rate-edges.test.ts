import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkReport } from "../../../src/core/checks/check-report";
import { formatDecimal } from "../../../src/core/model/decimal";
import { rational } from "../../../src/core/model/rational";
import { filled, smallDefinition, type SmallFigure } from "../../support/small-report";

const FIGURES: readonly (string | SmallFigure)[] = [
  "甲",
  "乙",
  "受理",
  { id: "款", kind: "amount", unit: "万元" },
  { id: "款1", kind: "amount", unit: "万元" },
  { id: "率", kind: "rate" },
  { id: "率1", kind: "rate" },
  { id: "率2", kind: "rate" },
  { id: "差", kind: "rate", unit: "百分点" },
  { id: "和", derived: true, formula: "甲+乙" },
  { id: "算率", kind: "rate", formula: "RATE(甲,受理)" },
];

type Values = Readonly<Record<string, string>>;

/** `broken query truncated`: status, then severity where it is broken, then the verdict where there is one. */
function outcome(formula: string, values: Values, prior: Values = {}): string {
  const definition = smallDefinition(FIGURES, [{ id: "R", formula }]);
  const { checks } = checkReport(definition, filled(definition, values, prior));
  const check = checks.find(({ rule }) => rule === "R");
  const severity = check?.status === "broken" ? [check.severity] : [];
  return [check?.status, ...severity, check?.rate?.verdict].filter(Boolean).join(" ");
}

type Row = readonly [string, Values, string, Values?];

const TABLES: readonly (readonly [title: string, rows: readonly Row[]])[] = [
  [
    "a stated rate with a blank count",
    [
      ["率=RATE(甲,受理)", { 率: "55%", 受理: "3" }, "broken hard neither"],
      ["率=RATE(甲,受理)", { 率: "78.94%", 受理: "19" }, "broken query truncated"],
      ["率=RATE(甲,受理)", { 率: "78.95%", 受理: "19" }, "undecided rounded"],
      ["率=RATE(甲,受理)", { 率: "78.9%", 受理: "19" }, "undecided both"],
      ["率=RATE(甲,受理)", { 率: "37.2%", 甲: "19" }, "broken query truncated"],
      ["率=RATE(甲,受理)", { 率: "150%", 受理: "2" }, "undecided both"],
      ["率=RATE(和,受理)", { 率: "55%", 受理: "3", 甲: "1" }, "broken hard neither"],
      // Both counts blank, a blank on both sides, or a part that is no whole number: nothing can be proved.
      ["率=RATE(甲,受理)", { 率: "55%" }, "undecided"],
      ["率=RATE(甲,甲+乙)", { 率: "55%", 乙: "3" }, "undecided"],
      ["率=RATE(甲+0.5*乙,受理)", { 率: "50%", 乙: "1", 受理: "9" }, "undecided"],
      ["率=RATE(甲,受理)", { 率: "-5%", 受理: "3" }, "undecided"],
    ],
  ],
  [
    "a rate over approximate counts is certain, impossible or undecided",
    [
      ["率=RATE(甲,受理)", { 率: "10%", 甲: "180余", 受理: "1850" }, "holds"],
      ["率=RATE(甲,受理)", { 率: "9.8%", 甲: "180余", 受理: "1850" }, "undecided"],
      ["率=RATE(甲,受理)", { 率: "11%", 甲: "180余", 受理: "1850" }, "broken query"],
      ["率=RATE(甲,受理)", { 率: "50%以上", 甲: "180余", 受理: "200" }, "holds"],
      ["率=RATE(甲,受理)", { 率: "92%以上", 甲: "180余", 受理: "200" }, "undecided"],
      ["率=RATE(甲,受理)", { 率: "95%以上", 甲: "180余", 受理: "200" }, "broken query"],
      ["率=RATE(甲,受理)", { 率: "超98%", 甲: "57", 受理: "58" }, "holds"],
      ["率=RATE(甲,受理)", { 率: "0%", 甲: "未开展", 受理: "近30" }, "holds"],
    ],
  ],
  [
    "a rate of amounts is judged by what their decimals leave possible, with a verdict where the printed numbers agree or nothing can",
    [
      ["率=RATE(款1,款)", { 率: "27.03%", 款1: "12345.67", 款: "45678.90" }, "holds rounded"],
      [
        "率=RATE(款1,款)",
        { 率: "27.02%", 款1: "12345.67", 款: "45678.90" },
        "broken query truncated",
      ],
      ["率=RATE(款1,款)", { 率: "27.01%", 款1: "12345.67", 款: "45678.90" }, "broken hard neither"],
      ["率=RATE(款1,款)", { 率: "33.4%", 款1: "1.0", 款: "3.0" }, "holds"],
      ["率=RATE(款1,款)", { 率: "40.1%", 款1: "1.0", 款: "3.0" }, "broken hard neither"],
    ],
  ],
  [
    "a change",
    [
      ["率=CHANGE(甲,PRIOR(甲))", { 率: "100%", 甲: "4" }, "holds both", { 甲: "2" }],
      ["率=CHANGE(甲,PRIOR(甲))", { 率: "-100%", 甲: "未开展" }, "holds both", { 甲: "2" }],
      ["率=CHANGE(甲,PRIOR(甲))", { 率: "5%", 甲: "4" }, "broken hard neither", { 甲: "0" }],
      ["率=CHANGE(甲,PRIOR(甲))", { 率: "—", 甲: "4" }, "not-applicable", { 甲: "未开展" }],
      ["率=CHANGE(甲,PRIOR(甲))", { 率: "5%", 甲: "4" }, "undecided"],
      ["率=CHANGE(甲,PRIOR(甲))", { 率: "5%", 甲: "21" }, "undecided", { 甲: "20余" }],
      ["率=CHANGE(甲,PRIOR(甲))", { 率: "50%", 甲: "21" }, "broken query", { 甲: "20余" }],
      ["率=CHANGE(甲,PRIOR(甲))", { 率: "-7.4%", 甲: "25" }, "holds both", { 甲: "27" }],
      [
        "率=CHANGE(甲,PRIOR(甲))",
        { 率: "-7.40%", 甲: "25" },
        "broken query truncated",
        { 甲: "27" },
      ],
    ],
  ],
  [
    "percentage points of stated rates, at whatever decimals, and of computed ones",
    [
      ["差=POINTS(率1,率2)", { 差: "1.2", 率1: "98.3%", 率2: "97.1%" }, "holds both"],
      ["差=POINTS(率1,率2)", { 差: "1", 率1: "98.3%", 率2: "97%" }, "holds both"],
      ["差=POINTS(率1,率2)", { 差: "3.5", 率1: "98.3%", 率2: "94.9%" }, "holds"],
      ["差=POINTS(率1,率2)", { 差: "3", 率1: "98.3%", 率2: "97.1%" }, "broken hard neither"],
      ["差=POINTS(率1,率2)", { 差: "1.8", 率1: "98.37%", 率2: "96.48%" }, "broken query truncated"],
      ["POINTS(率1,率2)=差", { 差: "-1.2", 率1: "97.1%", 率2: "98.3%" }, "holds both"],
      ["差=POINTS(算率,率2)", { 差: "-0.1", 甲: "97", 受理: "100", 率2: "97.1%" }, "holds both"],
      ["差=POINTS(率1,率2)", { 差: "1.2", 率1: "98.3%", 率2: "—" }, "not-applicable"],
    ],
  ],
  [
    "where there is no rate",
    [
      ["率=RATE(甲,受理)", { 率: "不适用", 甲: "1", 受理: "2" }, "not-applicable"],
      ["率=RATE(甲,受理)", { 率: "未开展", 甲: "0", 受理: "0" }, "not-applicable"],
      ["率=RATE(甲,受理)", { 率: "约50%", 甲: "0", 受理: "0" }, "broken hard"],
      ["率=RATE(甲,受理)", { 率: "0%", 甲: "0", 受理: "0" }, "broken hard neither"],
      ["率=RATE(甲,受理)", { 率: "很高", 甲: "0", 受理: "0" }, "undecided"],
      ["RATE(甲,受理)>=0.9", { 甲: "0", 受理: "0" }, "not-applicable"],
      ["RATE(甲,受理)>=0.9", { 甲: "0", 受理: "不适用" }, "not-applicable"],
      ["RATE(甲,受理)>=0.9", { 甲: "1" }, "undecided"],
      ["算率>=0.9", { 甲: "0", 受理: "0" }, "not-applicable"],
      ["算率>=0.9", { 甲: "1", 受理: "2" }, "broken hard"],
    ],
  ],
];

describe.each(TABLES)("%s", (_, rows) => {
  it.each(rows)("%s with %j is %s", (formula, values, wanted, prior = {}) => {
    expect(outcome(formula, values, prior)).toBe(wanted);
  });
});

describe("a stated rate", () => {
  it("carries its exact value, and the value rounded once, amounts as printed", () => {
    const definition = smallDefinition(FIGURES, ["率=RATE(款1,款)"]);
    const values = { 率: "27.02%", 款1: "12345.67", 款: "45678.90" };
    const { checks } = checkReport(definition, filled(definition, values));
    const { computed, expected } = checks[0]?.rate ?? {};
    expect(computed).toEqual(rational(123456700n, 4567890n));
    expect(expected && formatDecimal(expected)).toBe("27.03");
  });

  it("has no verdict that the printed numbers do not bear out, where amounts or stated rates leave its value open", () => {
    const rules = ["率=RATE(款1,款)", "差=POINTS(率1,率2)"];
    const definition = smallDefinition(FIGURES, rules);
    const cents = fc.nat(99).map((units) => (units / 10).toFixed(1));
    const positive = fc.integer({ min: 10, max: 99 }).map((units) => (units / 10).toFixed(1));
    fc.assert(
      fc.property(cents, positive, cents, cents, cents, cents, (款1, 款, 率, 差, 率1, 率2) => {
        const { checks } = checkReport(
          definition,
          filled(definition, { 款1, 款, 率, 差, 率1, 率2 }),
        );
        const unfounded = checks.filter(
          ({ rate }) =>
            (rate?.verdict === "rounded" || rate?.verdict === "both") &&
            JSON.stringify(rate.stated, show) !== JSON.stringify(rate.expected, show),
        );
        expect(unfounded).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("shows its exact value beside an approximate statement", () => {
    const definition = smallDefinition(FIGURES, ["率=RATE(甲,受理)"]);
    const figures = filled(definition, { 率: "99%以上", 甲: "57", 受理: "58" });
    const { checks } = checkReport(definition, figures);
    expect(checks[0]?.rate).toEqual({ computed: rational(5700n, 58n) });
  });
});

/** JSON has no bigint. */
function show(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}
