import type { StructureProblem } from "../core/model/structure-problem";
import type { Figures } from "../core/model/entry";
import { areaName, placeOf, sameSheetName } from "./address";
import { placeInRow } from "./figure-row";
import type { FigureRow } from "./figure-row";
import { isWithin } from "./merged-cells";
import type { MergedArea, SheetSnapshot } from "./port";
import type { SnapshotIndex } from "./snapshot-index";

/**
 * What keeps figures from being seen or filled in: their rows are hidden, once for each sheet, or cells of their rows are
 * joined with others, once for each area.
 */
export function layoutProblems(
  rows: readonly FigureRow[],
  figures: Figures,
  { snapshot }: SnapshotIndex,
): readonly StructureProblem[] {
  return snapshot.sheets.flatMap((sheet) => {
    const own = rows.filter((row) => sameSheetName(row.sheet, sheet.name));
    if (own.length === 0) return [];
    return [...hiddenRows(sheet, own, figures), ...mergedCells(sheet, own)];
  });
}

function hiddenRows(
  { name, hiddenRows: hidden = [] }: SheetSnapshot,
  rows: readonly FigureRow[],
  { current }: Figures,
): readonly StructureProblem[] {
  const unseen = rows.filter(({ row }) => hidden.includes(row)).sort((a, b) => a.row - b.row);
  const [first] = unseen;
  if (first === undefined) return [];
  const ids = unseen.map(({ figure }) => figure.id);
  return [
    {
      problem: "rows-hidden",
      sheet: name,
      rows: unseen.map(({ row }) => row),
      figures: ids,
      filled: ids.filter((id) => (current.get(id)?.entry.state ?? "blank") !== "blank"),
      place: placeInRow(first, "current"),
    },
  ];
}

function mergedCells(
  { name, merges = [] }: SheetSnapshot,
  rows: readonly FigureRow[],
): readonly StructureProblem[] {
  return merges.flatMap((area): readonly StructureProblem[] => {
    const joined = rows.filter((row) => touches(area, row));
    if (joined.length === 0) return [];
    return [
      {
        problem: "cells-merged",
        sheet: name,
        area: areaName(area),
        figures: joined.map(({ figure }) => figure.id),
        place: placeOf({ sheet: name, row: area.row, column: area.column }),
      },
    ];
  });
}

function touches(area: MergedArea, { row, columns }: FigureRow): boolean {
  return Object.values(columns).some((column) => isWithin({ row, column }, area));
}
