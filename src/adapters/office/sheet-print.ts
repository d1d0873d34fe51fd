import { columnLetters } from "../../workbook/address";
import type { PrintPlan } from "../../workbook/sheet-plan";
import { API, type HasApi } from "./requirements";

/** Page set-up of a new sheet: A4, one page across and as many down as it takes. */
export function setUpPrint(sheet: Excel.Worksheet, plan: PrintPlan, has: HasApi): void {
  if (!has(API.print)) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = plan.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  const { defaultForAllPages } = pageLayout.headersFooters;
  if (plan.header !== "") defaultForAllPages.centerHeader = plan.header.replaceAll("&", "&&");
  defaultForAllPages.centerFooter = "&P / &N";
  if (plan.titleRows) {
    pageLayout.setPrintTitleRows(`$${plan.titleRows.first}:$${plan.titleRows.last}`);
  }
  if (plan.lastRow > 0 && plan.lastColumn > 0) {
    pageLayout.setPrintArea(`A1:${columnLetters(plan.lastColumn)}${plan.lastRow}`);
  }
}

/** An address without the name of its sheet; several areas keep the commas between them. */
export function plainAddress(address: string): string {
  return address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/gu, "");
}

/** A print area with another last row; `undefined` where it is not one area that can be read. */
export function areaThrough(area: string, row: number): string | undefined {
  const plain = area.replaceAll("$", "");
  const rows = /^([A-Z]+\d+:[A-Z]+)\d+$/u.exec(plain)?.[1];
  if (rows !== undefined) return `${rows}${row}`;
  const single = /^(([A-Z]+)\d+)$/u.exec(plain);
  if (single !== null) return `${single[1] ?? ""}:${single[2] ?? ""}${row}`;
  const columns = /^([A-Z]+):([A-Z]+)$/u.exec(plain);
  return columns === null ? undefined : `${columns[1] ?? ""}1:${columns[2] ?? ""}${row}`;
}
