import { fitsExactly, type IntegerSum } from "./screen-sum";

/**
 * Adds up many sums over one record in a single pass over flat tables.
 *
 * @param reach the largest magnitude in the record
 * @param totals receives the totals, in the order of the sums; `NaN` where a number is blank, is not whole, or is so
 * large that a double could not hold every step exactly
 */
export type AddUp = (record: Float64Array, reach: number, totals: Float64Array) => void;

/** Lays out sums for {@link AddUp}. */
export function compileTotals(sums: readonly IntegerSum[]): AddUp {
  const terms = sums.flatMap((sum) => sum.terms);
  const places = Int32Array.from(terms, ({ place }) => place);
  const weights = Float64Array.from(terms, ({ weight }) => weight);
  const constants = Float64Array.from(sums, ({ constant }) => constant);
  const limits = Float64Array.from(sums, ({ limit }) => limit);
  const ends = endsOf(sums);
  return (record, reach, totals) => {
    let term = 0;
    for (let sum = 0; sum < ends.length; sum += 1) {
      const end = ends[sum] ?? 0;
      let total = constants[sum] ?? NaN;
      for (; term < end; term += 1) {
        total += (weights[term] ?? NaN) * (record[places[term] ?? -1] ?? NaN);
      }
      totals[sum] = reach <= (limits[sum] ?? 0) || isExact(sums[sum], record) ? total : NaN;
    }
  };
}

/** Where the terms of each sum end in the table of all terms. */
function endsOf(sums: readonly IntegerSum[]): Int32Array {
  let end = 0;
  return Int32Array.from(sums, ({ terms }) => (end += terms.length));
}

function isExact(sum: IntegerSum | undefined, record: Float64Array): boolean {
  return sum !== undefined && fitsExactly(sum, record);
}
