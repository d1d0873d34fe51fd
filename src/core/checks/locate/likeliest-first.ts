import { add, compare, type Rational, ZERO } from "../../model/rational";
import type { Filling } from "../filled-figures";
import { typographicDistance } from "./keying";
import type { Repair } from "./repair";

/**
 * A slip of the fingers, an exchange, last year's number, the rest; then fewest figures; then most rules settled; then
 * evidence; then distance in typing; then report order. The one place that says so in code; ADR 0012 says why.
 */
export function likeliestFirst({ definition }: Filling): (a: Repair, b: Repair) => number {
  const places = new Map([...definition.figures.keys()].map((id, at) => [id, at]));
  const keys = (repair: Repair): readonly number[] => [
    classOf(repair),
    repair.changes.length,
    repair.breaks.length - repair.clears.length,
  ];
  const last = ({ changes }: Repair): readonly number[] =>
    changes.map(
      ({ reference: { figure, prior } }) => 2 * (places.get(figure) ?? 0) + Number(prior),
    );
  return (a, b) =>
    firstStep(keys(a), keys(b)) ||
    compare(trustIn(a), trustIn(b)) ||
    distanceOf(a) - distanceOf(b) ||
    firstStep(last(a), last(b));
}

/** What breaks another rule explains less than it seems to, however small the slip. */
function classOf({ slip, breaks }: Repair): number {
  if (slip === undefined || breaks.length > 0) return 3;
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
    return sum + typographicDistance(from.quantity.value.units, to.units);
  }, 0);
}

/** Further than any two numbers are apart in typing. */
const FAR = 1_000;

function firstStep(a: readonly number[], b: readonly number[]): number {
  return a.map((key, at) => key - (b[at] ?? 0)).find((step) => step !== 0) ?? 0;
}
