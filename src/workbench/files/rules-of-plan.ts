import type { HighlightPlan, ValidationPlan } from "../../workbook/sheet-plan";
import type { Book } from "../host/book/book";
import { newId } from "../host/book/book";
import type { ConditionalFormat, Validation } from "../host/book/cell-rules";
import { NO_VALIDATION } from "../host/book/cell-rules";
import { cellKey } from "../host/book/sheet";
import type { Sheet } from "../host/book/sheet";

/** Rules are kept cell by cell: one for a whole column is followed this far beyond the cells that hold something. */
const ROWS_BEYOND = 500;

/** Puts lists and hints on the cells of a sheet. */
export function addValidations(
  sheet: Sheet,
  plans: readonly ValidationPlan[],
  lastRow: number,
): void {
  for (const plan of plans) {
    const validation = validationOf(plan);
    const last = Math.min(plan.lastRow, Math.max(plan.firstRow, lastRow) + ROWS_BEYOND);
    for (let row = plan.firstRow; row <= last; row += 1) {
      sheet.validations.set(cellKey(row - 1, plan.column - 1), validation);
    }
  }
}

/** Puts colours for texts that begin with given characters on a sheet, the first one looked at first. */
export function addHighlights(book: Book, sheet: Sheet, plans: readonly HighlightPlan[]): void {
  sheet.conditionalFormats = plans.map(
    ({ firstRow, lastRow, column, beginsWith, color }, priority): ConditionalFormat => ({
      id: newId(book),
      box: { row: firstRow - 1, column: column - 1, rows: lastRow - firstRow + 1, columns: 1 },
      type: "ContainsText",
      stopIfTrue: false,
      priority,
      rule: { operator: "BeginsWith", text: beginsWith },
      fill: "",
      font: { color },
    }),
  );
}

/** As the API would set it: other text is let through. */
function validationOf({ choices, hintTitle, hint }: ValidationPlan): Validation {
  const hasHint = hintTitle !== undefined || hint !== undefined;
  return {
    rule:
      choices.length === 0
        ? { custom: { formula: "=TRUE" } }
        : { list: { inCellDropDown: true, source: choices.join(",") } },
    errorAlert: { showAlert: false, message: "", title: "", style: "Information" },
    prompt: hasHint
      ? { showPrompt: true, title: hintTitle ?? "", message: hint ?? "" }
      : NO_VALIDATION.prompt,
    ignoreBlanks: true,
  };
}
