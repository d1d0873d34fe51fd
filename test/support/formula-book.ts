import { memoryWorkbook } from "../../src/workbook/memory-workbook";
import type { CellInput } from "../../src/workbook/cell-input";
import type { Cell, Snapshot, Workbook } from "../../src/workbook/port";
import type { SheetPlan } from "../../src/workbook/sheet-plan";

/** The cells of one sheet, row by row from A1. */
export type Rows = readonly (readonly CellInput[])[];

/** A formula with its last result. */
export function formula(text: string, value: number | string | boolean | null): CellInput {
  return { formula: text, value };
}

/** A plain sheet for {@link Rows}. */
function plainSheet(name: string, rows: Rows): SheetPlan {
  return {
    name,
    visibility: "visible",
    columnWidths: [],
    rowHeights: [],
    cells: rows.flatMap((row, at) =>
      row.flatMap((value, column) =>
        value === null ? [] : [{ row: at + 1, column: column + 1, value }],
      ),
    ),
    frozenRows: 0,
    validations: [],
    highlights: [],
    print: { orientation: "portrait", lastRow: 0, lastColumn: 0, header: "" },
    names: [],
  };
}

/** A workbook in memory with one sheet called 表. */
export async function bookWith(
  rows: Rows,
  workbook: Workbook = memoryWorkbook(),
): Promise<Workbook> {
  const written = await workbook.write({ addSheets: [plainSheet("表", rows)] });
  if (!written.ok) throw new Error(written.failure.code);
  return workbook;
}

/** Everything that a workbook holds. */
export async function snapshotOf(workbook: Workbook): Promise<Snapshot> {
  const read = await workbook.read();
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

/** One cell of 表; rows and columns count from 1. */
export async function cellAt(
  workbook: Workbook,
  row: number,
  column: number,
): Promise<Cell | undefined> {
  const { sheets } = await snapshotOf(workbook);
  const sheet = sheets.find(({ name }) => name === "表");
  return sheet?.cells.find((cell) => cell.row === row && cell.column === column);
}
