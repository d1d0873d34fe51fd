import type { FigureReference } from "../definition/expression";
import type { Entry, Filled, Figures } from "../model/entry";

/** One place of a screened record: which figure stands there, and with how many stated decimals. */
export interface Column extends FigureReference {
  /** Decimals of the number as stated: 3720 in a column of two decimals is 37.20. Counts have none. */
  readonly decimals: number;
}

/**
 * The figures that a record holds, for the full engine. `NaN` is blank; a number that is not whole at the column's
 * decimals was never stated so, and is unreadable.
 */
export function figuresOfRecord(columns: readonly Column[], record: Float64Array): Figures {
  const current = new Map<string, Filled>();
  const prior = new Map<string, Filled>();
  columns.forEach((column, index) => {
    const entry = entryOfNumber(record[index] ?? NaN, column.decimals);
    (column.prior ? prior : current).set(column.figure, { entry });
  });
  return { current, prior };
}

/**
 * The largest magnitude in a record, blanks aside. Infinite where a number is not whole, so that one comparison with a
 * rule's limit tells whether the rule may be computed in doubles without a second look.
 */
export function reachOf(record: Float64Array): number {
  let highest = 0;
  let lowest = 0;
  // By index: an iterator over the record would cost as much as all of a report's rules.
  for (let index = 0, { length } = record; index < length; index += 1) {
    const value = record[index] ?? NaN;
    if (value > highest) highest = value;
    else if (value < lowest) lowest = value;
    if (Math.floor(value) < value) return Infinity;
  }
  return Math.max(highest, -lowest);
}

function entryOfNumber(value: number, decimals: number): Entry {
  if (Number.isNaN(value)) return { state: "blank" };
  if (!Number.isInteger(value)) return { state: "unreadable", text: value.toString() };
  return { state: "stated", quantity: { value: { units: BigInt(value), decimals } } };
}
