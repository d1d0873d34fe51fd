import { HostError } from "../host-error";
import { areaOfAddress } from "./area";
import type { Area } from "./area";
import { boxOfAddress } from "./box";
import type { Book } from "./book";

const LONGEST_NAME = 255;
const SHAPE = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u;

/** Whether Excel takes a text for a name: a letter first, nothing that reads as a cell, `R` or `C`. */
export function isDefinedName(name: string): boolean {
  if (name.length > LONGEST_NAME || !SHAPE.test(name)) return false;
  return boxOfAddress(name) === undefined && !/^(?:r|c|r\d+c\d*|r\d*c\d+)$/i.test(name);
}

/** Names ignore case. */
export function sameName(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}

/** The cells that a name's formula refers to; undefined where it is not simply a reference. */
export function areaOfName(book: Book, formula: string): Area | undefined {
  const reference = formula.slice(1);
  if (!formula.startsWith("=") || !reference.includes("!") || reference.includes("#REF!"))
    return undefined;
  try {
    return areaOfAddress(book, reference, "", "NamedItem");
  } catch (thrown) {
    if (thrown instanceof HostError) return undefined;
    throw thrown;
  }
}
