import type { CellChange } from "../../workbook/port";
import type { CellFormat } from "../../workbook/sheet-plan";
import { BLANK_CELL, isErrorValue } from "../host/book/cell";
import type { CellState, CellValue } from "../host/book/cell";
import { PLAIN_LOOK } from "../host/book/look";
import { placeOfKey } from "../host/book/sheet";
import type { Sheet } from "../host/book/sheet";
import { inputOfCell } from "./cell-of-plan";
import { isSameLook } from "./look-of-format";
import { formatOf } from "./planned-cells";

/** What has to be written so that the cells of a sheet become those of a later state of it. */
export function cellChanges(before: Sheet, now: Sheet): readonly CellChange[] {
  const keys = new Set([...before.cells.keys(), ...now.cells.keys()]);
  return [...keys].flatMap((key) => {
    const cell = now.cells.get(key) ?? BLANK_CELL;
    const change = changeOf(before.cells.get(key) ?? BLANK_CELL, cell);
    if (Object.keys(change).length === 0) return [];
    const { row, column } = placeOfKey(key);
    return [{ sheet: now.name, row: row + 1, column: column + 1, ...change }];
  });
}

function changeOf(
  before: CellState,
  now: CellState,
): Pick<CellChange, "value" | "format" | "numberFormat"> {
  const value = holdsSame(before, now) ? {} : { value: inputOfCell(now) };
  if (!isSameLook(before.look, now.look)) return { ...value, format: changedFormat(before, now) };
  if (before.numberFormat === now.numberFormat) return value;
  return { ...value, numberFormat: now.numberFormat };
}

/**
 * A look that was cleared is the file's own default, not that of a new workbook; nor does a cell that the file does not
 * have bring the face of one along.
 */
function changedFormat(before: CellState, now: CellState): CellFormat {
  if (now.look === PLAIN_LOOK)
    return now.numberFormat === "General" ? {} : { numberFormat: now.numberFormat };
  const format = formatOf(now);
  const isPlainFace = now.look.font.name === PLAIN_LOOK.font.name;
  return before.look === PLAIN_LOOK && isPlainFace ? withoutFace(format) : format;
}

function withoutFace({ font = {}, ...format }: CellFormat): CellFormat {
  const parts = Object.entries(font).filter(([part]) => part !== "name");
  return { ...format, font: Object.fromEntries(parts) };
}

function holdsSame(one: CellState, other: CellState): boolean {
  return one.formula === other.formula && isSameValue(one.value, other.value);
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  if (isErrorValue(one)) return isErrorValue(other) && one.error === other.error;
  return one === other;
}
