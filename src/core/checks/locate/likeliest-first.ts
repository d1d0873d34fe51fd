import type { Block } from "./blocks";
import { typographicDistance } from "./keying";
import type { Repair } from "./repair";

/** Fewest figures with a slip, then an exchange, then the rest; evidence, then typing distance, then report order. */
export function likeliestFirst(block: Block): (a: Repair, b: Repair) => number {
  const keys = (repair: Repair): readonly number[] => [
    repair.slip === "swapped" ? 1 : repair.slip !== undefined ? 0 : 2,
    repair.changes.length,
    -repair.because.length,
    distanceOf(repair),
    ...repair.changes.map(({ reference }) => block.cells.numberOf(reference)),
  ];
  return (a, b) => {
    const other = keys(b);
    const difference = keys(a).map((key, at) => key - (other[at] ?? 0));
    return difference.find((step) => step !== 0) ?? 0;
  };
}

function distanceOf({ changes }: Repair): number {
  return changes.reduce((sum, { from, to }) => {
    if (from.state !== "stated" || to === undefined) return sum + FAR;
    return sum + typographicDistance(from.quantity.value.units, to.units);
  }, 0);
}

/** Further than any two numbers are apart in typing. */
const FAR = 1_000;
