import { isOneCell } from "../host/book/box";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { Book } from "../host/book/book";
import { areaOfName } from "../host/book/defined-names";
import type { Sheet } from "../host/book/sheet";
import { chartPlans } from "./charts-of-plan";
import { charactersOfPoints } from "./column-width";
import { printOfPage } from "./page-of-plan";
import { plannedCells } from "./planned-cells";
import { highlightPlans, validationPlans } from "./plans-of-rules";
import { tableOf } from "./table-of-sheet";

/** A sheet of the host as a plan that would build it, as near as a plan can say it. */
export function planOfSheet(book: Book, sheet: Sheet): SheetPlan {
  const table = tableOf(book, sheet);
  const charts = chartPlans(sheet);
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    columnWidths: columnWidths(sheet),
    rowHeights: [...sheet.rowHeights]
      .map(([row, height]) => ({ row: row + 1, height }))
      .sort((a, b) => a.row - b.row),
    cells: plannedCells(sheet, table),
    frozenRows: sheet.frozen.rows,
    ...(table !== undefined && { table }),
    validations: validationPlans(sheet),
    highlights: highlightPlans(sheet),
    print: printOfPage(sheet.page),
    names: namesOn(book, sheet),
    ...(charts.length > 0 && { charts }),
    ...(sheet.tabColor !== "" && { tabColor: sheet.tabColor }),
  };
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Up to the last column that has a width of its own; those between have the usual one. */
function columnWidths({ columnWidths: set, standardWidth }: Sheet): readonly number[] {
  const last = [...set.keys()].reduce((most, column) => Math.max(most, column), -1);
  return Array.from({ length: last + 1 }, (_, column) => {
    const points = set.get(column);
    return points === undefined ? standardWidth : charactersOfPoints(points);
  });
}

function namesOn(book: Book, sheet: Sheet): SheetPlan["names"] {
  return book.names.flatMap(({ name, sheetId, formula }) => {
    const area = sheetId === undefined ? areaOfName(book, formula) : undefined;
    if (area?.sheetId !== sheet.id || !isOneCell(area.box)) return [];
    return [{ name, row: area.box.row + 1, column: area.box.column + 1 }];
  });
}
