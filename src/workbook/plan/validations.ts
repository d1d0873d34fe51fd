import type { Section } from "../../core/definition/definition";
import { APPROXIMATION_CHOICES } from "../../core/text/qualifiers";
import type { ValidationPlan } from "../sheet-plan";
import { PLANNED_COLUMNS, SECTION_ROWS } from "./columns";

/** Usual words of the 统计时期 column; any other text may be typed. */
export const PERIOD_CHOICES: readonly string[] = ["全年", "截至11月底", "截至目前", "时点"];

/** Help for typing on a section's sheet: two lists, and each figure's counting rule beside its cell. */
export function sectionValidations(section: Section): readonly ValidationPlan[] {
  const firstRow = SECTION_ROWS.firstFigure;
  const lastRow = SECTION_ROWS.header + section.rows.length;
  const { current, qualifier, period } = PLANNED_COLUMNS;
  return [
    { firstRow, lastRow, column: qualifier, choices: APPROXIMATION_CHOICES },
    { firstRow, lastRow, column: period, choices: PERIOD_CHOICES },
    ...section.rows.flatMap(({ figure, repeat }, index): readonly ValidationPlan[] => {
      if (repeat || figure.note === undefined) return [];
      const row = firstRow + index;
      const hintTitle = cut(figure.label, LONGEST_TITLE);
      const hint = cut(figure.note, LONGEST_HINT);
      return [{ firstRow: row, lastRow: row, column: current, choices: [], hintTitle, hint }];
    }),
  ];
}

/** Excel's own limits for the message beside a cell. */
const LONGEST_TITLE = 32;
const LONGEST_HINT = 255;

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > longest - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
