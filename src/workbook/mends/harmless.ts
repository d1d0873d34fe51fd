import type { Filled } from "../../core/model/entry";
import { structureRule } from "../../core/model/structure-rule";
import { readFigures } from "../read-figures";
import type { BookReading } from "../read-figures";
import type { MendChanges, MendScene } from "./mend-scene";
import { mendedSnapshot } from "./mended-snapshot";

/**
 * Whether a mend does what it promises: read again, the problem is gone, no other has come, every figure is found, and
 * each one that was filled in says what it said.
 *
 * @param rule id of the structure check that the mend is for
 */
export function isHarmless(mend: MendChanges, rule: string, scene: MendScene): boolean {
  const { book, definition } = scene;
  const after = readFigures(mendedSnapshot(book.index.snapshot, mend), definition);
  const known = new Set(book.problems.map(structureRule));
  known.delete(rule);
  return (
    after.located.lost.length === 0 &&
    after.problems.every((problem) => known.has(structureRule(problem))) &&
    saysTheSame(book, after)
  );
}

/** Whether two readings of a workbook have the same entries for all figures, wherever they stand. */
export function saysTheSame(
  { figures: before }: BookReading,
  { figures: after }: BookReading,
): boolean {
  return (
    entriesOf(before.current) === entriesOf(after.current) &&
    entriesOf(before.prior) === entriesOf(after.prior)
  );
}

/** Every entry with its period and note, wherever it stands, by figure. */
function entriesOf(figures: ReadonlyMap<string, Filled>): string {
  const entries = [...figures].map(([id, { entry, period, note }]) => [id, entry, period, note]);
  return JSON.stringify(entries, (_, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  );
}
