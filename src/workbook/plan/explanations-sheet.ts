import type { PlannedCell, SheetPlan } from "../sheet-plan";

/** The text in the first cell that tells the sheet of explanations from all others, whatever it is called. */
export const EXPLANATIONS_MARKER = "fazhi-explanations";

/** The layout of the sheet; a reader refuses a greater number. */
export const EXPLANATIONS_VERSION = 1;

/** Columns of the sheet. The values go on to the right where one cell does not hold them. */
export const EXPLANATION_COLUMNS = {
  rule: 1,
  kind: 2,
  text: 3,
  by: 4,
  at: 5,
  values: 6,
} as const;

/** How the kinds of explanation are written. */
export const KIND_WORDS = { explained: "说明", waived: "豁免" } as const;

/** The marker, the headings, then one explanation a row. */
export const EXPLANATION_ROWS = { marker: 1, headings: 2, first: 3 } as const;

/**
 * The hidden sheet of explanations in plain cells, added when the first one is given: notes and custom parts do not
 * survive every program that re-saves a workbook.
 */
export function explanationsSheet(name: string, rows: readonly PlannedCell[]): SheetPlan {
  const { marker, headings } = EXPLANATION_ROWS;
  return {
    name,
    visibility: "veryHidden",
    columnWidths: [24, 8, 60, 12, 14, 60],
    rowHeights: [],
    cells: [
      { row: marker, column: 1, value: EXPLANATIONS_MARKER },
      { row: marker, column: 2, value: EXPLANATIONS_VERSION },
      ...HEADINGS.map((value, index) => ({ row: headings, column: index + 1, value })),
      ...rows,
    ],
    frozenRows: 0,
    validations: [],
    highlights: [],
    print: { orientation: "portrait", lastRow: 0, lastColumn: 0, header: "" },
    names: [],
  };
}

const HEADINGS: readonly string[] = ["规则", "类别", "说明内容", "填写人", "时间", "说明时的数"];
