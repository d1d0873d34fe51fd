import type { StructureProblem } from "../core/model/structure-problem";
import { placeOf } from "./address";
import type { FigureRow } from "./figure-row";
import type { ColumnGap, TableHeader } from "./figure-tables";
import { headerOver } from "./scan-tables";
import type { TableScan } from "./scan-tables";

/** Columns whose headings are gone from the tables in which figures were found, once for each sheet and column. */
export function columnProblems(
  rows: readonly FigureRow[],
  scan: TableScan,
): readonly StructureProblem[] {
  const problems = new Map<string, StructureProblem>();
  for (const row of rows) {
    const header = headerOver(scan, row);
    for (const gap of header?.gaps ?? []) {
      const key = JSON.stringify([row.sheet, gap.key]);
      if (header && !problems.has(key)) problems.set(key, problemOf(gap, header, row));
    }
  }
  return [...problems.values()];
}

/** 本年 may still be read where the names lead, though its heading does not say so. */
function problemOf(gap: ColumnGap, header: TableHeader, row: FigureRow): StructureProblem {
  const { sheet } = row;
  const column = gap.column ?? (gap.key === "current" ? row.columns.current : undefined);
  const place = column && placeOf({ sheet, row: header.row, column });
  return {
    problem: "column-missing",
    sheet,
    column: gap.title,
    found: gap.found,
    ...(place && { place }),
  };
}
