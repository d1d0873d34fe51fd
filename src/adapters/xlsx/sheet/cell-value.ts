import type { CellValue } from "../../../workbook/port";
import { readSpreadsheetString } from "../xml/spreadsheet-string";

const DAY = 86_400_000;
/** Day 0 of the 1900 calendar as it counts from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)Z?)?$/;

/**
 * The value of a cell as its `t` attribute says how to take the content of `v`.
 *
 * @param raw what stands between the tags; `undefined` where there is no `v`
 * @returns `undefined` where the content points at a shared string that does not exist
 * @source ECMA-376 part 1, 18.18.11 ST_CellType
 */
export function cellValue(
  type: string | undefined,
  raw: string | undefined,
  sharedStrings: readonly string[],
): CellValue | undefined {
  if (raw === undefined) return type === "str" ? "" : null;
  switch (type) {
    case "s":
      return sharedStrings[Number(raw)];
    case "str":
    case "inlineStr":
      return readSpreadsheetString(raw);
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "e":
      return { error: raw.trim() };
    case "d":
      return serialOf(raw.trim());
    default:
      return numberOf(raw);
  }
}

/** What is no number is kept as it stands, so that it is seen. */
function numberOf(raw: string): CellValue {
  if (raw.trim() === "") return null;
  const value = Number(raw);
  return Number.isFinite(value) ? value : readSpreadsheetString(raw);
}

/** Strict files may hold dates as ISO 8601; a workbook's own date is the number of days. */
function serialOf(raw: string): CellValue {
  const match = ISO_DATE.exec(raw);
  if (match === null) return raw;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0));
  const days = (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
  return days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
