import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkRule } from "../../../src/core/checks/check-rule";
import { compileScreen } from "../../../src/core/checks/screen";
import { type Column, figuresOfRecord } from "../../../src/core/checks/screen-record";
import type { Definition } from "../../../src/core/definition/definition";
import { smallDefinition, type SmallFigure } from "../../support/small-report";

const FIGURES: readonly SmallFigure[] = [
  { id: "甲", required: true },
  { id: "乙" },
  { id: "丙", na: true },
  { id: "丁", formula: "乙+丙" },
  { id: "戊", derived: true, formula: "甲+2*乙-1" },
  { id: "款一", kind: "amount", unit: "万元" },
  { id: "款二", kind: "amount", unit: "万元", required: true },
  { id: "率一", kind: "rate", formula: "RATE(甲,乙)" },
  { id: "率二", kind: "rate", required: true },
];

const LAST = 2 ** 53;
const NUMBERS = [0, 1, 2, 3, 4, 5, 8, -1, -3, 12, 25, 33, 34, 37, 38, 50, 62, 63, 67, 100, 150];
const HUGE = [LAST - 1, LAST - 2, LAST, LAST + 2, -LAST, LAST / 2, LAST / 200, 1e18, 1e300];

const number = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 2, arbitrary: fc.constantFrom(NaN) },
  { weight: 2, arbitrary: fc.constantFrom(...HUGE) },
  { weight: 1, arbitrary: fc.constantFrom(0.5, -0, 2.25, Infinity, -Infinity) },
);

const reference = fc
  .tuple(fc.constantFrom(...FIGURES.map(({ id }) => id)), fc.nat(9))
  .map(([id, last]) => (last === 0 ? `PRIOR(${id})` : id));

const count = fc.constantFrom("甲", "乙", "丙", "丁", "戊", "PRIOR(甲)");
const term = fc.oneof(
  { weight: 6, arbitrary: count },
  { weight: 3, arbitrary: reference },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom("2", "0.5", "0", "9007199254740993"), reference)
      .map(([factor, of]) => `${factor}*${of}`),
  },
  { weight: 1, arbitrary: fc.constantFrom("3", "0", "0.25", "ABS(甲-乙)", "甲*乙", "RATE(甲,丙)") },
);
const sum = fc
  .array(fc.tuple(fc.constantFrom("+", "-"), term), { minLength: 1, maxLength: 4 })
  .map((terms) => terms.map(([sign, text]) => sign + text).join(""))
  .map((text) => (text.startsWith("+") ? text.slice(1) : text));
const comparison = fc
  .tuple(sum, fc.constantFrom("=", "=", "=", "<>", "<", "<=", ">", ">="), sum)
  .map(([left, operator, right]) => `${left}${operator}${right}`);
const rate = fc
  .tuple(
    fc.constantFrom("率一", "率二", "PRIOR(率二)"),
    fc.constantFrom("RATE", "RATE", "RATE", "CHANGE", "POINTS"),
    sum,
    sum,
  )
  .map(([figure, call, top, bottom]) => `${figure}=${call}(${top},${bottom})`);
const plainRate = fc
  .tuple(fc.constantFrom("RATE", "CHANGE"), count, count)
  .map(([call, top, bottom]) => `${call}(${top},${bottom})=率二`);
const presence = reference.map((figure) => `${figure}<>""`);
const simple = fc.oneof(comparison, comparison, rate, plainRate, presence);
const compound = fc
  .tuple(fc.constantFrom("IF", "AND", "OR"), simple, simple)
  .map(([call, first, second]) => `${call}(${first},${second})`);
const formula = fc.oneof({ weight: 5, arbitrary: simple }, { weight: 1, arbitrary: compound });
const severity = fc.constantFrom("hard" as const, "query" as const, "hint" as const);

const column = fc.record({ decimals: fc.nat(2), prior: fc.nat(4), absent: fc.nat(7) });
const columnsOf = fc
  .array(column, { minLength: FIGURES.length, maxLength: FIGURES.length })
  .map((shapes) =>
    shapes.flatMap(({ decimals, prior, absent }, index): readonly Column[] => {
      const figure = FIGURES[index]?.id ?? "";
      const stated = FIGURES[index]?.kind === undefined && decimals < 2 ? 0 : decimals;
      const last = prior === 0 ? [{ figure, prior: true, decimals: stated }] : [];
      return absent === 0 ? last : [{ figure, prior: false, decimals: stated }, ...last];
    }),
  );

/** What the full engine says of a record: the rules that are broken, and how severe each is. */
function engineOf(definition: Definition, columns: readonly Column[], record: Float64Array) {
  const filling = { definition, figures: figuresOfRecord(columns, record) };
  return definition.rules
    .map((rule) => checkRule(rule, filling))
    .filter(({ status }) => status === "broken")
    .map(({ rule, severity: found }) => ({ rule, severity: found }));
}

function screenOf(definition: Definition, columns: readonly Column[], record: Float64Array) {
  return compileScreen(definition, columns)
    .violations(record)
    .map(({ rule, severity: found }) => ({ rule: rule.id, severity: found }));
}

describe("compileScreen", () => {
  it("says of every record what the full engine says", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ formula, severity }), { minLength: 1, maxLength: 4 }),
        columnsOf,
        fc.array(fc.array(number, { minLength: 18, maxLength: 18 }), {
          minLength: 1,
          maxLength: 4,
        }),
        (rules, columns, rows) => {
          const definition = smallDefinition(FIGURES, rules);
          for (const row of rows) {
            const record = Float64Array.from(row.slice(0, columns.length));
            expect(screenOf(definition, columns, record)).toEqual(
              engineOf(definition, columns, record),
            );
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([0, 1])("classes every small rate with %d decimals as the engine does", (decimals) => {
    const definition = smallDefinition(
      ["甲", "乙", { id: "率", kind: "rate" }],
      ["率=RATE(甲,乙)"],
    );
    const columns = ["甲", "乙", "率"].map((figure) => ({
      figure,
      prior: false,
      decimals: figure === "率" ? decimals : 0,
    }));
    for (let top = -9; top <= 24; top += 3) {
      for (let bottom = -8; bottom <= 16; bottom += 1) {
        const near = bottom === 0 ? 0 : Math.trunc((top / bottom) * 100 * 10 ** decimals);
        for (let stated = near - 2; stated <= near + 2; stated += 1) {
          const record = Float64Array.of(top, bottom, stated);
          expect(screenOf(definition, columns, record)).toEqual(
            engineOf(definition, columns, record),
          );
        }
      }
    }
  });

  it("compares amounts within their stated decimals as the engine does", () => {
    const amounts = ["款一", "款二", "款三"];
    const figures = amounts.map((id) => ({ id, kind: "amount" as const, unit: "万元" }));
    const operator = fc.constantFrom("=", "<>", "<", "<=", ">", ">=");
    const decimals = fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2));
    const row = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(operator, decimals, fc.array(row), (compared, places, rows) => {
        const definition = smallDefinition(figures, [`款一+2*款二${compared}款三`]);
        const columns = amounts.map((figure, index) => ({
          figure,
          prior: false,
          decimals: places[index] ?? 0,
        }));
        for (const record of rows.map((numbers) => Float64Array.from(numbers))) {
          expect(screenOf(definition, columns, record)).toEqual(
            engineOf(definition, columns, record),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(["款一%款二", "2*款一%款二*2", "款一%0.3", "款一%款二+1", "10*款一%款二", "款一%甲"])(
    "compares two amounts, and one with a constant or a count, as the engine does: %s",
    (pattern) => {
      const figures: readonly SmallFigure[] = [
        { id: "款一", kind: "amount", unit: "万元" },
        { id: "款二", kind: "amount", unit: "万元" },
        { id: "甲" },
      ];
      for (const operator of ["=", "<>", "<", "<=", ">", ">="]) {
        const definition = smallDefinition(figures, [pattern.replace("%", operator)]);
        for (let shape = 0; shape < 9; shape += 1) {
          const places = [shape % 3, Math.floor(shape / 3), 0];
          const columns = figures.map(({ id: figure }, index) => ({
            figure,
            prior: false,
            decimals: places[index] ?? 0,
          }));
          const screen = compileScreen(definition, columns);
          for (let pair = 0; pair < 36; pair += 1) {
            const record = Float64Array.of(pair % 6, Math.floor(pair / 6), pair % 2);
            expect(screen.violations(record)).toHaveLength(
              engineOf(definition, columns, record).length,
            );
          }
        }
      }
    },
  );

  it("classes rates of huge counts as the engine does, a unit beside the tie", () => {
    const definition = smallDefinition(
      ["甲", "乙", { id: "率", kind: "rate" }],
      ["率=RATE(甲,乙)"],
    );
    const columns = ["甲", "乙", "率"].map((figure) => ({ figure, prior: false, decimals: 0 }));
    const beside = fc.tuple(fc.integer({ min: 2 ** 36, max: 2 ** 45 }), fc.nat(100), fc.nat(2));
    fc.assert(
      fc.property(beside, ([part, stated, step]) => {
        const tie = (2 * stated - 1) * part;
        const record = Float64Array.of(tie + step - 1, 200 * part, stated);
        expect(screenOf(definition, columns, record)).toEqual(
          engineOf(definition, columns, record),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("finds a sum that doubles would let pass", () => {
    const definition = smallDefinition(["甲", "乙", "丙"], ["甲+乙=丙"]);
    const columns = ["甲", "乙", "丙"].map((figure) => ({ figure, prior: false, decimals: 0 }));
    const record = Float64Array.of(LAST, 1, LAST);
    expect(LAST + 1).toBe(LAST);
    expect(screenOf(definition, columns, record)).toEqual([{ rule: "R-1", severity: "hard" }]);
  });

  it("finds what blanks can no longer mend", () => {
    const definition = smallDefinition(["甲", "乙", "丙"], ["甲=乙+丙"]);
    const columns = ["甲", "乙", "丙"].map((figure) => ({ figure, prior: false, decimals: 0 }));
    expect(screenOf(definition, columns, Float64Array.of(3, 4, NaN))).toHaveLength(1);
    expect(screenOf(definition, columns, Float64Array.of(4, 3, NaN))).toHaveLength(0);
  });

  it("carries a truncated rate as a query at most", () => {
    const definition = smallDefinition(
      ["甲", "乙", { id: "率", kind: "rate" }],
      ["率=RATE(甲,乙)", { formula: "RATE(甲,乙)=率", severity: "hint" }],
    );
    const columns = ["甲", "乙", "率"].map((figure) => ({
      figure,
      prior: false,
      decimals: figure === "率" ? 1 : 0,
    }));
    const found = screenOf(definition, columns, Float64Array.of(19, 51, 372));
    expect(found.map((violation) => violation.severity)).toEqual(["query", "hint"]);
  });

  it("tallies by rule over many records", () => {
    const definition = smallDefinition(["甲", "乙"], ["甲=乙", "甲<=乙"]);
    const columns = ["甲", "乙"].map((figure) => ({ figure, prior: false, decimals: 0 }));
    const records = [
      [1, 1],
      [1, 2],
      [3, 2],
      [NaN, NaN],
    ].map((row) => Float64Array.from(row));
    expect(compileScreen(definition, columns).tally(records)).toEqual([2, 1]);
  });
});
