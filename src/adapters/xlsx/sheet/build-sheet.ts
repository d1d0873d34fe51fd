import { cellName } from "../../../workbook/address";
import type { PlannedCell, SheetPlan } from "../../../workbook/sheet-plan";
import type { Dialect } from "../package/dialect";
import { argb } from "../styles/format-xml";
import type { StyleEditor } from "../styles/style-editor";
import { boundingArea, formatArea } from "../workbook/references";
import { XML_DECLARATION } from "../xml/escape";
import { conditionalFormattingXml, dataValidationsXml } from "./sheet-aids";
import { printXml } from "./sheet-print";
import { newRow } from "./row-patch";
import type { CellPatch } from "./cell-patch";

/** What a new sheet needs to know of the workbook that it comes into. */
export interface SheetSurroundings {
  readonly dialect: Dialect;
  readonly styles: StyleEditor;
  /** The sheet is the one shown when the workbook is opened. */
  readonly isShown: boolean;
  /** The id of the sheet's relationship to its table; absent where it has none. */
  readonly tableLink?: string;
}

/** Half a character of padding on either side, as stored column widths count it (a face 8 pixels wide). */
export const WIDTH_PADDING = 0.625;
const DEFAULT_ROW_HEIGHT = 13.5;

/**
 * A worksheet part as planned.
 *
 * @source the order of elements: ECMA-376 part 1, 18.3.1.99 worksheet
 */
export function buildSheet(plan: SheetPlan, surroundings: SheetSurroundings): string {
  const { dialect, styles, isShown, tableLink } = surroundings;
  const tab = plan.tabColor === undefined ? "" : `<tabColor rgb="${argb(plan.tabColor)}"/>`;
  const table =
    tableLink === undefined
      ? ""
      : `<tableParts count="1"><tablePart r:id="${tableLink}"/></tableParts>`;
  return [
    XML_DECLARATION,
    `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`,
    `<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    dimensionXml(plan),
    viewXml(plan.frozenRows, isShown),
    `<sheetFormatPr defaultRowHeight="${DEFAULT_ROW_HEIGHT}"/>`,
    columnsXml(plan.columnWidths),
    `<sheetData>${rowsXml(plan, styles)}</sheetData>`,
    conditionalFormattingXml(plan.highlights, styles),
    dataValidationsXml(plan.validations),
    printXml(plan.print),
    table,
    "</worksheet>",
  ].join("");
}

function dimensionXml({ cells }: SheetPlan): string {
  const area = boundingArea(cells);
  return `<dimension ref="${area === undefined ? "A1" : formatArea(area)}"/>`;
}

function viewXml(frozenRows: number, isShown: boolean): string {
  const shown = isShown ? ' tabSelected="1"' : "";
  const below = cellName(frozenRows + 1, 1);
  const pane =
    frozenRows === 0
      ? ""
      : `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
        `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`;
  return `<sheetViews><sheetView${shown} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width + WIDTH_PADDING}" customWidth="1"/>`,
  );
  return `<cols>${columns.join("")}</cols>`;
}

function rowsXml({ cells, rowHeights }: SheetPlan, styles: StyleEditor): string {
  const byRow = new Map<number, Map<number, PlannedCell>>();
  for (const cell of cells) {
    const row = byRow.get(cell.row) ?? new Map<number, PlannedCell>();
    byRow.set(cell.row, row.set(cell.column, cell));
  }
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const rows = [...new Set([...byRow.keys(), ...heights.keys()])].sort((a, b) => a - b);
  return rows
    .map((row) => {
      const height = heights.get(row);
      const planned = [...(byRow.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column);
      const patch = { row, cells: planned.map(patchOf) };
      return newRow(height === undefined ? patch : { ...patch, height }, [], styles);
    })
    .join("");
}

function patchOf({ row, column, value, format }: PlannedCell): CellPatch {
  return { row, column, value, look: format === undefined ? {} : { format } };
}
