import { cellName } from "../../../workbook/address";
import type { HighlightPlan, ValidationPlan } from "../../../workbook/sheet-plan";
import type { StyleEditor } from "../styles/style-editor";
import { textColorIndex } from "../styles/style-editor";
import { formatArea } from "../workbook/references";
import { escapeXml } from "../xml/escape";
import { writeSpreadsheetString } from "../xml/spreadsheet-string";

/** The longest title and text of an input message that Excel opens. */
const LONGEST_TITLE = 32;
const LONGEST_HINT = 255;

/** Colours for texts that begin with given characters; formulas look at the first cell of their area. */
export function conditionalFormattingXml(
  highlights: readonly HighlightPlan[],
  styles: StyleEditor,
): string {
  return highlights
    .map((highlight, index) => {
      const { beginsWith, color } = highlight;
      const first = cellName(highlight.firstRow, highlight.column);
      const quoted = `"${beginsWith.replaceAll('"', '""')}"`;
      const formula = writeSpreadsheetString(`LEFT(${first},LEN(${quoted}))=${quoted}`);
      return (
        `<conditionalFormatting sqref="${columnArea(highlight)}">` +
        `<cfRule type="beginsWith" dxfId="${textColorIndex(styles, color)}" priority="${index + 1}"` +
        ` operator="beginsWith" text="${escapeXml(beginsWith)}"><formula>${formula}</formula></cfRule>` +
        "</conditionalFormatting>"
      );
    })
    .join("");
}

/** Lists to choose from that let other text through, and hints shown on selection. */
export function dataValidationsXml(validations: readonly ValidationPlan[]): string {
  if (validations.length === 0) return "";
  const written = validations.map((plan) => {
    const list = plan.choices.length === 0 ? "" : ' type="list"';
    const open = `<dataValidation${list} allowBlank="1" showInputMessage="1"${hintXml(plan)} sqref="${columnArea(plan)}"`;
    return plan.choices.length === 0
      ? `${open}/>`
      : `${open}><formula1>${choicesXml(plan.choices)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${validations.length}">${written.join("")}</dataValidations>`;
}

function hintXml({ hintTitle, hint }: ValidationPlan): string {
  const title = hintTitle?.slice(0, LONGEST_TITLE);
  const text = hint?.slice(0, LONGEST_HINT);
  return (
    (title === undefined ? "" : ` promptTitle="${attributeText(title)}"`) +
    (text === undefined ? "" : ` prompt="${attributeText(text)}"`)
  );
}

/** XML would make a space of a line break in an attribute. */
function attributeText(text: string): string {
  return writeSpreadsheetString(text).replaceAll("\n", "_x000a_");
}

function choicesXml(choices: readonly string[]): string {
  return writeSpreadsheetString(`"${choices.join(",").replaceAll('"', '""')}"`);
}

function columnArea({ firstRow, lastRow, column }: ValidationPlan | HighlightPlan): string {
  return formatArea({ first: { row: firstRow, column }, last: { row: lastRow, column } });
}
