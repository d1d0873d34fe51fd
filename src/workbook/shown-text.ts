import type { Cell } from "./port";
import { textOf } from "./snapshot-index";

/**
 * A cell's content as people see it: a date as the day that it shows, and a formula without a result as the formula
 * itself, for nobody knows what it would give.
 */
export function shownText(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (isUncalculated(cell)) return `=${cell.formula ?? ""}`;
  return isDate(cell) ? dateText(cell.value, cell.format ?? "") : textOf(cell.value);
}

/** Whether a formula stands there whose result nobody has stored: not a blank, for it would give something. */
export function isUncalculated({ formula, value }: Cell): boolean {
  return formula !== undefined && value === null;
}

/** Whether a cell holds a day or a time of day, which a spreadsheet keeps as a number. */
export function isDate(cell: Cell): cell is Cell & { readonly value: number } {
  return typeof cell.value === "number" && DATE_SIGNS.test(bareFormat(cell.format ?? ""));
}

const DATE_SIGNS = /[ymdhs]/i;

/** A number format without its literals, colours and conditions, and without the word General. */
function bareFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*].|General/gi, "");
}

/** A day as spreadsheets count it: day 25569 is 1 January 1970. */
function dateText(serial: number, format: string): string {
  const instant = new Date(Math.round((serial - 25569) * 86_400) * 1000);
  if (Number.isNaN(instant.getTime())) return textOf(serial);
  const time = `${instant.getUTCHours().toString()}:${twoDigits(instant.getUTCMinutes())}`;
  if (serial < 1 || !/[ymd]/i.test(bareFormat(format))) return time;
  const [year, month] = [instant.getUTCFullYear(), instant.getUTCMonth() + 1];
  const day = instant.getUTCDate();
  return `${year.toString()}年${month.toString()}月${day.toString()}日`;
}

function twoDigits(value: number): string {
  return value.toString().padStart(2, "0");
}
