import { middleOf } from "../../adapters/xlsx/sheet/read-print";
import type { PrintPlan } from "../../workbook/sheet-plan";
import { MOST_COLUMNS } from "../host/book/box";
import type { PageSetup } from "../host/book/page-setup";

/** Sets a sheet's page up as a plan says: A4, one page across, page numbers at the foot. */
export function setUpPage(page: PageSetup, plan: PrintPlan): void {
  const { orientation, titleRows, lastRow, lastColumn, header } = plan;
  page.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.headersFooters.centerHeader = header.replaceAll("&", "&&");
  page.headersFooters.centerFooter = "&P / &N";
  page.printArea =
    lastRow > 0 && lastColumn > 0
      ? { row: 0, column: 0, rows: lastRow, columns: lastColumn }
      : undefined;
  page.titleRows = titleRows && {
    row: titleRows.first - 1,
    column: 0,
    rows: titleRows.last - titleRows.first + 1,
    columns: MOST_COLUMNS,
  };
}

/** What a plan can say of a page set-up: a print area begins at A1, the head is the text in its middle. */
export function printOfPage({ orientation, headersFooters, printArea, titleRows }: PageSetup) {
  const print: PrintPlan = {
    orientation: orientation === "Landscape" ? "landscape" : "portrait",
    ...(titleRows && {
      titleRows: { first: titleRows.row + 1, last: titleRows.row + titleRows.rows },
    }),
    lastRow: printArea ? printArea.row + printArea.rows : 0,
    lastColumn: printArea ? printArea.column + printArea.columns : 0,
    header: middleOf(headersFooters.centerHeader),
  };
  return print;
}
