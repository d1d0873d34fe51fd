import type { StructureProblem } from "../../core/model/structure-problem";
import { areaName, sameSheetName } from "../address";
import { cellOfRow } from "../figure-row";
import type { MendChanges, MendScene } from "./mend-scene";

/** Points figures' names at the cells where the figures stand. */
export function namesBack(
  figures: readonly string[],
  { book }: MendScene,
): MendChanges | undefined {
  const names = figures.flatMap((name) => {
    const row = book.located.rows.get(name);
    const cell = row && cellOfRow(row, "current");
    return cell === undefined ? [] : [{ name, cell }];
  });
  return names.length < figures.length ? undefined : { names };
}

/** Shows hidden rows. */
export function rowsSeen({
  sheet,
  rows,
}: Extract<StructureProblem, { problem: "rows-hidden" }>): MendChanges {
  return { showRows: rows.map((row) => ({ sheet, row })) };
}

/** Takes a merged area apart. */
export function cellsParted(
  { sheet: name, area }: Extract<StructureProblem, { problem: "cells-merged" }>,
  { book }: MendScene,
): MendChanges | undefined {
  const sheet = book.index.snapshot.sheets.find((each) => sameSheetName(each.name, name));
  const found = sheet?.merges?.find((each) => areaName(each) === area);
  return found && { unmerge: [{ sheet: name, ...found }] };
}
