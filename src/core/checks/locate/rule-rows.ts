import type { Rule } from "../../definition/definition";
import type { Expression } from "../../definition/expression";
import type { Comparison } from "../../model/check";
import type { Decimal } from "../../model/decimal";
import {
  add,
  multiply,
  negate,
  ONE,
  type Rational,
  rational,
  rationalOfDecimal,
  ZERO,
} from "../../model/rational";
import { rateStatement } from "../check-rule";
import { entryOf, type Filling } from "../filled-figures";
import type { RateStatement } from "../judge-rate";
import { statedDecimal } from "../judge-stated-rate";
import { difference, type Linear, linearOf } from "../linear";
import { statementsOf } from "../statements";
import type { Comparing, Truth } from "../truth";
import type { Cells } from "./cells";
import { lastingTruth } from "./lasting-truth";
import type { Reading } from "./readings";
import { NO_CELLS, type Relation, type Row } from "./row";
import { rowOf } from "./row-of";

/**
 * A rule as rows over cells: sums, balances, equalities and bounds, and stated rates of weighted sums; also several of
 * them (AND), and what stands behind a condition that no repair can make false.
 *
 * @param truth what is said of conditions; without it what no repair can change
 * @returns `undefined` for a rule of another shape (conditions on values, products, 百分点), which has no part in locating
 */
export function rowsOfRule(
  rule: Rule,
  filling: Filling,
  cells: Cells,
  reading: Reading = "either",
  truth = (condition: Expression): Truth => lastingTruth(condition, filling),
): readonly Row[] | undefined {
  const statements = statementsOf(rule.formula.expression, truth);
  if (statements === undefined || statements.length === 0) return undefined;
  const rows = statements.map((one) => rowsOfStatement(one, rule, filling, cells, reading));
  const known = rows.filter((its) => its !== undefined);
  return known.length < rows.length ? undefined : known.flat();
}

function rowsOfStatement(
  comparison: Comparing,
  rule: Rule,
  filling: Filling,
  cells: Cells,
  reading: Reading,
): readonly Row[] | undefined {
  const statement = rateStatement(comparison, rule, filling);
  return statement === undefined
    ? rowsOfComparison(comparison, filling, cells)
    : rowsOfRate(statement, filling, cells, reading);
}

/** A comparison of weighted sums as rows; `undefined` for any other. */
export function rowsOfComparison(
  { operator, left, right }: Comparing,
  filling: Filling,
  cells: Cells,
): readonly Row[] | undefined {
  const a = linearOf(left, filling);
  const b = linearOf(right, filling);
  if (a === undefined || b === undefined) return undefined;
  const relation = RELATIONS[operator];
  if (relation === undefined) return undefined;
  const swapped = operator === ">" || operator === ">=";
  return [rowOfLinear(swapped ? difference(b, a) : difference(a, b), relation, cells)];
}

/** 不等于 is no convex statement: either side of it may be meant. */
const RELATIONS: Readonly<Record<Comparison, Relation | undefined>> = {
  "=": "=",
  "<=": "<=",
  ">=": "<=",
  "<": "<",
  ">": "<",
  "<>": undefined,
};

/** `low × denominator ≤ numerator < high × denominator`, which falls when the stated rate is given up. */
function rowsOfRate(
  { figure, call: { name, operands } }: RateStatement,
  filling: Filling,
  cells: Cells,
  reading: Reading,
): readonly Row[] | undefined {
  const stated = statedDecimal(entryOf(filling, figure));
  const [first, second] = operands.map((operand) => linearOf(operand, filling));
  if (stated === undefined || first === undefined || second === undefined) return undefined;
  if (name === "POINTS") return undefined;
  const numerator = name === "CHANGE" ? difference(first, second) : first;
  const { low, high, lowOpen, highOpen } = fittingRatios(stated, reading);
  const guards = new Set([cells.numberOf(figure)]);
  const minus = negate(ONE);
  return [
    rowOfLinear(combined(second, low, numerator, minus), lowOpen ? "<" : "<=", cells, guards),
    rowOfLinear(
      combined(numerator, ONE, second, negate(high)),
      highOpen ? "<" : "<=",
      cells,
      guards,
    ),
    rowOfLinear(combined(second, minus, NOTHING, ZERO), "<", cells, guards),
  ];
}

const NOTHING: Linear = { terms: [], constant: ZERO };

interface Ratios {
  readonly low: Rational;
  readonly high: Rational;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** The ratios that a stated percentage may stand for, rounded half away from zero or truncated toward zero. */
function fittingRatios(stated: Decimal, reading: Reading): Ratios {
  const value = multiply(rationalOfDecimal(stated), rational(1n, 100n));
  const unit = rational(1n, 100n * 10n ** BigInt(stated.decimals));
  const { towardZero, outward } = reachOf(unit)[reading];
  const positive = stated.units > 0n;
  const negative = stated.units < 0n;
  return {
    low: add(value, negate(positive ? towardZero : outward)),
    high: add(value, negative ? towardZero : outward),
    lowOpen: !positive,
    highOpen: !negative,
  };
}

/** How far the value may be from the stated one; both ends of a stated 0 are outward. */
function reachOf(
  unit: Rational,
): Readonly<Record<Reading, { readonly towardZero: Rational; readonly outward: Rational }>> {
  const half = multiply(unit, rational(1n, 2n));
  return {
    rounded: { towardZero: half, outward: half },
    truncated: { towardZero: ZERO, outward: unit },
    either: { towardZero: half, outward: unit },
  };
}

/** `a × left + b × right` */
function combined(left: Linear, a: Rational, right: Linear, b: Rational): Linear {
  const scale = ({ terms, constant }: Linear, by: Rational): Linear => ({
    terms: terms.map((term) => ({ ...term, coefficient: multiply(term.coefficient, by) })),
    constant: multiply(constant, by),
  });
  const x = scale(left, a);
  const y = scale(right, b);
  return { terms: [...x.terms, ...y.terms], constant: add(x.constant, y.constant) };
}

function rowOfLinear(
  { terms, constant }: Linear,
  relation: Relation,
  cells: Cells,
  guards: ReadonlySet<number> = NO_CELLS,
): Row {
  const weighted = terms.map(({ reference, coefficient }) => ({
    cell: cells.numberOf(reference),
    weight: multiply(coefficient, cells.unitOf(reference)),
  }));
  return rowOf(weighted, relation, constant, guards);
}
