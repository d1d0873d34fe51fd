import type { Cell, SheetSnapshot, Snapshot } from "../../workbook/port";
import { formulaOf, valueOf } from "./content";
import type { Grid, SheetFacts, WorkbookFacts } from "./workbook-facts";
import { GENERAL, numberFormatAt, rawCell } from "./workbook-facts";

/** What was read, in the port's terms: cells that hold something, row by row. */
export function snapshotOfFacts({ sheets, names }: WorkbookFacts): Snapshot {
  return { sheets: sheets.map(sheetSnapshot), names };
}

function sheetSnapshot({ name, hidden, grids, layout, charts, isCut }: SheetFacts): SheetSnapshot {
  const { hiddenRows, merges } = layout;
  return {
    name,
    hidden,
    cells: grids.flatMap(cellsOf),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(merges.length > 0 && { merges }),
    ...(charts.length > 0 && { charts }),
    ...(isCut && { isCut }),
  };
}

function cellsOf(grid: Grid): readonly Cell[] {
  return grid.values.flatMap((line, row) =>
    line.flatMap((_, column): readonly Cell[] => {
      const raw = rawCell(grid, row, column);
      const formula = formulaOf(raw);
      const value = formula !== undefined && raw.value === "" ? "" : valueOf(raw);
      if (value === null && formula === undefined) return [];
      const format = numberFormatAt(grid, row, column);
      return [
        {
          row: grid.row + row,
          column: grid.column + column,
          value,
          ...(formula !== undefined && { formula }),
          ...(format !== GENERAL && { format }),
        },
      ];
    }),
  );
}
