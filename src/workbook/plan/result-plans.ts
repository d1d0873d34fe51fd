import { TABLE_COLUMNS } from "../../core/model/figure-table";
import { RESULTS_SHEET, SUMMARY_SHEET, TABLE_SHEET } from "../sheet-names";
import type { SheetPlan } from "../sheet-plan";
import { LOOK } from "./look";
import {
  LAST_CELL_NAMES,
  RESULT_COLUMNS,
  RESULT_ROWS,
  RESULT_WIDTHS,
  SUMMARY_WIDTH,
  TABLE_ROWS,
  TABLE_WIDTHS,
} from "./result-layout";

/** 检查结果 before anything has been checked. */
export function resultsSheet(title: string): SheetPlan {
  const { header } = RESULT_ROWS;
  return {
    ...bare(RESULTS_SHEET, title),
    columnWidths: RESULT_WIDTHS,
    rowHeights: [
      { row: RESULT_ROWS.title, height: 30 },
      { row: header, height: 24 },
    ],
    cells: [
      { row: RESULT_ROWS.title, column: 1, value: RESULTS_SHEET, format: LOOK.title },
      { row: RESULT_ROWS.summary, column: 1, value: "尚未检查。", format: LOOK.guidance },
      ...RESULT_COLUMNS.map((value, index) => ({
        row: header,
        column: index + 1,
        value,
        format: LOOK.header,
      })),
    ],
    frozenRows: header,
    print: {
      orientation: "landscape",
      titleRows: { first: header, last: header },
      lastRow: header,
      lastColumn: RESULT_COLUMNS.length,
      header: `${title}　${RESULTS_SHEET}`,
    },
    names: [{ name: LAST_CELL_NAMES.results, row: header, column: 1 }],
  };
}

/** 汇总 before anything has been compiled. */
export function summarySheet(title: string): SheetPlan {
  return {
    ...bare(SUMMARY_SHEET, title),
    columnWidths: [SUMMARY_WIDTH],
    cells: [{ row: 1, column: 1, value: "尚未汇总。", format: LOOK.guidance }],
    names: [{ name: LAST_CELL_NAMES.summary, row: 1, column: 1 }],
  };
}

/** 汇总附表 before anything has been compiled. */
export function tableSheet(title: string, name = TABLE_SHEET): SheetPlan {
  const { header } = TABLE_ROWS;
  return {
    ...bare(name, title),
    columnWidths: TABLE_WIDTHS,
    rowHeights: [
      { row: TABLE_ROWS.title, height: 30 },
      { row: header, height: 24 },
    ],
    cells: [
      { row: TABLE_ROWS.title, column: 1, value: name, format: LOOK.title },
      { row: TABLE_ROWS.note, column: 1, value: "尚未汇总。", format: LOOK.guidance },
      ...TABLE_COLUMNS.map((value, index) => ({
        row: header,
        column: index + 1,
        value,
        format: LOOK.header,
      })),
    ],
    frozenRows: header,
    print: {
      orientation: "portrait",
      titleRows: { first: header, last: header },
      lastRow: header,
      lastColumn: TABLE_COLUMNS.length,
      header: `${title}　${name}`,
    },
    names: [{ name: LAST_CELL_NAMES.table, row: header, column: 1 }],
  };
}

function bare(name: string, title: string): SheetPlan {
  return {
    name,
    visibility: "visible",
    columnWidths: [],
    rowHeights: [],
    cells: [],
    frozenRows: 0,
    validations: [],
    highlights: [],
    print: { orientation: "portrait", lastRow: 1, lastColumn: 1, header: `${title}　${name}` },
    names: [],
  };
}
