import { columnLetters } from "../../workbook/address";
import type { HighlightPlan, TablePlan, ValidationPlan } from "../../workbook/sheet-plan";
import { API, type HasApi } from "./requirements";

/** Makes a table of cells that are filled already, without filter buttons and stripes. */
export function addTable(
  sheet: Excel.Worksheet,
  { firstRow, lastRow, columns }: TablePlan,
  name: string,
  has: HasApi,
): void {
  const area = `A${firstRow}:${columnLetters(columns.length)}${lastRow}`;
  const table = sheet.tables.add(area, true);
  table.name = name;
  table.style = "TableStyleLight1";
  if (!has(API.tableButtons)) return;
  table.showBandedRows = false;
  table.showFilterButton = false;
}

/** Keeps rows in view; 0 keeps none. */
export function freezeRows(sheet: Excel.Worksheet, rows: number, has: HasApi): void {
  if (rows > 0 && has(API.frozenRows)) sheet.freezePanes.freezeRows(rows);
}

/** Lists to choose from that let other text through, and hints shown on selection. */
export function addValidations(
  sheet: Excel.Worksheet,
  validations: readonly ValidationPlan[],
  has: HasApi,
): void {
  if (!has(API.lists)) return;
  for (const plan of validations) {
    const { dataValidation } = sheet.getRange(columnArea(plan));
    dataValidation.rule =
      plan.choices.length === 0
        ? { custom: { formula: "=TRUE" } }
        : { list: { inCellDropDown: true, source: plan.choices.join(",") } };
    dataValidation.errorAlert = { showAlert: false, message: "", title: "", style: "Information" };
    if (plan.hint === undefined) continue;
    dataValidation.prompt = {
      showPrompt: true,
      title: (plan.hintTitle ?? "").slice(0, LONGEST_TITLE),
      message: plan.hint.slice(0, LONGEST_HINT),
    };
  }
}

/** Colours for texts that begin with given characters. */
export function addHighlights(
  sheet: Excel.Worksheet,
  highlights: readonly HighlightPlan[],
  has: HasApi,
): void {
  if (!has(API.highlights)) return;
  for (const plan of highlights) {
    const { conditionalFormats } = sheet.getRange(columnArea(plan));
    const { textComparison } = conditionalFormats.add("ContainsText");
    textComparison.format.font.color = plan.color;
    textComparison.rule = { operator: "BeginsWith", text: plan.beginsWith };
  }
}

/** The longest title and text of an input message that Excel opens. */
const LONGEST_TITLE = 32;
const LONGEST_HINT = 255;

function columnArea({ firstRow, lastRow, column }: ValidationPlan | HighlightPlan): string {
  const letters = columnLetters(column);
  return `${letters}${firstRow}:${letters}${lastRow}`;
}
