import type { Definition } from "../definition/definition";
import { figuresOf } from "../definition/expression";
import type { Decimal } from "../model/decimal";
import type { FigureTable, TableRow } from "../model/figure-table";
import {
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  rationalOfDecimal,
  ZERO,
} from "../model/rational";
import { wholesOf, type Wholes } from "./parts-of-counts";

/** More than these nobody takes in at a glance. */
export const MOST_COUNTS = 12;

/** A bar shorter than this part of the longest looks like none. */
const SHORTEST_BAR = 50n;

/**
 * The main counts of a report, for a picture of two years: figure ids in report order, in one group or, where one scale
 * would make too many bars vanish, in two, the larger numbers first.
 *
 * A main count has an exact printed number in both years that is not 0 in both, and is no part of another such count. Of more
 * than `MOST_COUNTS` those stay that rules and formulas name most often, in a tie the earlier ones. Fewer than two give
 * no group: there is nothing to look at.
 */
export function mainCounts(
  definition: Definition,
  table: FigureTable,
): readonly (readonly string[])[] {
  const counts = table.sections
    .flatMap(({ rows }) => rows)
    .flatMap((row) => countOf(row, definition));
  const main = mostNamed(withoutParts(counts, definition), definition);
  if (main.length < 2) return [];
  return inGroups(main).map((group) => group.map(({ figure }) => figure));
}

interface Count {
  readonly figure: string;
  /** The larger of the two years' numbers. */
  readonly size: Rational;
}

function countOf({ figure, now, before }: TableRow, { figures }: Definition): readonly Count[] {
  if (now.kind !== "number" || before.kind !== "number") return [];
  if (figures.get(figure)?.kind !== "count") return [];
  const size = larger(now.value, before.value);
  return compare(size, ZERO) > 0 ? [{ figure, size }] : [];
}

function larger(one: Decimal, other: Decimal): Rational {
  const [a, b] = [rationalOfDecimal(one), rationalOfDecimal(other)];
  return compare(a, b) < 0 ? b : a;
}

/** Of figures that are parts of each other (equal ones) the first stays. */
function withoutParts(counts: readonly Count[], definition: Definition): readonly Count[] {
  const wholes = wholesOf(definition.rules, definition.figures);
  return counts.filter(({ figure }, at) => {
    const isWhole = (other: Count, place: number): boolean =>
      isPart(figure, other.figure, wholes) && (place < at || !isPart(other.figure, figure, wholes));
    return !counts.some(isWhole);
  });
}

/** Through others too: a part of a part. */
function isPart(figure: string, whole: string, wholes: Wholes): boolean {
  if (figure === whole) return false;
  const seen = new Set([figure]);
  for (const each of seen) {
    for (const next of wholes.get(each) ?? []) seen.add(next);
  }
  return seen.has(whole);
}

function mostNamed(counts: readonly Count[], { rules }: Definition): readonly Count[] {
  if (counts.length <= MOST_COUNTS) return counts;
  const named = new Map<string, number>();
  for (const { formula } of rules) {
    for (const id of new Set(figuresOf(formula.expression).map(({ figure }) => figure))) {
      named.set(id, (named.get(id) ?? 0) + 1);
    }
  }
  const times = ({ figure }: Count): number => named.get(figure) ?? 0;
  const first = [...counts].sort((a, b) => times(b) - times(a)).slice(0, MOST_COUNTS);
  return counts.filter((count) => first.includes(count));
}

/** One scale, or the cut into two that shows most bars: where several do, the one across the widest gap. */
function inGroups(counts: readonly Count[]): readonly (readonly Count[])[] {
  const sorted = [...counts].sort((a, b) => compare(b.size, a.size));
  let best = { cut: 0, shown: shownOf(sorted), gap: rational(1n) };
  for (let cut = 2; cut <= sorted.length - 2; cut += 1) {
    const shown = shownOf(sorted.slice(0, cut)) + shownOf(sorted.slice(cut));
    const gap = gapAt(sorted, cut);
    const isWider = best.cut > 0 && shown === best.shown && isLess(best.gap, gap);
    if (shown > best.shown || isWider) best = { cut, shown, gap };
  }
  if (best.cut === 0) return [counts];
  const large = new Set(sorted.slice(0, best.cut));
  return [counts.filter((count) => large.has(count)), counts.filter((count) => !large.has(count))];
}

function shownOf(sorted: readonly Count[]): number {
  const longest = sorted[0]?.size ?? ZERO;
  return sorted.filter(({ size }) => compare(multiply(size, rational(SHORTEST_BAR)), longest) >= 0)
    .length;
}

/** How many times larger the smallest number above a cut is than the largest below it. */
function gapAt(sorted: readonly Count[], cut: number): Rational {
  const [above, below] = [sorted[cut - 1]?.size ?? ZERO, sorted[cut]?.size ?? ZERO];
  return divide(above, below);
}

function isLess(one: Rational, other: Rational): boolean {
  return compare(one, other) < 0;
}
