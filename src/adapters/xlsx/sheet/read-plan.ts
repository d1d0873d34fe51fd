import type { Cell } from "../../../workbook/port";
import type { SheetPlan, TablePlan } from "../../../workbook/sheet-plan";
import { colorOf } from "../styles/read-color";
import type { Looks } from "../styles/read-looks";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf } from "../xml/element";
import { readHighlights, readValidations } from "./read-aids";
import { readPlannedCells } from "./read-planned-cells";
import { readPrint } from "./read-print";
import { readColumnWidths, readRowHeights } from "./read-sizes";
import type { SheetFrame } from "./sheet-frame";
import type { SheetName } from "./sheet-print";

/** What belongs to a sheet and stands elsewhere in the package. */
export interface SheetBelongings extends Pick<SheetPlan, "name" | "visibility" | "names"> {
  /** The cells that hold something. */
  readonly held: readonly Cell[];
  readonly looks: Looks;
  /** The names of the sheet's own that say how it is printed. */
  readonly printNames: readonly SheetName[];
  readonly table?: TablePlan;
}

/** A worksheet as a plan that would build it, as near as a plan can say it. */
export function readPlan(frame: SheetFrame, belongings: SheetBelongings): SheetPlan {
  const { name, visibility, names, held, looks, printNames, table } = belongings;
  const { root } = frame;
  const cells = readPlannedCells(frame, held, looks.cells);
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), 0);
  const tabColor = tabColorOf(root, looks.theme);
  return {
    name,
    visibility,
    columnWidths: readColumnWidths(frame, lastColumn),
    rowHeights: readRowHeights(frame),
    cells,
    frozenRows: frozenRowsOf(root),
    ...(table !== undefined && { table }),
    validations: readValidations(root),
    highlights: readHighlights(root, looks.textColors),
    print: readPrint(root, printNames),
    names,
    ...(tabColor !== undefined && { tabColor }),
  };
}

function frozenRowsOf(root: XmlElement): number {
  const views = childOf(root, "sheetViews");
  const view = views === undefined ? undefined : childOf(views, "sheetView");
  const pane = view === undefined ? undefined : childOf(view, "pane");
  if (pane === undefined || !(attributeOf(pane, "state") ?? "").startsWith("frozen")) return 0;
  const rows = Number(attributeOf(pane, "ySplit") ?? 0);
  return Number.isInteger(rows) && rows > 0 ? rows : 0;
}

function tabColorOf(root: XmlElement, theme: readonly string[]): string | undefined {
  const properties = childOf(root, "sheetPr");
  return properties === undefined ? undefined : colorOf(childOf(properties, "tabColor"), theme);
}
