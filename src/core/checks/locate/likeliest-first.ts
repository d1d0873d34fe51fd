import { withDecimals } from "../../model/decimal";
import { add, compare, type Rational, ZERO } from "../../model/rational";
import type { Filling } from "../filled-figures";
import { typographicDistance } from "./keying";
import type { Repair } from "./repair";

/**
 * A slip of the fingers, an exchange, last year's number, the rest; then fewest figures; then rates read as the report
 * reads them; then most rules settled; then evidence; then distance in typing; then report order. The one place that says
 * so in code; ADR 0012 says why.
 */
export function likeliestFirst(
  repairs: readonly Repair[],
  { definition }: Filling,
): readonly Repair[] {
  const places = new Map([...definition.figures.keys()].map((id, at) => [id, at]));
  const keyed = repairs.map((repair) => ({
    repair,
    first: [
      classOf(repair),
      repair.changes.length,
      Number(repair.reading !== undefined),
      repair.breaks.length - repair.clears.length,
    ],
    trust: trustIn(repair),
    last: [
      distanceOf(repair),
      ...repair.changes.map(
        ({ reference: { figure, prior } }) => 2 * (places.get(figure) ?? 0) + Number(prior),
      ),
    ],
  }));
  keyed.sort(
    (a, b) => firstStep(a.first, b.first) || compare(a.trust, b.trust) || firstStep(a.last, b.last),
  );
  return keyed.map(({ repair }) => repair);
}

/** What breaks another rule, or leaves a rate to be explained, explains less than it seems to, however small the slip. */
function classOf({ slip, breaks, reading }: Repair): number {
  if (slip === undefined || breaks.length > 0 || reading !== undefined) return 3;
  if (slip === "last-year") return 2;
  return slip === "swapped" ? 1 : 0;
}

/** How far all the numbers are trusted that it takes for wrong. */
function trustIn({ changes }: Repair): Rational {
  return changes.reduce((sum, { evidence }) => add(sum, evidence.weight), ZERO);
}

function distanceOf({ changes }: Repair): number {
  return changes.reduce((sum, { from, to }) => {
    if (from.state !== "stated" || to === undefined) return sum + FAR;
    const { units, decimals } = from.quantity.value;
    return sum + typographicDistance(units, withDecimals(to, decimals).units);
  }, 0);
}

/** Further than any two numbers are apart in typing. */
const FAR = 1_000;

function firstStep(a: readonly number[], b: readonly number[]): number {
  return a.map((key, at) => key - (b[at] ?? 0)).find((step) => step !== 0) ?? 0;
}
