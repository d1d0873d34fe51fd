import { isErrorValue } from "../book/cell";
import type { CellValue, ErrorValue } from "../book/cell";

/** A value as a condition: numbers but 0 are true, a blank is false, text is none unless it spells one. */
export function truthOf(value: CellValue): boolean | ErrorValue {
  if (value === null) return false;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (isErrorValue(value)) return value;
  if (/^(?:true|false)$/i.test(value)) return value.toLowerCase() === "true";
  return { error: "#VALUE!" };
}
