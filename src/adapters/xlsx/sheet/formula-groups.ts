import { cellName } from "../../../workbook/address";
import { writeSpreadsheetString } from "../xml/spreadsheet-string";
import type { Area, CellPosition } from "../workbook/references";
import { boundingArea, formatArea } from "../workbook/references";
import { shiftFormula } from "./shift-formula";
import type { CellSpan, GroupFormula, SheetIndex } from "./sheet-index";

/** What becomes of a cell because another cell's formula was overwritten: a formula of its own, or nothing. */
export interface Aftermath extends CellPosition {
  /** The new `f` element without prefixes; absent where the cell is emptied. */
  readonly formula?: string;
}

/**
 * What has to change around overwritten cells so that every other cell keeps its formula.
 *
 * @param overwritten tells whether a cell's content is being replaced
 */
export function aftermath(
  index: SheetIndex,
  overwritten: (cell: CellPosition) => boolean,
): readonly Aftermath[] {
  const masters = index.groups.filter(({ formula }) => formula !== "");
  return masters.flatMap((master) =>
    master.kind === "shared"
      ? sharedAftermath(index, master, overwritten)
      : arrayAftermath(index, master, overwritten),
  );
}

/** The next cell takes over as the one that spells the formula out; cells that form no block get one each. */
function sharedAftermath(
  index: SheetIndex,
  master: GroupFormula,
  overwritten: (cell: CellPosition) => boolean,
): readonly Aftermath[] {
  if (!overwritten(master)) return [];
  const left = index.groups.filter(
    ({ kind, group, formula, ...cell }) =>
      kind === "shared" && group === master.group && formula === "" && !overwritten(cell),
  );
  const [heir] = left;
  const area = boundingArea(left);
  if (heir === undefined || area === undefined) return [];
  const keepsSharing = left.length > 1 && isFirst(area, heir);
  const taking = keepsSharing ? [heir] : left;
  const shared = keepsSharing
    ? ` t="shared" ref="${formatArea(area)}" si="${master.group ?? ""}"`
    : "";
  return taking.map(({ row, column }) => {
    const formula = shiftFormula(master.formula, row - master.row, column - master.column);
    return { row, column, formula: `<f${shared}>${writeSpreadsheetString(formula)}</f>` };
  });
}

function isFirst({ first }: Area, { row, column }: CellPosition): boolean {
  return first.row === row && first.column === column;
}

/**
 * Excel lets nobody change a part of an array formula; where it is done all the same, each cell left picks its own
 * element. The shadows of a formula that spills vanish with it, and a formula that spills minds obstacles itself.
 */
function arrayAftermath(
  index: SheetIndex,
  master: GroupFormula,
  overwritten: (cell: CellPosition) => boolean,
): readonly Aftermath[] {
  const { area } = master;
  if (area === undefined) return [];
  const cells = cellsIn(index, area);
  if (cells.length < 2 || !cells.some(overwritten)) return [];
  const left = cells.filter((cell) => !overwritten(cell));
  if (master.spills)
    return overwritten(master) ? left.map(({ row, column }) => ({ row, column })) : [];
  return left.map(({ row, column }) => {
    const element = `INDEX(${master.formula},${row - area.first.row + 1},${column - area.first.column + 1})`;
    const formula = writeSpreadsheetString(element);
    return { row, column, formula: `<f t="array" ref="${cellName(row, column)}">${formula}</f>` };
  });
}

function cellsIn(index: SheetIndex, { first, last }: Area): readonly CellSpan[] {
  return index.rows
    .filter(({ row }) => row >= first.row && row <= last.row)
    .flatMap(({ cells }) =>
      cells.filter(({ column }) => column >= first.column && column <= last.column),
    );
}
