import { TABLE_COLUMNS } from "../../core/model/figure-table";
import { RESULTS_SHEET, SUMMARY_SHEET, TABLE_SHEET } from "../sheet-names";
import type { SheetPlan } from "../sheet-plan";
import { LOOK } from "./look";
import {
  HEAD_ROWS,
  LAST_CELL_NAMES,
  RESULT_COLUMNS,
  RESULT_WIDTHS,
  SUMMARY_WIDTH,
  TABLE_WIDTHS,
} from "./result-layout";

/** 检查结果 before anything has been checked. */
export function resultsSheet(title: string): SheetPlan {
  return headedSheet(RESULTS_SHEET, title, {
    columns: RESULT_COLUMNS,
    widths: RESULT_WIDTHS,
    guidance: "尚未检查。",
    orientation: "landscape",
    lastCellName: LAST_CELL_NAMES.results,
  });
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
  return headedSheet(name, title, {
    columns: TABLE_COLUMNS,
    widths: TABLE_WIDTHS,
    guidance: "尚未汇总。",
    orientation: "portrait",
    lastCellName: LAST_CELL_NAMES.table,
  });
}

/** What two sheets of results differ in. */
interface Headed {
  readonly columns: readonly string[];
  readonly widths: readonly number[];
  /** The line between title and headings. */
  readonly guidance: string;
  readonly orientation: SheetPlan["print"]["orientation"];
  readonly lastCellName: string;
}

/** A title, a line below it, and headings that stay in view and are repeated on every page. */
function headedSheet(
  name: string,
  title: string,
  { columns, widths, guidance, orientation, lastCellName }: Headed,
): SheetPlan {
  const { header } = HEAD_ROWS;
  const plan = bare(name, title);
  return {
    ...plan,
    columnWidths: widths,
    rowHeights: [
      { row: HEAD_ROWS.title, height: 30 },
      { row: header, height: 24 },
    ],
    cells: [
      { row: HEAD_ROWS.title, column: 1, value: name, format: LOOK.title },
      { row: HEAD_ROWS.guidance, column: 1, value: guidance, format: LOOK.guidance },
      ...columns.map((value, at) => ({
        row: header,
        column: at + 1,
        value,
        format: LOOK.header,
      })),
    ],
    frozenRows: header,
    print: {
      ...plan.print,
      orientation,
      titleRows: { first: header, last: header },
      lastRow: header,
      lastColumn: columns.length,
    },
    names: [{ name: lastCellName, row: header, column: 1 }],
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
