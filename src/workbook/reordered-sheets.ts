import type { StructureProblem } from "../core/model/structure-problem";
import type { FigureRow } from "./figure-row";

/** Sheets on which figures of one section no longer stand in the order of the definition, each told once. */
export function reorderedSheets(rows: readonly FigureRow[]): readonly StructureProblem[] {
  const last = new Map<string, number>();
  const sheets = new Set<string>();
  for (const { figure, sheet, row } of rows) {
    const key = JSON.stringify([sheet, figure.section]);
    if (row < (last.get(key) ?? 0)) sheets.add(sheet);
    last.set(key, row);
  }
  return [...sheets].map((sheet) => ({ problem: "rows-reordered", sheet }));
}
