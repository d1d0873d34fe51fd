import type { Change, Effect } from "../what-if";
import type { Block } from "./blocks";
import type { RepairChange } from "./repair";

/** What else the values do; where one of them is open, only that the block is settled. */
export function effectOf(block: Block, changes: readonly RepairChange[]): Effect {
  const known = changes.flatMap(({ reference, to }): readonly Change[] =>
    to === undefined ? [] : [{ reference, entry: { state: "stated", quantity: { value: to } } }],
  );
  if (known.length < changes.length) return { clears: block.broken, breaks: [] };
  const { clears, breaks } = block.evidence.whatIf.effectOf(known);
  const beyond = clears.filter((rule) => !block.broken.includes(rule));
  return { clears: [...block.broken, ...beyond], breaks };
}
