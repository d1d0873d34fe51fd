import { type CountRange, feasibleNumerators, isEmpty } from "../core/checks/feasible-counts";
import { formatDecimal } from "../core/model/decimal";
import { exactDecimal, type Rational } from "../core/model/rational";
import { fail, succeed } from "../core/model/result";
import { type Answer, shownNumber } from "./answer";
import { type Argument, isBlank, onlyCell, sumOf, written } from "./cell-values";
import { statedRate } from "./rates";

/** Rows that a cell spills at most; the last then says how many numerators are left out. */
const MOST_ROWS = 100;

/** The whole numerators that a stated rate allows over a denominator, rounded or truncated, one below the other. */
export function counts(stated: Argument, denominator: Argument): Answer {
  const cell = onlyCell(stated);
  if (!cell.ok) return cell;
  const below = sumOf(denominator);
  if (!below.ok) return below;
  if (isBlank(cell.value) || below.value === undefined) return fail({ code: "nothing-stated" });
  const rate = statedRate(cell.value);
  if (!rate.ok) return rate;
  const { value } = rate.value;
  if (value.units < 0n) return fail({ code: "negative-rate", found: written(cell.value) });
  if (below.value.numerator <= 0n) return fail({ code: "denominator-not-positive" });
  const { rounded, truncated } = feasibleNumerators(value, below.value);
  const fitting = union(rounded, truncated);
  return fitting === undefined
    ? fail({
        code: "no-count",
        stated: `${formatDecimal(value)}%`,
        denominator: rationalText(below.value),
      })
    : column(fitting);
}

/** Both ranges touch, for a rate that was cut lies within one place of the same rate rounded. */
function union(a: CountRange, b: CountRange): Bounded | undefined {
  const ranges = [a, b].filter((range) => !isEmpty(range)).flatMap(bounded);
  const [first, second = first] = ranges;
  if (first === undefined || second === undefined) return undefined;
  return {
    first: first.first < second.first ? first.first : second.first,
    last: first.last > second.last ? first.last : second.last,
  };
}

interface Bounded {
  readonly first: bigint;
  readonly last: bigint;
}

function bounded({ first, last }: CountRange): readonly Bounded[] {
  return last === undefined ? [] : [{ first, last }];
}

function column({ first, last }: Bounded): Answer {
  const amount = last - first + 1n;
  const isWhole = amount <= BigInt(MOST_ROWS);
  const listed = isWhole ? Number(amount) : MOST_ROWS - 1;
  const largest = shownNumber({ units: last, decimals: 0 });
  if (!largest.ok) return largest;
  const rows = Array.from({ length: listed }, (_, index): readonly [number] => [
    Number(first + BigInt(index)),
  ]);
  return succeed(isWhole ? rows : [...rows, [`还有${amount - BigInt(listed)}个未列出`]]);
}

function rationalText(value: Rational): string {
  const decimal = exactDecimal(value);
  return decimal === undefined ? "" : formatDecimal(decimal);
}
