import { formatDecimal, decimalOfDouble } from "../core/model/decimal";
import type { Cell, CellAddress, CellValue, SheetSnapshot, Snapshot } from "./port";

/** A snapshot in which cells are found by their place. */
export interface SnapshotIndex {
  readonly snapshot: Snapshot;
  readonly sheetNamed: (name: string) => SheetSnapshot | undefined;
  readonly cellAt: (sheet: string, row: number, column: number) => Cell | undefined;
  /** The single cell that a defined name leads to; names ignore case. */
  readonly cellNamed: (name: string) => CellAddress | undefined;
}

/** Sorts a snapshot once, so that many cells can be looked up. */
export function indexSnapshot(snapshot: Snapshot): SnapshotIndex {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const cells = new Map(
    snapshot.sheets.map((sheet) => [
      sheet.name.toLowerCase(),
      new Map(sheet.cells.map((cell) => [keyOf(cell.row, cell.column), cell])),
    ]),
  );
  const names = new Map(snapshot.names.map(({ name, cell }) => [name.toLowerCase(), cell]));
  return {
    snapshot,
    sheetNamed: (name) => sheets.get(name.toLowerCase()),
    cellAt: (sheet, row, column) => cells.get(sheet.toLowerCase())?.get(keyOf(row, column)),
    cellNamed: (name) => names.get(name.toLowerCase()),
  };
}

/** What a cell holds, as a person would copy it: numbers in plain notation, nothing for an empty cell. */
export function textOf(value: CellValue | undefined): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return formatDecimal(decimalOfDouble(value));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : value.error;
}

/** A sheet has 16,384 columns, so one number tells every cell of it. */
function keyOf(row: number, column: number): number {
  return row * 16384 + column;
}
