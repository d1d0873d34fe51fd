/** Who reports on which year, and how the sheets are filled. */
export const COVER_SHEET = "封面";
/** The paragraphs of the report, for staff to edit. */
export const TEXTS_SHEET = "文字稿";
/** The findings of the last check. */
export const RESULTS_SHEET = "检查结果";
/** The compiled report. */
export const SUMMARY_SHEET = "汇总";
/** The figures of the compiled report beside last year's. */
export const TABLE_SHEET = "汇总附表";
/** The definition that the workbook was made from; hidden. */
export const DEFINITION_SHEET = "_fazhi";

/** What people said about findings; hidden, and known by its marker rather than by this name. */
export const EXPLANATIONS_SHEET = "检查说明";

/** The names of all sheets that hold no figures of a section. */
export const PLAN_SHEETS: readonly string[] = [
  COVER_SHEET,
  TEXTS_SHEET,
  RESULTS_SHEET,
  SUMMARY_SHEET,
  TABLE_SHEET,
  DEFINITION_SHEET,
];
