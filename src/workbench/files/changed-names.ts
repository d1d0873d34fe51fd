import type { Changes } from "../../workbook/port";
import { fullAddress } from "../host/book/area";
import type { Book, DefinedItem } from "../host/book/book";
import { sheetOfId } from "../host/book/book";
import { isOneCell } from "../host/book/box";
import { areaOfName, sameName } from "../host/book/defined-names";

/** The names of the whole workbook that are new or lead elsewhere; `undefined` where one is gone or leads to no cell. */
export function changedNames(before: Book, now: Book): Changes["names"] | undefined {
  const [old, wanted] = [bookNames(before), bookNames(now)];
  const isKept = ({ name }: DefinedItem) => wanted.some((item) => sameName(item.name, name));
  if (!old.every(isKept)) return undefined;
  const changed = wanted.filter((item) => {
    const known = old.find(({ name }) => sameName(name, item.name));
    return known === undefined || targetOf(before, known) !== targetOf(now, item);
  });
  const edits = changed.flatMap((item) => editOf(now, item) ?? []);
  return edits.length === changed.length ? edits : undefined;
}

function bookNames({ names }: Book): readonly DefinedItem[] {
  return names.filter(({ sheetId }) => sheetId === undefined);
}

/** Where a name leads, however the reference is written; other formulas as they are. */
function targetOf(book: Book, { formula }: DefinedItem): string {
  const area = areaOfName(book, formula);
  return area === undefined ? formula : fullAddress(book, area);
}

function editOf(book: Book, { name, formula }: DefinedItem) {
  const area = areaOfName(book, formula);
  const sheet = area && sheetOfId(book, area.sheetId);
  if (area === undefined || sheet === undefined || !isOneCell(area.box)) return undefined;
  const { row, column } = area.box;
  return { name, cell: { sheet: sheet.name, row: row + 1, column: column + 1 } };
}
