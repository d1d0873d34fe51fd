import type { HighlightPlan, ValidationPlan } from "../../workbook/sheet-plan";
import type { ConditionalFormat, Validation } from "../host/book/cell-rules";
import { placeOfKey } from "../host/book/sheet";
import type { Sheet } from "../host/book/sheet";
import type { Json } from "../host/wire/request";

/** A colour for more columns than this was set for whole rows, and is followed no further. */
const MOST_COLUMNS = 256;

/** The lists and hints of a sheet, cells one below the other that have the same together; other rules have no plan. */
export function validationPlans({ validations }: Sheet): readonly ValidationPlan[] {
  const places = [...validations]
    .map(([key, validation]) => ({ ...placeOfKey(key), text: helpText(validation) }))
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Run[] = [];
  for (const { row, column, text } of places) {
    const last = runs.at(-1);
    if (text === undefined) continue;
    if (last?.column === column && last.lastRow === row - 1 && last.text === text) {
      last.lastRow = row;
    } else runs.push({ firstRow: row, lastRow: row, column, text });
  }
  return runs.map(({ firstRow, lastRow, column, text }) => ({
    firstRow: firstRow + 1,
    lastRow: lastRow + 1,
    column: column + 1,
    ...(JSON.parse(text) as Help),
  }));
}

/** The colours of texts that begin with given characters, those looked at first in front. */
export function highlightPlans({ conditionalFormats }: Sheet): readonly HighlightPlan[] {
  return [...conditionalFormats].sort((a, b) => a.priority - b.priority).flatMap(highlightsOf);
}

interface Run {
  readonly firstRow: number;
  lastRow: number;
  readonly column: number;
  readonly text: string;
}

type Help = Pick<ValidationPlan, "choices" | "hintTitle" | "hint">;

/** What a rule offers for typing, comparable as text; `undefined` where it offers nothing. */
function helpText({ rule, prompt }: Validation): string | undefined {
  const source = partOf(rule.list, "source");
  const choices = source === "" || source.startsWith("=") ? [] : source.split(",");
  const hintTitle = partOf(prompt, "title");
  const hint = partOf(prompt, "message");
  if (choices.length === 0 && hint === "") return undefined;
  const help: Help = {
    choices,
    ...(hintTitle !== "" && { hintTitle }),
    ...(hint !== "" && { hint }),
  };
  return JSON.stringify(help);
}

function partOf(value: Json | undefined, name: string): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "";
  const part = (value as Readonly<Record<string, Json>>)[name];
  return typeof part === "string" ? part : "";
}

function highlightsOf({ type, rule, font, box }: ConditionalFormat): readonly HighlightPlan[] {
  const { operator, text } = rule;
  const { color } = font;
  if (type !== "ContainsText" || operator !== "BeginsWith") return [];
  if (typeof text !== "string" || typeof color !== "string") return [];
  return Array.from({ length: Math.min(box.columns, MOST_COLUMNS) }, (_, index) => ({
    firstRow: box.row + 1,
    lastRow: box.row + box.rows,
    column: box.column + index + 1,
    beginsWith: text,
    color,
  }));
}
