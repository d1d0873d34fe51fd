import type { Operand } from "../../model/check";
import type { Clue } from "../../model/clue";
import { type Decimal, sameNumber } from "../../model/decimal";
import { add, compare, isZero, type Rational, rationalOfDecimal, ZERO } from "../../model/rational";
import type { Case } from "./case";
import { printedDecimal } from "./case";
import { clueFigure, figureHolding } from "./clue-figure";
import { typedSum } from "./sum-clues";

/** A total that still is what its parts came to when the report was compiled last, before some of them were changed. */
export function staleTotalClues(it: Case): readonly Clue[] {
  const sum = it.earlier.size === 0 ? undefined : typedSum(it);
  if (sum === undefined || isZero(sum.excess)) return [];
  const parts = sum.parts.map(([operand, now]) => ({
    operand,
    now,
    was: changedFrom(operand, it),
  }));
  const changed = parts.filter(({ was }) => was !== undefined);
  const before = parts.reduce(
    (all, { now, was }) => add(all, was ? rationalOfDecimal(was) : now),
    ZERO,
  );
  if (changed.length === 0 || compare(before, totalOf(sum)) !== 0) return [];
  return [
    {
      code: "stale-total",
      total: clueFigure(sum.total, it.filling),
      changed: changed.map(({ operand }) => clueFigure(operand, it.filling)),
      was: changed.flatMap(({ operand, was }) =>
        was === undefined
          ? []
          : [figureHolding(operand, { state: "stated", quantity: { value: was } }, it.filling)],
      ),
    },
  ];
}

/** What a figure held then, if that was another number; last year's figures were what they are. */
function changedFrom({ figure, prior, entry }: Operand, { earlier }: Case): Decimal | undefined {
  const was = prior ? undefined : earlier.get(figure);
  const now = printedDecimal(entry);
  return was !== undefined && (now === undefined || !sameNumber(now, was)) ? was : undefined;
}

function totalOf({ parts, excess }: NonNullable<ReturnType<typeof typedSum>>): Rational {
  const sum = parts.reduce((all, [, value]) => add(all, value), ZERO);
  return add(sum, { numerator: -excess.numerator, denominator: excess.denominator });
}
