import { createXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { fillWorkbook } from "../../../src/app/fill-workbook";
import { newWorkbook } from "../../../src/app/new-workbook";
import { type OpenReport, openReport } from "../../../src/app/open-report";
import { readValues, type Values } from "../../../src/app/read-values";
import { readDefinition } from "../../../src/core/definition/read-definition";
import type { Definition } from "../../../src/core/definition/definition";
import type { Result } from "../../../src/core/model/result";
import type { CellInput } from "../../../src/workbook/cell-input";
import { cellOfRow } from "../../../src/workbook/figure-row";
import { memoryWorkbook } from "../../../src/workbook/memory-workbook";
import type { ColumnKey } from "../../../src/workbook/plan/columns";
import type { Snapshot, Workbook } from "../../../src/workbook/port";

/** Both workbooks that need no spreadsheet program, each new and empty. */
export const PORTS: readonly (readonly [name: string, create: () => Workbook])[] = [
  ["in memory", memoryWorkbook],
  ["of an .xlsx file", createXlsx],
];

/** What succeeded; a refusal fails the test that did not expect it. */
export function value<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** A definition that must be right. */
export function definitionOf(source: unknown): Definition {
  return value(readDefinition(source));
}

/** A values file that must be right. */
export function valuesOf(source: unknown, definition: Definition): Values {
  return value(readValues(source, definition));
}

/** A report's workbook with values filled in. */
export async function filledBook(
  definition: Definition,
  values: object,
  workbook: Workbook = memoryWorkbook(),
): Promise<Workbook> {
  value(await newWorkbook(workbook, { definition, unit: "广内街道", year: 2021 }));
  value(await fillWorkbook(workbook, await opened(workbook), valuesOf(values, definition)));
  return workbook;
}

export async function opened(workbook: Workbook): Promise<OpenReport> {
  return value(await openReport(workbook));
}

/** Types into a figure's row, as staff do. */
export async function type(
  workbook: Workbook,
  figure: string,
  column: ColumnKey,
  typed: CellInput,
): Promise<void> {
  const { book } = await opened(workbook);
  const row = book.located.rows.get(figure);
  const cell = row && cellOfRow(row, column);
  if (cell === undefined) throw new Error(`no ${column} of ${figure}`);
  value(await workbook.write({ cells: [{ ...cell, value: typed }] }));
}

/** A workbook that shows what a snapshot shows and takes no change: one that another program altered. */
export function frozen(snapshot: Snapshot): Workbook {
  return {
    read: () => Promise.resolve({ ok: true, value: snapshot }),
    write: () => Promise.resolve({ ok: true, value: { cellsWritten: 0 } }),
  };
}

/** Every text and number on a sheet, row by row. */
export function cellsOn({ sheets }: Snapshot, sheet: string): readonly (string | number)[][] {
  const rows = new Map<number, (string | number)[]>();
  for (const { row, value: found } of sheets.find(({ name }) => name === sheet)?.cells ?? []) {
    if (typeof found !== "string" && typeof found !== "number") continue;
    rows.set(row, [...(rows.get(row) ?? []), found]);
  }
  return [...rows.values()];
}
