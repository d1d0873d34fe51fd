import type { TablePlan } from "../../../workbook/sheet-plan";
import { formatArea } from "../workbook/references";
import { escapeXml, XML_DECLARATION } from "../xml/escape";
import { writeSpreadsheetString } from "../xml/spreadsheet-string";

/** Content type of a table part. */
export const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/**
 * A table part. Without an `autoFilter` element the table has no filter buttons.
 *
 * @param id unlike that of any other table in the workbook
 */
export function buildTable(plan: TablePlan, id: number, name: string, namespace: string): string {
  const area = formatArea({
    first: { row: plan.firstRow, column: 1 },
    last: { row: plan.lastRow, column: plan.columns.length },
  });
  const columns = plan.columns.map(
    (column, index) => `<tableColumn id="${index + 1}" name="${columnName(column)}"/>`,
  );
  return (
    `${XML_DECLARATION}<table xmlns="${namespace}" id="${id}" name="${escapeXml(name)}"` +
    ` displayName="${escapeXml(name)}" ref="${area}" totalsRowShown="0">` +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>' +
    "</table>"
  );
}

/** Has to be the header cell's text, with line breaks spelt out. */
function columnName(text: string): string {
  return writeSpreadsheetString(text).replaceAll("\n", "_x000a_");
}
