import type { Definition } from "../../../src/core/definition/definition";
import { structureRule } from "../../../src/core/model/structure-rule";
import type { Filled } from "../../../src/core/model/entry";
import type { MendChanges, MendScene } from "../../../src/workbook/mends/mend-scene";
import { mendedSnapshot } from "../../../src/workbook/mends/mended-snapshot";
import type { Snapshot } from "../../../src/workbook/port";
import { readFigures } from "../../../src/workbook/read-figures";
import type { BookReading } from "../../../src/workbook/read-figures";
import { sample } from "../support/sample-definition";

/** A workbook of the sample report, read. */
export function sceneOf(snapshot: Snapshot, definition: Definition = sample): MendScene {
  return { definition, book: readFigures(snapshot, definition) };
}

/** Ids of all structure checks of a workbook. */
export function rulesOf({ book }: MendScene): readonly string[] {
  return book.problems.map(structureRule);
}

/** The workbook after a mend, read. */
export function mended({ book, definition }: MendScene, mend: MendChanges): MendScene {
  return sceneOf(mendedSnapshot(book.index.snapshot, mend), definition);
}

/** Every entry by figure, wherever it stands. */
export function saying({ figures }: BookReading): unknown {
  const entries = (of: ReadonlyMap<string, Filled>) =>
    [...of].map(([id, { entry, period, note }]) => [id, entry, period, note]);
  return [entries(figures.current), entries(figures.prior)];
}

/** Somebody hid rows of a sheet and joined cells of it. */
export function arranged(
  snapshot: Snapshot,
  name: string,
  layout: Pick<Snapshot["sheets"][number], "hiddenRows" | "merges">,
): Snapshot {
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, ...layout } : sheet,
  );
  return { ...snapshot, sheets };
}
