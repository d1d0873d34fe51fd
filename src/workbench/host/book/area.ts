import { HostError } from "../host-error";
import { addressOfBox, boxOfAddress } from "./box";
import type { Box } from "./box";
import { sheetNamed, sheetOfId } from "./book";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

/** A rectangle of one sheet, held by the sheet's id so that it outlives the sheet's name. */
export interface Area {
  readonly sheetId: string;
  readonly box: Box;
}

/** @throws HostError where the sheet is gone */
export function sheetOf(book: Book, sheetId: string): Sheet {
  const sheet = sheetOfId(book, sheetId);
  if (sheet === undefined) throw new HostError("ItemNotFound");
  return sheet;
}

/** `一、信访!A1:B2`, with quotes where Excel would put them. */
export function fullAddress(book: Book, { sheetId, box }: Area): string {
  return `${quoted(sheetOf(book, sheetId).name)}!${addressOfBox(box)}`;
}

/** `Sheet1!$A$1`, as a name refers to cells. */
export function fixedAddress(book: Book, { sheetId, box }: Area): string {
  const fixed = addressOfBox(box).replace(/([A-Z]+|\d+)/g, "$$$1");
  return `${quoted(sheetOf(book, sheetId).name)}!${fixed}`;
}

/**
 * The cells that an address means, seen from a sheet.
 *
 * @throws HostError where the address cannot be read or names no sheet of the workbook
 */
export function areaOfAddress(book: Book, address: string, from: string, location: string): Area {
  const cut = address.lastIndexOf("!");
  const box = boxOfAddress(address.slice(cut + 1));
  const sheetId = cut < 0 ? from : sheetNamed(book, unquoted(address.slice(0, cut)))?.id;
  if (box === undefined || sheetId === undefined) {
    throw new HostError("InvalidArgument", undefined, location);
  }
  return { sheetId, box };
}

/** A sheet's name as it stands in front of an address. */
export function quoted(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && boxOfAddress(name) === undefined;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
