import type { Result } from "../../../core/model/result";
import { fail, succeed } from "../../../core/model/result";
import type { Cell, CellValue, MergedArea } from "../../../workbook/port";
import { mergedArea, parseAddress, parseArea } from "../workbook/references";
import type { XmlCursor, XmlProblem } from "../xml/cursor";
import { advance, startXml } from "../xml/cursor";
import { cellValue } from "./cell-value";
import { inRowOrder } from "./row-order";
import type { SharedFormulas } from "./shared-formulas";
import { addMaster, memberFormula, noSharedFormulas } from "./shared-formulas";
import { rawContent, readContent, readStringItem } from "./string-items";

/** What cells refer to in the rest of the workbook. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  /** Number format code by style index; `undefined` for General. */
  readonly formats: readonly (string | undefined)[];
}

/** Why a sheet's cells cannot be read: its XML, or a cell that names a shared string which is not there. */
export type CellsProblem = XmlProblem | { readonly code: "dangling" };

/** What a worksheet holds for a reader of cells. */
export interface SheetCells {
  /** Cells that hold something, row by row, with the formulas that they share spelt out. */
  readonly cells: readonly Cell[];
  /** From the top. */
  readonly hiddenRows: readonly number[];
  /** As the sheet lists them. */
  readonly merges: readonly MergedArea[];
}

/** Reads the cells of a worksheet, which of its rows are hidden, and which of its cells are joined. */
export function readCells(text: string, context: CellContext): Result<SheetCells, CellsProblem> {
  const state: State = {
    cursor: startXml(text),
    context,
    cells: [],
    shared: noSharedFormulas(),
    pending: [],
    row: 0,
    column: 0,
    dangling: false,
    hiddenRows: new Set(),
    merges: [],
  };
  readSheet(state);
  if (state.cursor.problem !== undefined) return fail(state.cursor.problem);
  if (state.dangling) return fail({ code: "dangling" });
  for (const { index, group } of state.pending) resolve(state, index, group);
  const hiddenRows = [...state.hiddenRows].sort((a, b) => a - b);
  return succeed({ cells: inRowOrder(state.cells), hiddenRows, merges: state.merges });
}

interface State {
  readonly cursor: XmlCursor;
  readonly context: CellContext;
  readonly cells: Cell[];
  readonly shared: SharedFormulas;
  /** Cells whose group had no master yet when they were met. */
  readonly pending: { readonly index: number; readonly group: string }[];
  /** Where the last cell stood: rows and cells that do not say where they stand follow it. */
  row: number;
  column: number;
  dangling: boolean;
  readonly hiddenRows: Set<number>;
  readonly merges: MergedArea[];
}

function readSheet(state: State): void {
  const { cursor } = state;
  let inData = false;
  while (advance(cursor)) {
    if (cursor.kind === "text") continue;
    if (cursor.depth === 2 && cursor.name === "sheetData") inData = cursor.kind === "open";
    else if (inData && cursor.kind === "open") {
      if (cursor.name === "c") readCell(state);
      else if (cursor.name === "row") startRow(state);
    } else if (cursor.kind === "open" && cursor.name === "mergeCell") addMerge(state);
  }
}

function startRow(state: State): void {
  const stated = state.cursor.attributes.get("r");
  state.row = stated === undefined ? state.row + 1 : Number(stated);
  state.column = 0;
  if (isTrue(state.cursor.attributes.get("hidden"))) state.hiddenRows.add(state.row);
}

function addMerge({ cursor, merges }: State): void {
  const area = parseArea(cursor.attributes.get("ref") ?? "");
  if (area !== undefined) merges.push(mergedArea(area));
}

function readCell(state: State): void {
  const { cursor } = state;
  const { attributes, depth } = cursor;
  place(state, attributes.get("r"));
  const type = attributes.get("t");
  const style = attributes.get("s");
  let raw: string | undefined;
  let inline: string | undefined;
  let formula: FormulaElement | undefined;
  while (advance(cursor) && !(cursor.kind === "close" && cursor.depth === depth)) {
    if (cursor.kind !== "open") continue;
    if (cursor.name === "v") raw = rawContent(cursor);
    else if (cursor.name === "f") formula = readFormula(cursor);
    else if (cursor.name === "is") inline = readStringItem(cursor);
  }
  const value = inline ?? cellValue(type, raw, state.context.sharedStrings);
  if (value === undefined) state.dangling = true;
  else keep(state, value, formula, style);
}

function place(state: State, reference: string | undefined): void {
  const position = reference === undefined ? undefined : parseAddress(reference);
  state.row = position?.row ?? state.row;
  state.column = position?.column ?? state.column + 1;
}

interface FormulaElement {
  readonly text: string;
  /** The group of a shared formula. */
  readonly group?: string;
}

function readFormula(cursor: XmlCursor): FormulaElement {
  const group = cursor.attributes.get("t") === "shared" ? cursor.attributes.get("si") : undefined;
  const text = readContent(cursor);
  return group === undefined ? { text } : { text, group };
}

function keep(
  state: State,
  value: CellValue,
  element: FormulaElement | undefined,
  style: string | undefined,
): void {
  const { row, column } = state;
  const group = element?.group;
  const formula = element === undefined ? undefined : formulaOf(state, element);
  const isPending = formula === undefined && group !== undefined;
  if (formula === undefined && !isPending && (value === null || value === "")) return;
  const format = style === undefined ? undefined : state.context.formats[Number(style)];
  if (isPending) state.pending.push({ index: state.cells.length, group });
  state.cells.push(cellOf(row, column, value, formula, format));
}

function formulaOf(state: State, { text, group }: FormulaElement): string | undefined {
  const { row, column } = state;
  if (group === undefined) return text === "" ? undefined : text;
  if (text === "") return memberFormula(state.shared, group, state);
  addMaster(state.shared, group, { row, column, formula: text });
  return text;
}

function resolve(state: State, index: number, group: string): void {
  const cell = state.cells[index];
  if (cell === undefined) return;
  const formula = memberFormula(state.shared, group, cell);
  state.cells[index] = cellOf(cell.row, cell.column, cell.value, formula, cell.format);
}

function cellOf(
  row: number,
  column: number,
  value: CellValue,
  formula: string | undefined,
  format: string | undefined,
): Cell {
  if (formula === undefined) {
    return format === undefined ? { row, column, value } : { row, column, value, format };
  }
  return format === undefined
    ? { row, column, value, formula }
    : { row, column, value, formula, format };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
