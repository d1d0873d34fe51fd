import type { Definition } from "../../core/definition/definition";
import type { Entry } from "../../core/model/entry";
import { structureRule } from "../../core/model/structure-rule";
import { DEFINITION_ROWS, definitionSheet } from "../plan/definition-sheet";
import type { CellChange } from "../port";
import { markedSheet } from "../read-embedded-definition";
import { readFigures } from "../read-figures";
import type { BookReading } from "../read-figures";
import type { MendChanges, MendScene } from "./mend-scene";

/**
 * Writes another definition into the workbook in place of the one that it carries. Absent unless that one knows every
 * figure that holds something and reads it alike, finds all of its own, and has nothing to find fault with that the
 * present one has not.
 */
export function definitionBack(scene: MendScene, wanted: Definition): MendChanges | undefined {
  const { snapshot } = scene.book.index;
  const sheet = markedSheet(snapshot);
  if (sheet === undefined) return undefined;
  const after = readFigures(snapshot, wanted);
  const known = new Set(scene.book.problems.map(structureRule));
  const isClean = after.problems.every((problem) => known.has(structureRule(problem)));
  if (after.located.lost.length > 0 || !isClean || !readsAlike(scene.book, after)) return undefined;
  const planned = definitionSheet(wanted).cells;
  const last = Math.max(...planned.map(({ row }) => row));
  const surplus = sheet.cells.filter(
    ({ row, column }) => column === 1 && row > last && row >= DEFINITION_ROWS.first,
  );
  const cells: readonly CellChange[] = [
    ...planned.map((cell) => ({ sheet: sheet.name, ...cell })),
    ...surplus.map(({ row, column }) => ({ sheet: sheet.name, row, column, value: null })),
  ];
  return { cells };
}

function readsAlike({ figures: before }: BookReading, { figures: after }: BookReading): boolean {
  return (["current", "prior"] as const).every((year) =>
    [...before[year]].every(([id, { entry }]) => {
      const other = after[year].get(id)?.entry;
      return entry.state === "blank" || (other !== undefined && sameEntry(entry, other));
    }),
  );
}

function sameEntry(left: Entry, right: Entry): boolean {
  const text = (entry: Entry) =>
    JSON.stringify(entry, (_, value: unknown) =>
      typeof value === "bigint" ? value.toString() : value,
    );
  return text(left) === text(right);
}
