/** Headings of 检查结果, from column A. */
export const RESULT_COLUMNS: readonly string[] = ["序号", "级别", "状态", "规则", "说明", "单元格"];

/** Column widths of 检查结果 in characters of half width. */
export const RESULT_WIDTHS: readonly number[] = [7, 10, 12, 16, 70, 30];

/** Where 检查结果 and 汇总附表 begin: a title, a line below it, headings. */
export const HEAD_ROWS = { title: 1, guidance: 2, header: 3 } as const;

/** Rows of 检查结果: title, summary line, headings, then one finding a row. */
export const RESULT_ROWS = { summary: HEAD_ROWS.guidance, first: HEAD_ROWS.header + 1 } as const;

/**
 * Width of the one column of 汇总 that is written, in characters of half width. A single column is never made smaller to
 * fit the page, so it has to fit by itself, whatever face a computer takes for the default one.
 */
export const SUMMARY_WIDTH = 70;

/** Column widths of 汇总附表 in characters of half width: a page of A4 upright without being made smaller. */
export const TABLE_WIDTHS: readonly number[] = [34, 8, 13, 13, 13, 10];

/** Rows of 汇总附表: title, whose figures they are, headings, then one figure a row under its section's heading. */
export const TABLE_ROWS = {
  title: HEAD_ROWS.title,
  note: HEAD_ROWS.guidance,
  header: HEAD_ROWS.header,
  first: HEAD_ROWS.header + 1,
} as const;

/**
 * Defined names of the last cell written on each sheet. They move with the rows that staff insert, so a refill
 * clears what it wrote before and nothing else.
 */
export const LAST_CELL_NAMES = {
  results: "封面.检查结果末行",
  summary: "封面.汇总末行",
  table: "封面.汇总附表末行",
} as const;
