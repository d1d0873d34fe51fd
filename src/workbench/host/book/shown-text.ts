import { isErrorValue } from "./cell";
import type { CellState } from "./cell";
import { shownNumber } from "./shown-number";

/** What a cell shows, as wide as it needs to be. */
export function shownText({ value, numberFormat }: CellState): string {
  if (value === null) return "";
  if (isErrorValue(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string"
    ? shownString(value, numberFormat)
    : shownNumber(value, numberFormat);
}

/** The fourth part of a format is for text; `@` stands for the text itself. */
function shownString(text: string, format: string): string {
  const part = format.split(";")[3];
  return part === undefined ? text : part.replaceAll(/"([^"]*)"/g, "$1").replaceAll("@", text);
}
