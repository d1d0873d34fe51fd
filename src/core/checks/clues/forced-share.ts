import type { Clue } from "../../model/clue";
import { formatDecimal } from "../../model/decimal";
import {
  add,
  compare,
  divide,
  isZero,
  multiply,
  rational,
  rationalOfDecimal,
  roundTo,
  ZERO,
} from "../../model/rational";
import type { Case } from "./case";
import { clueFigure } from "./clue-figure";
import { type RateFact, sameSum } from "./rate-facts";

/** More shares of one whole than these are looked at only all together. */
const MOST_SHARES = 12;
const HUNDRED = rational(100n);

/**
 * A share that is one unit in its last place off because all shares of the whole were made to add up to 100: the parts
 * are the whole, the shares as stated come to exactly 100, and rounded each by itself they do not.
 */
export function forcedShareClues({ check, rates, filling }: Case): readonly Clue[] {
  if (check.status !== "broken") return [];
  const own = rates.find(({ rule }) => rule === check.rule);
  const rounded = own && roundedShare(own);
  if (own === undefined || rounded === undefined || own.call.name !== "RATE") return [];
  const step = own.stated.units - rounded;
  if (step !== 1n && step !== -1n) return [];
  const shares = shareGroup(own, rates);
  if (shares === undefined) return [];
  return [
    {
      code: "forced-share",
      rate: clueFigure(own.figure, filling),
      rounded: `${formatDecimal({ units: rounded, decimals: own.stated.decimals })}%`,
      shares: shares.map(({ figure }) => clueFigure(figure, filling)),
    },
  ];
}

/** What the share rounds to, in units of its last stated decimal. */
function roundedShare({ numerator, denominator, stated }: RateFact): bigint | undefined {
  if (numerator?.value === undefined || denominator?.value === undefined) return undefined;
  if (isZero(denominator.value)) return undefined;
  const percent = multiply(divide(numerator.value, denominator.value), HUNDRED);
  return roundTo(percent, stated.decimals).units;
}

/** The fewest shares of the same whole, this one among them, that were made to add up. */
function shareGroup(own: RateFact, rates: readonly RateFact[]): readonly RateFact[] | undefined {
  const { denominator, stated, call } = own;
  if (denominator === undefined) return undefined;
  const others = rates.filter(
    (other) =>
      other !== own &&
      other.call.name === call.name &&
      other.stated.decimals === stated.decimals &&
      roundedShare(other) !== undefined &&
      other.denominator !== undefined &&
      sameSum(other.denominator.linear, denominator.linear),
  );
  const inOrder = (some: readonly RateFact[]) => rates.filter((one) => some.includes(one));
  if (others.length > MOST_SHARES) {
    const all = [own, ...others];
    return wereMadeToAddUp(all) ? inOrder(all) : undefined;
  }
  const subsets = Array.from({ length: 2 ** others.length }, (_, mask) =>
    others.filter((_other, at) => Math.floor(mask / 2 ** at) % 2 === 1),
  ).sort((a, b) => a.length - b.length);
  const found = subsets.find((some) => wereMadeToAddUp([own, ...some]));
  return found && inOrder([own, ...found]);
}

function wereMadeToAddUp(shares: readonly RateFact[]): boolean {
  const whole = shares[0]?.denominator?.value;
  if (whole === undefined) return false;
  const parts = shares.reduce((sum, { numerator }) => add(sum, numerator?.value ?? ZERO), ZERO);
  const stated = shares.reduce((sum, share) => add(sum, rationalOfDecimal(share.stated)), ZERO);
  const rounded = shares.reduce((sum, share) => {
    const units = roundedShare(share) ?? 0n;
    return add(sum, rationalOfDecimal({ units, decimals: share.stated.decimals }));
  }, ZERO);
  return (
    compare(parts, whole) === 0 && compare(stated, HUNDRED) === 0 && compare(rounded, HUNDRED) !== 0
  );
}
