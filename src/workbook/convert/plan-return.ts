import { decimalOfDouble, sameNumber } from "../../core/model/decimal";
import { cellKey, placeOf } from "../address";
import type { Cell, CellChange } from "../port";
import type { SnapshotIndex } from "../snapshot-index";
import type { ConvertedCell, LostCell } from "./conversion";
import type { RecordedCell, Written } from "./conversion-record";
import { tokensOf } from "./custom-call";
import { customCells } from "./plan-conversion";

/** What going back comes to, before anything is written. */
export interface PlannedReturn {
  readonly cells: readonly CellChange[];
  readonly converted: readonly ConvertedCell[];
  readonly lost: readonly LostCell[];
  /** What the record keeps: cells that were changed meanwhile, in case somebody takes that change back. */
  readonly remaining: readonly RecordedCell[];
}

/** Puts our formulas back where a cell still holds exactly what the conversion wrote. */
export function planReturn(index: SnapshotIndex, record: readonly RecordedCell[]): PlannedReturn {
  const custom = customCells(index);
  const open = record.filter((entry) => !custom.has(cellKey(entry)));
  const back = open.flatMap((entry) => {
    const cell = index.cellAt(entry.sheet, entry.row, entry.column);
    return holds(cell, entry.written) ? [{ entry, value: cell?.value ?? null }] : [];
  });
  const returned = new Set(back.map(({ entry }) => entry));
  const remaining = open.filter((entry) => !returned.has(entry));
  return {
    cells: back.map(({ entry: { sheet, row, column, original }, value }) => ({
      sheet,
      row,
      column,
      value: { formula: original, value: typeof value === "object" ? null : value },
    })),
    converted: back.map(({ entry }) => ({
      place: placeOf(entry),
      from: entry.written.kind === "formula" ? entry.written.formula : String(entry.written.value),
      to: entry.original,
      as: "custom-formula",
    })),
    lost: remaining.map((entry) => ({ place: placeOf(entry), formula: entry.original })),
    remaining,
  };
}

/** Whether a cell holds what was written: the same formula but for blanks and case, or the same value by 15 digits; an empty text leaves a blank. */
function holds(cell: Cell | undefined, written: Written): boolean {
  if (written.kind === "formula") {
    return cell?.formula !== undefined && sameTokens(cell.formula, written.formula);
  }
  if (cell?.formula !== undefined) return false;
  const value = cell?.value ?? "";
  if (typeof written.value === "number" && typeof value === "number") {
    return sameNumber(decimalOfDouble(value), decimalOfDouble(written.value));
  }
  return value === written.value;
}

function sameTokens(left: string, right: string): boolean {
  return canonical(left) === canonical(right);
}

function canonical(formula: string): string {
  return tokensOf(formula)
    .filter(({ type }) => type !== "whitespace" && type !== "newline")
    .map(({ type, value }) => (type === "string" ? value : value.toUpperCase()))
    .join("");
}
