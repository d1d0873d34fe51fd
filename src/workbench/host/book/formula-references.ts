import { isRange, parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize } from "@borgar/fx";
import type { RangeA1 } from "@borgar/fx";
import { quoted } from "./area";
import type { Book } from "./book";

/** Rewrites the formulas of all cells, names and conditional formats. */
export function rewriteFormulas(
  book: Book,
  rewrite: (formula: string, ownSheet: string | undefined) => string,
): void {
  for (const sheet of book.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined) continue;
      const formula = rewrite(cell.formula, sheet.name);
      if (formula !== cell.formula) sheet.cells.set(key, { ...cell, formula });
    }
  }
  for (const item of book.names) item.formula = rewrite(item.formula, undefined);
}

/** A formula after a sheet is gone: what pointed there is `#REF!`. */
export function withoutSheet(formula: string, sheet: string): string {
  return mapReferences(formula, undefined, (reference, onSheet) =>
    isSame(onSheet, sheet) && reference.sheetName !== undefined ? "gone" : reference,
  );
}

/** A formula after a sheet got another name. */
export function withSheetRenamed(formula: string, before: string, after: string): string {
  return mapReferences(formula, undefined, (reference) =>
    isSame(reference.sheetName, before) ? { ...reference, sheetName: after } : reference,
  );
}

export interface CellsReference {
  readonly sheetName?: string;
  readonly range: RangeA1;
}

/**
 * A formula with each reference to cells replaced; `gone` leaves `#REF!`.
 *
 * @param ownSheet the sheet that a reference without one means; absent in names
 */
export function mapReferences(
  formula: string,
  ownSheet: string | undefined,
  change: (reference: CellsReference, onSheet: string | undefined) => CellsReference | "gone",
): string {
  if (!formula.startsWith("=")) return formula;
  const tokens = tokenize(formula).map((token) => {
    if (!isRange(token)) return token;
    const parsed = parseA1Ref(token.value);
    if (parsed === undefined || !("range" in parsed)) return token;
    const sheetName = parsed.context?.at(-1);
    const reference = { ...(sheetName !== undefined && { sheetName }), range: parsed.range };
    const changed = change(reference, sheetName ?? ownSheet);
    if (changed === reference) return token;
    return { ...token, value: changed === "gone" ? "#REF!" : written(changed) };
  });
  return stringifyTokens(tokens);
}

function written({ sheetName, range }: CellsReference): string {
  const cells = stringifyA1Ref({ range });
  return sheetName === undefined ? cells : `${quoted(sheetName)}!${cells}`;
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.toUpperCase() === other.toUpperCase();
}
