import type { Result } from "../../../core/model/result";
import { fail, succeed } from "../../../core/model/result";
import type { Area, CellPosition } from "../workbook/references";
import { parseAddress, parseArea } from "../workbook/references";
import type { XmlCursor, XmlProblem } from "../xml/cursor";
import { advance, startXml } from "../xml/cursor";
import { readContent } from "./string-items";

/** Where things stand in a worksheet's text, for patching it. Offsets are of characters. */
export interface SheetIndex {
  readonly data: Span;
  readonly dimension?: Span;
  readonly rows: readonly RowSpan[];
  /** The list of merged areas. */
  readonly merges?: MergeSpan;
  /** Styles that whole columns have. */
  readonly columnStyles: readonly ColumnStyle[];
  /** Formulas that more than one cell depends on. */
  readonly groups: readonly GroupFormula[];
  /** Some row or cell does not say where it stands. */
  readonly hasImplied: boolean;
}

/** The list of merged areas, with each of them. */
export interface MergeSpan extends Span {
  readonly areas: readonly (Span & { readonly area: Area })[];
}

/** The style that a run of columns has. */
export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** Where an element stands in the text. */
export interface Span {
  readonly start: number;
  /** After the open tag. */
  readonly openEnd: number;
  /** Before the close tag; the same as `openEnd` of a self-closing element. */
  readonly closeStart: number;
  readonly end: number;
}

/** A row with its cells, left to right. */
export interface RowSpan extends Span {
  readonly row: number;
  readonly cells: readonly CellSpan[];
}

/** A cell that the sheet has, empty or not. */
export interface CellSpan extends Span, CellPosition {
  readonly hasFormula: boolean;
}

/** A cell of a shared or an array formula. */
export interface GroupFormula extends CellPosition {
  readonly kind: "shared" | "array";
  /** The index that the cells of a shared formula name. */
  readonly group?: string;
  readonly area?: Area;
  /** Empty on cells that share another cell's formula. */
  readonly formula: string;
  /** The cell's result spills: the cells around it hold shadows, not parts of the formula. */
  readonly spills: boolean;
}

/** Finds rows, cells and shared formulas in a worksheet's text. */
export function indexSheet(text: string): Result<SheetIndex, XmlProblem> {
  const cursor = startXml(text);
  const draft: Draft = {
    rows: [],
    columnStyles: [],
    groups: [],
    hasImplied: false,
    data: undefined,
    dimension: undefined,
    merges: undefined,
  };
  while (advance(cursor)) {
    if (cursor.kind !== "open" || cursor.depth !== 2) continue;
    if (cursor.name === "sheetData") draft.data = spanOf(cursor, () => indexRow(cursor, draft));
    else if (cursor.name === "dimension") draft.dimension = spanOf(cursor);
    else if (cursor.name === "mergeCells") draft.merges = mergesOf(cursor);
    else if (cursor.name === "cols") spanOf(cursor, () => indexColumn(cursor, draft));
  }
  const { data, dimension, merges, ...rest } = draft;
  if (cursor.problem !== undefined) return fail(cursor.problem);
  if (data === undefined) return fail({ code: "broken", offset: text.length });
  return succeed({ ...rest, data, ...(dimension && { dimension }), ...(merges && { merges }) });
}

interface Draft {
  readonly rows: RowSpan[];
  readonly columnStyles: ColumnStyle[];
  readonly groups: GroupFormula[];
  hasImplied: boolean;
  data: Span | undefined;
  dimension: Span | undefined;
  merges: MergeSpan | undefined;
}

/** Walks to the close tag of the element that the cursor stands on, telling of every open tag in it. */
function spanOf(cursor: XmlCursor, visit: () => void = () => undefined): Span {
  const { start, end: openEnd, depth } = cursor;
  while (advance(cursor) && !(cursor.kind === "close" && cursor.depth === depth)) {
    if (cursor.kind === "open") visit();
  }
  return { start, openEnd, closeStart: cursor.start, end: cursor.end };
}

function mergesOf(cursor: XmlCursor): MergeSpan {
  const areas: (Span & { readonly area: Area })[] = [];
  const list = spanOf(cursor, () => {
    const area = parseArea(cursor.attributes.get("ref") ?? "");
    const span = spanOf(cursor);
    if (area !== undefined) areas.push({ ...span, area });
  });
  return { ...list, areas };
}

function indexColumn({ name, attributes }: XmlCursor, { columnStyles }: Draft): void {
  if (name !== "col") return;
  const number = (attribute: string): number => Number(attributes.get(attribute) ?? 0);
  columnStyles.push({ first: number("min"), last: number("max"), style: number("style") });
}

function indexRow(cursor: XmlCursor, draft: Draft): void {
  if (cursor.name !== "row") return;
  const stated = cursor.attributes.get("r");
  if (stated === undefined) draft.hasImplied = true;
  const row = stated === undefined ? (draft.rows.at(-1)?.row ?? 0) + 1 : Number(stated);
  const cells: CellSpan[] = [];
  const span = spanOf(cursor, () => indexCell(cursor, draft, row, cells));
  draft.rows.push({ ...span, row, cells });
}

function indexCell(cursor: XmlCursor, draft: Draft, row: number, cells: CellSpan[]): void {
  if (cursor.name !== "c") return;
  const stated = parseAddress(cursor.attributes.get("r") ?? "");
  if (stated === undefined) draft.hasImplied = true;
  const column = stated?.column ?? (cells.at(-1)?.column ?? 0) + 1;
  const spills = cursor.attributes.get("cm") !== undefined;
  let hasFormula = false;
  const span = spanOf(cursor, () => {
    if (cursor.name !== "f") return;
    hasFormula = true;
    indexFormula(cursor, draft, { row, column }, spills);
  });
  cells.push({ ...span, row, column, hasFormula });
}

function indexFormula(cursor: XmlCursor, draft: Draft, cell: CellPosition, spills: boolean): void {
  const kind = cursor.attributes.get("t");
  if (kind !== "shared" && kind !== "array") return;
  const group = cursor.attributes.get("si");
  const area = parseArea(cursor.attributes.get("ref") ?? "");
  const formula = readContent(cursor);
  draft.groups.push({
    ...cell,
    kind,
    ...(group === undefined ? {} : { group }),
    ...(area === undefined ? {} : { area }),
    formula,
    spills,
  });
}
