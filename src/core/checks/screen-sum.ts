import type { Definition } from "../definition/definition";
import { type Expression, type FigureReference, referenceKey } from "../definition/expression";
import type { Filled } from "../model/entry";
import { multiply, type Rational, rational } from "../model/rational";
import type { Filling } from "./filled-figures";
import { type Linear, linearOf } from "./linear";
import { inputsOf } from "./operand-states";
import { comparesPrinted, type Statement } from "./printed-reading";
import type { Column } from "./screen-record";

/** What rules are compiled against: the definition, and where each figure stands in a record. */
export interface Layout {
  readonly columns: readonly Column[];
  readonly places: ReadonlyMap<string, number>;
  /** Every column filled: the shape that formulas have in a record without blanks. */
  readonly filled: Filling;
}

/** One number of a record with its whole weight. */
interface WeightedPlace {
  readonly place: number;
  readonly weight: number;
}

/** A weighted sum over a record's numbers, all of it whole: `scale` times the sum that the formula says. */
export interface IntegerSum {
  readonly terms: readonly WeightedPlace[];
  readonly constant: number;
  /** Positive; the formula's own sum is this sum divided by `scale`. */
  readonly scale: number;
  /** The sum cannot leave the range of exact doubles while no number of the record is larger. */
  readonly limit: number;
  /** How far the stated decimals of amounts let the sum stray to either side, doubled; 0 for counts alone. */
  readonly slack: number;
  /** A comparison of this sum with 0 is one of the printed numbers themselves, whatever the slack. */
  readonly isPrinted: boolean;
}

/** The layout of records with the given columns. */
export function layoutOf(definition: Definition, columns: readonly Column[]): Layout {
  const zero: Filled = {
    entry: { state: "stated", quantity: { value: { units: 0n, decimals: 0 } } },
  };
  const filledWhere = (prior: boolean) =>
    new Map(columns.filter((column) => column.prior === prior).map(({ figure }) => [figure, zero]));
  const figures = { current: filledWhere(false), prior: filledWhere(true) };
  const places = new Map(columns.map((column, index) => [referenceKey(column), index]));
  return { columns, places, filled: { definition, figures } };
}

/** Where a figure stands in a record, if it has a column. */
export function placeOf({ places }: Layout, reference: FigureReference): number | undefined {
  return places.get(referenceKey(reference));
}

/**
 * The weighted sum that an expression is in a record without blanks. `undefined` where it is none, where a figure has
 * no column, is neither count nor amount, or cancels out (a blank one would still be looked at), and where a weight is
 * too large for exact doubles.
 */
export function integerSumOf(expression: Expression, layout: Layout): IntegerSum | undefined {
  const linear = linearOf(expression, layout.filled);
  if (linear === undefined || hasCancelled(expression, linear, layout)) return undefined;
  const terms = linear.terms.map(({ reference, coefficient }) =>
    placedTerm(reference, coefficient, layout),
  );
  const known = terms.filter((term) => term !== undefined);
  if (known.length < terms.length) return undefined;
  const sum = inWholeNumbers(known, linear.constant);
  return sum && { ...sum, isPrinted: comparesPrinted(known, linear.constant) };
}

/** Whether a sum of large numbers is nevertheless exact in doubles: every part and every step below 2^53. */
export function fitsExactly({ terms, constant }: IntegerSum, record: Float64Array): boolean {
  let reach = Math.abs(constant);
  for (const { place, weight } of terms) {
    const value = record[place];
    if (value === undefined || !Number.isSafeInteger(value)) return false;
    reach += Math.abs(weight * value);
  }
  return reach <= Number.MAX_SAFE_INTEGER;
}

interface PlacedTerm extends Statement {
  readonly place: number;
  /** The weight of one unit of the column's last decimal. */
  readonly weight: Rational;
  readonly isAmount: boolean;
}

function placedTerm(
  reference: FigureReference,
  coefficient: Rational,
  layout: Layout,
): PlacedTerm | undefined {
  const place = placeOf(layout, reference);
  const column = layout.columns[place ?? -1];
  const kind = layout.filled.definition.figures.get(reference.figure)?.kind;
  if (place === undefined || column === undefined || (kind !== "count" && kind !== "amount"))
    return undefined;
  const weight = multiply(coefficient, rational(1n, 10n ** BigInt(column.decimals)));
  return { place, coefficient, decimals: column.decimals, weight, isAmount: kind === "amount" };
}

function inWholeNumbers(
  placed: readonly PlacedTerm[],
  sum: Rational,
): Omit<IntegerSum, "isPrinted"> | undefined {
  const scale = [sum, ...placed.map(({ weight }) => weight)]
    .map(({ denominator }) => denominator)
    .reduce(commonMultiple, 1n);
  const whole = (value: Rational) => Number((value.numerator * scale) / value.denominator);
  const terms = placed.map(({ place, weight, isAmount }) => ({
    place,
    weight: whole(weight),
    isAmount,
  }));
  const constant = whole(sum);
  const room = Number.MAX_SAFE_INTEGER - Math.abs(constant);
  const size = sizeOf(terms);
  if (room < 0 || size > Number.MAX_SAFE_INTEGER || Number(scale) > Number.MAX_SAFE_INTEGER) {
    return undefined;
  }
  const slack = sizeOf(terms.filter(({ isAmount }) => isAmount));
  const limit = Math.floor(room / Math.max(size, 1));
  return { terms, constant, scale: Number(scale), limit, slack };
}

function sizeOf(terms: readonly WeightedPlace[]): number {
  return terms.reduce((size, { weight }) => size + Math.abs(weight), 0);
}

/** Whether a figure that the expression names is missing from its sum: 0×甲, or 甲 on both sides. */
function hasCancelled(expression: Expression, { terms }: Linear, { filled }: Layout): boolean {
  const left = new Set(terms.map(({ reference }) => referenceKey(reference)));
  return inputsOf(expression, filled).some((reference) => !left.has(referenceKey(reference)));
}

function commonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
