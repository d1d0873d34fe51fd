import type { CellAddress, DefinedName } from "../../workbook/port";
import { API, type HasApi } from "./requirements";

/** Asks for the names that the whole workbook knows. */
export function beginNames(
  context: Excel.RequestContext,
  has: HasApi,
): () => readonly DefinedName[] {
  if (!has(API.names)) return () => [];
  const { names } = context.workbook;
  const reference = has(API.nameFormulas) ? "formula" : "value";
  names.load(`items/name,items/scope,items/${reference}`);
  return () =>
    names.items
      .filter(({ scope }) => scope === "Workbook")
      .map((item) => definedName(item.name, String(item[reference])));
}

/** @param formula with or without its `=` */
export function definedName(name: string, formula: string): DefinedName {
  const refersTo = formula.replace(/^=/u, "");
  const cell = oneCell(refersTo);
  return { name, refersTo, ...(cell && { cell }) };
}

const ONE_CELL = /^(?:'((?:[^']|'')+)'|([^'!\s]+))!\$?([A-Z]{1,3})\$?(\d{1,7})$/iu;

function oneCell(refersTo: string): CellAddress | undefined {
  const [, quoted, plain, letters = "", digits = ""] = ONE_CELL.exec(refersTo) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || sheet.includes("[")) return undefined;
  return { sheet, row: Number(digits), column: columnNumber(letters) };
}

/** AA is 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
