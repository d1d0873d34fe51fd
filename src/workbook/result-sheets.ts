import { LOOK } from "./plan/look";
import { LAST_CELL_NAMES, RESULT_COLUMNS, RESULT_ROWS, RESULT_WIDTHS } from "./plan/result-layout";
import { resultsSheet } from "./plan/result-plans";
import { heightOf, linesOf } from "./plan/text-width";
import type { Changes, Snapshot } from "./port";
import { refill } from "./refill";
import type { Refill, RefillLine } from "./refill";
import type { CellFormat } from "./sheet-plan";
import { indexSnapshot } from "./snapshot-index";
import { type SummaryInput, summaryRefill } from "./summary-sheet";
import { type TableInput, tableChanges } from "./table-sheet";
import { cutToCell } from "./text-length";

/** One finding in words, as 检查结果 shows it. */
export interface ResultRow {
  readonly level: string;
  readonly status: string;
  readonly rule: string;
  readonly message: string;
  /** The cells concerned, as people name them. */
  readonly place: string;
}

/** What 检查结果, 汇总 and 汇总附表 are refilled from. */
export interface ResultInput {
  /** The report's title, for page heads. */
  readonly title: string;
  /** 检查结果; absent leaves the sheet as it is. */
  readonly results?: { readonly summary: string; readonly rows: readonly ResultRow[] };
  /** 汇总; absent leaves the sheet as it is. */
  readonly compiled?: SummaryInput;
  /** 汇总附表; absent leaves the sheet as it is. */
  readonly table?: TableInput;
}

/** Refills the sheets of results in place; a sheet that was deleted is added again. */
export function resultChanges(snapshot: Snapshot, input: ResultInput): Changes {
  const index = indexSnapshot(snapshot);
  const { title, results, compiled, table } = input;
  const parts = [
    ...(results ? [refill(index, resultsRefill(title, results))] : []),
    ...(compiled ? [refill(index, summaryRefill(title, compiled))] : []),
    ...(table ? [tableChanges(index, title, table)] : []),
  ];
  return {
    addSheets: parts.flatMap((part) => part.addSheets ?? []),
    cells: parts.flatMap((part) => part.cells ?? []),
    rows: parts.flatMap((part) => part.rows ?? []),
    names: parts.flatMap((part) => part.names ?? []),
    printThrough: parts.flatMap((part) => part.printThrough ?? []),
    charts: parts.flatMap((part) => part.charts ?? []),
  };
}

function resultsRefill(
  title: string,
  { summary, rows }: NonNullable<ResultInput["results"]>,
): Refill {
  return {
    plan: resultsSheet(title),
    firstRow: RESULT_ROWS.first,
    columns: RESULT_COLUMNS.length,
    lastCellName: LAST_CELL_NAMES.results,
    head: [
      { row: RESULT_ROWS.summary, column: 1, value: cutToCell(summary), format: LOOK.guidance },
    ],
    lines: rows.map(resultLine),
    isOwnLine: ({ value }) => typeof value === "number",
  };
}

function resultLine(row: ResultRow, at: number): RefillLine {
  const texts = [row.level, row.status, row.rule, row.message, row.place].map(cutToCell);
  const lines = texts.map((text, column) => linesOf(text, (RESULT_WIDTHS[column + 1] ?? 0) - 2));
  return {
    values: [at + 1, ...texts],
    formats: [NUMBER, CENTRED, CENTRED, LEFT, LEFT, LEFT],
    heightPoints: heightOf(Math.max(...lines), 15),
  };
}

const CELL: CellFormat = { border: "thin", vertical: "top" };
const NUMBER: CellFormat = { ...CELL, numberFormat: "0", horizontal: "center" };
const CENTRED: CellFormat = { ...CELL, horizontal: "center" };
const LEFT: CellFormat = { ...CELL, wrap: true };
