import { fail, succeed } from "../../core/model/result";
import type { Result } from "../../core/model/result";
import type { WorkbookFailure } from "../../core/model/failure";
import { cellKey } from "../address";
import type { CellInput } from "../cell-input";
import type { CellAddress, CellChange, Changes, SheetSnapshot } from "../port";
import type { SheetPlan } from "../sheet-plan";
import type { SnapshotIndex } from "../snapshot-index";

/** What one conversion wrote where, so that it can be told later whether the cell still holds it. */
export interface RecordedCell extends CellAddress {
  /** Our formula, as it stood there. */
  readonly original: string;
  readonly written: Written;
}

/** An ordinary formula, or a value. */
export type Written =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: number | string | boolean };

/**
 * The hidden sheet that remembers conversions. Plain cells travel with the file through every program that re-saves it;
 * settings and custom parts do not.
 */
export const CONVERSION_SHEET = "_fazhi_formulas";

/** Reads the record; empty where there is none. A sheet of that name that is not ours is refused. */
export function readRecord(index: SnapshotIndex): Result<readonly RecordedCell[], WorkbookFailure> {
  const sheet = index.sheetNamed(CONVERSION_SHEET);
  if (sheet === undefined) return succeed([]);
  if (index.cellAt(sheet.name, 1, 1)?.value !== MARKER) {
    return fail({ code: "sheet-exists", sheet: sheet.name });
  }
  const rows = [...new Set(sheet.cells.map(({ row }) => row))].filter((row) => row > HEAD_ROWS);
  return succeed(rows.flatMap((row) => recordedRow(index, sheet, row)));
}

/** The record after a conversion: later entries replace earlier ones of the same cell. */
export function mergedRecord(
  before: readonly RecordedCell[],
  added: readonly RecordedCell[],
): readonly RecordedCell[] {
  return [...new Map([...before, ...added].map((entry) => [cellKey(entry), entry])).values()];
}

/** The changes that make the hidden sheet hold exactly these entries. */
export function recordChanges(
  entries: readonly RecordedCell[],
  index: SnapshotIndex,
): Pick<Changes, "addSheets" | "cells"> {
  const rows = entries.map(rowOf);
  const sheet = index.sheetNamed(CONVERSION_SHEET);
  if (sheet === undefined) return entries.length === 0 ? {} : { addSheets: [recordSheet(rows)] };
  const last = Math.max(HEAD_ROWS, ...sheet.cells.map(({ row }) => row));
  const length = Math.max(rows.length, last - HEAD_ROWS);
  const cells = Array.from({ length }, (_, at) => at).flatMap((at) =>
    COLUMNS.map((_, column): CellChange => ({
      sheet: sheet.name,
      row: HEAD_ROWS + 1 + at,
      column: column + 1,
      value: rows[at]?.[column] ?? null,
    })),
  );
  return { cells };
}

const MARKER = "fazhi-formulas";
const VERSION = 1;
const HEAD_ROWS = 2;
const COLUMNS = ["sheet", "row", "column", "kind", "original", "written"] as const;

type RecordRow = readonly CellInput[];

function rowOf({ sheet, row, column, original, written }: RecordedCell): RecordRow {
  const content = written.kind === "formula" ? written.formula : written.value;
  return [sheet, row, column, written.kind, original, content];
}

function recordSheet(rows: readonly RecordRow[]): SheetPlan {
  const head: readonly RecordRow[] = [[MARKER, VERSION], COLUMNS];
  return {
    name: CONVERSION_SHEET,
    visibility: "veryHidden",
    columnWidths: [],
    rowHeights: [],
    cells: [...head, ...rows].flatMap((row, at) =>
      row.map((value, column) => ({ row: at + 1, column: column + 1, value })),
    ),
    frozenRows: 0,
    validations: [],
    highlights: [],
    print: { orientation: "portrait", lastRow: 0, lastColumn: 0, header: "" },
    names: [],
  };
}

/** A row that somebody damaged is passed over: nothing is put back on a guess. */
function recordedRow(
  index: SnapshotIndex,
  { name }: SheetSnapshot,
  at: number,
): readonly RecordedCell[] {
  const [sheet, row, column, kind, original, content] = COLUMNS.map(
    (_, column) => index.cellAt(name, at, column + 1)?.value ?? "",
  );
  if (typeof sheet !== "string" || typeof original !== "string" || original === "") return [];
  if (typeof row !== "number" || typeof column !== "number") return [];
  const written = writtenOf(kind, content);
  return written === undefined ? [] : [{ sheet, row, column, original, written }];
}

function writtenOf(kind: unknown, content: unknown): Written | undefined {
  if (kind === "formula" && typeof content === "string") return { kind, formula: content };
  if (kind !== "value") return undefined;
  return typeof content === "number" || typeof content === "string" || typeof content === "boolean"
    ? { kind, value: content }
    : undefined;
}
