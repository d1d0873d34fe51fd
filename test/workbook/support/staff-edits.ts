import type { Cell, Snapshot } from "../../../src/workbook/port";

/** Inserts rows above `row`, as a spreadsheet does: cells and names below move down. */
export function insertRows(
  snapshot: Snapshot,
  sheet: string,
  row: number,
  count: number,
): Snapshot {
  const down = (at: number) => (at >= row ? at + count : at);
  return {
    sheets: mapCells(snapshot, sheet, (cells) =>
      cells.map((cell) => ({ ...cell, row: down(cell.row) })),
    ),
    names: snapshot.names.map((name) =>
      name.cell?.sheet === sheet
        ? { ...name, cell: { ...name.cell, row: down(name.cell.row) } }
        : name,
    ),
  };
}

/** Renames a sheet; names follow. */
export function renameSheet(snapshot: Snapshot, from: string, to: string): Snapshot {
  return {
    sheets: snapshot.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
    names: snapshot.names.map((name) =>
      name.cell?.sheet === from ? { ...name, cell: { ...name.cell, sheet: to } } : name,
    ),
  };
}

/** Reverses a block of rows, as a descending sort does: cells move, names stay behind. */
export function reverseRows(
  snapshot: Snapshot,
  sheet: string,
  first: number,
  last: number,
): Snapshot {
  const turn = (at: number) => (at >= first && at <= last ? first + last - at : at);
  const turned = mapCells(snapshot, sheet, (cells) =>
    cells
      .map((cell) => ({ ...cell, row: turn(cell.row) }))
      .sort((a, b) => a.row - b.row || a.column - b.column),
  );
  return { ...snapshot, sheets: turned };
}

/** Deletes a defined name. */
export function dropName(snapshot: Snapshot, wanted: string): Snapshot {
  return { ...snapshot, names: snapshot.names.filter(({ name }) => name !== wanted) };
}

/** Deletes a sheet; its names point nowhere. */
export function dropSheet(snapshot: Snapshot, wanted: string): Snapshot {
  return {
    sheets: snapshot.sheets.filter(({ name }) => name !== wanted),
    names: snapshot.names.map((name) =>
      name.cell?.sheet === wanted ? { name: name.name, refersTo: "#REF!" } : name,
    ),
  };
}

/** Deletes a column: cells to its right and names move left. */
export function dropColumn(snapshot: Snapshot, sheet: string, column: number): Snapshot {
  const left = (at: number) => (at > column ? at - 1 : at);
  return {
    sheets: mapCells(snapshot, sheet, (cells) =>
      cells
        .filter((cell) => cell.column !== column)
        .map((cell) => ({ ...cell, column: left(cell.column) })),
    ),
    names: snapshot.names.map((name) =>
      name.cell?.sheet === sheet
        ? { ...name, cell: { ...name.cell, column: left(name.cell.column) } }
        : name,
    ),
  };
}

/** Copies a sheet under another name, as a backup; names stay with the first. */
export function copySheet(snapshot: Snapshot, from: string, to: string): Snapshot {
  const copies = snapshot.sheets
    .filter(({ name }) => name === from)
    .map((sheet) => ({ ...sheet, name: to }));
  return { ...snapshot, sheets: [...snapshot.sheets, ...copies] };
}

function mapCells(
  snapshot: Snapshot,
  wanted: string,
  change: (cells: readonly Cell[]) => readonly Cell[],
) {
  return snapshot.sheets.map((sheet) =>
    sheet.name === wanted ? { ...sheet, cells: change(sheet.cells) } : sheet,
  );
}
