import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import type { CellState, CellValue } from "../host/book/cell";
import { holdsContent, isErrorValue } from "../host/book/cell";
import { enterValue } from "../host/book/enter-value";

/** What the grid holds where the host has a cell; a formula's result is the grid's own affair. */
export type Content = Pick<ICellData, "f" | "v" | "t">;

/** Content that says everything: what it does not have is `null`. */
export function contentOf(cell: CellState): Required<Content> {
  if (!holdsContent(cell)) return { f: null, v: null, t: null };
  if (cell.formula !== undefined) return { f: cell.formula, ...valueOf(cell.value) };
  return { f: null, ...valueOf(cell.value), ...(cell.textMark && { t: TEXT }) };
}

const TEXT = CellValueType.STRING;

function valueOf(value: CellValue): Required<Pick<ICellData, "v" | "t">> {
  if (value === null) return { v: null, t: null };
  if (isErrorValue(value)) return { v: value.error, t: TEXT };
  if (typeof value === "boolean") return { v: Number(value), t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : TEXT };
}

/** Whether a cell of the grid shows what the host's cell holds; of formulas only the formula counts. */
export function isSameContent(held: Content, cell: CellState): boolean {
  const wanted = contentOf(cell);
  if (wanted.f !== null || isFormula(held)) return (held.f ?? null) === wanted.f;
  const isTruth = (t: Content["t"]) => t === CellValueType.BOOLEAN;
  return (held.v ?? null) === wanted.v && isTruth(held.t) === isTruth(wanted.t);
}

/** The result that the grid worked out for a formula. */
export function resultOf({ v, t }: Content): CellValue {
  if (v === null || v === undefined) return 0;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true;
  return typeof v === "string" && ERROR.test(v) ? { error: v } : v;
}

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|CYCLE!)$/;

/**
 * The host's cell after people put something into the grid's. Text is taken as Excel takes what is typed, for the grid
 * knows fewer dates and numbers; a formula that Excel could not read stays text.
 */
export function takenCell(held: Content, before: CellState, today: Date): CellState {
  const { numberFormat, look } = before;
  if (isFormula(held)) return { value: resultOf(held), formula: held.f ?? "", numberFormat, look };
  const { v, t } = held;
  if (v === null || v === undefined) return { value: null, numberFormat, look };
  if (typeof v !== "string" || t === CellValueType.BOOLEAN) {
    const value = t === CellValueType.BOOLEAN ? v === 1 || v === true : v;
    return { value, numberFormat, look };
  }
  if (t === CellValueType.FORCE_STRING) return { value: v, textMark: true, numberFormat, look };
  return enteredCell(v, before, today);
}

function enteredCell(text: string, before: CellState, today: Date): CellState {
  const { numberFormat, look } = before;
  try {
    const { numberFormat: brought, ...content } = enterValue(text, before, today);
    const isFree = numberFormat === "General" && brought !== undefined;
    return { ...content, numberFormat: isFree ? brought : numberFormat, look };
  } catch {
    return { value: text, numberFormat, look };
  }
}

function isFormula({ f }: Content): boolean {
  return typeof f === "string" && f !== "";
}
