import type { Definition } from "../../../src/core/definition/definition";
import type { Filled } from "../../../src/core/model/entry";
import { memoryWorkbook } from "../../../src/workbook/memory-workbook";
import { planWorkbook } from "../../../src/workbook/plan/plan-workbook";
import type { CellInput } from "../../../src/workbook/cell-input";
import type { Cell, Changes, Snapshot, Workbook } from "../../../src/workbook/port";
import { sample } from "./sample-definition";

/** A fresh workbook of the sample report, as planned, with some cells typed over. */
export async function sampleBook(
  typed: Readonly<Record<string, CellInput>> = {},
  definition: Definition = sample,
  prior?: ReadonlyMap<string, Filled>,
): Promise<Workbook> {
  const workbook = memoryWorkbook();
  const cover = { unit: "广内街道", year: 2021 };
  const addSheets = planWorkbook({ definition, cover, ...(prior ? { prior } : {}) });
  await write(workbook, { addSheets });
  await write(workbook, {
    cells: Object.entries(typed).map(([at, value]) => ({ ...cellAt(at), value })),
  });
  return workbook;
}

export async function sampleSnapshot(
  typed: Readonly<Record<string, CellInput>> = {},
): Promise<Snapshot> {
  return readBook(await sampleBook(typed));
}

export async function readBook(workbook: Workbook): Promise<Snapshot> {
  const read = await workbook.read();
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

export async function write(workbook: Workbook, changes: Changes): Promise<void> {
  const written = await workbook.write(changes);
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
}

/** `依法决策!D4`, with single-letter columns. */
function cellAt(at: string) {
  const cut = at.lastIndexOf("!");
  const address = at.slice(cut + 1);
  const column = address.charCodeAt(0) - 64;
  return { sheet: at.slice(0, cut), row: Number(address.slice(1)), column };
}

/** What a cell of a snapshot holds. */
export function valueAt(snapshot: Snapshot, at: string): Cell | undefined {
  const { sheet, row, column } = cellAt(at);
  return snapshot.sheets
    .find(({ name }) => name === sheet)
    ?.cells.find((cell) => cell.row === row && cell.column === column);
}
