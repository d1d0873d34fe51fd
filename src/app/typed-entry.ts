import type { Figure } from "../core/definition/definition";
import { TEXT_LIMIT } from "../core/definition/source-reader";
import type { Entry } from "../core/model/entry";
import { printedUnit } from "../core/text/units";
import { writeEntry, writeQuantity } from "../core/text/writing";
import { readEntryCell } from "../workbook/read-entry-cell";

/** What somebody typed for a figure, read as the figure's own cell would read it. */
export function readTyped(typed: string, figure: Figure): Entry {
  if (typed.length > TEXT_LIMIT) return { state: "unreadable", text: typed };
  return readEntryCell({ row: 1, column: 1, value: typed }, "", figure);
}

/** An entry as one would type it again: 近300, 98%, 未开展; nothing for a blank. */
export function typedOf(entry: Entry, figure: Figure): string {
  if (entry.state === "none") return "未开展";
  if (entry.state !== "stated") return writeEntry(entry, figure, "no-unit");
  const unit = printedUnit(figure);
  return writeQuantity(entry.quantity, unit === "%" ? unit : "");
}
