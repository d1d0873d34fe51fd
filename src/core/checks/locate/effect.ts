import type { Change, Effect } from "../what-if";
import type { Block } from "./blocks";
import type { RepairChange } from "./repair";

/**
 * What else the values do; where one of them is open, only that the block is settled. A rate that agrees only if it was
 * cut instead of rounded is not settled: it is left to be explained.
 */
export function effectOf(
  block: Block,
  changes: readonly RepairChange[],
): Pick<Effect, "clears" | "breaks"> {
  const known = changes.flatMap(({ reference, to }): readonly Change[] =>
    to === undefined ? [] : [{ reference, entry: { state: "stated", quantity: { value: to } } }],
  );
  if (known.length < changes.length) return { clears: block.broken, breaks: [] };
  const { clears, breaks, keeps } = block.evidence.whatIf.effectOf(known);
  const settled = block.broken.filter((rule) => !keeps.includes(rule));
  const beyond = clears.filter((rule) => !block.broken.includes(rule));
  return { clears: [...settled, ...beyond], breaks };
}
