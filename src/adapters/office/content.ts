import type { CellInput } from "../../workbook/cell-input";
import { isFormulaInput } from "../../workbook/cell-input";
import type { CellValue } from "../../workbook/port";

/** What was put into a cell, whatever it shows: enough to put it there again. */
export type Content =
  number | string | boolean | null | { readonly formula: string } | { readonly error: string };

/** One cell as Excel describes it. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly type: unknown;
}

/** The content of a cell that was read; a text that only looks like a formula is text. */
export function contentOf(raw: RawCell): Content {
  const formula = formulaOf(raw);
  return formula === undefined ? valueOf(raw) : { formula };
}

/** The formula without its `=`; absent where there is none. */
export function formulaOf({ value, formula }: RawCell): string | undefined {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) {
    return undefined;
  }
  return formula.slice(1);
}

/** What a cell shows; an error keeps its name. */
export function valueOf({ value, type }: RawCell): CellValue {
  if (type === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** The content that a change asks for. */
export function contentOfInput(input: CellInput): Content {
  if (isFormulaInput(input)) return { formula: input.formula };
  return input === "" ? null : input;
}

/** A short mark that two contents share when they are the same, formulas but for case, spaces and needless quotes. */
export function markOf(content: Content): string {
  if (content === null) return "";
  if (typeof content !== "object") return hash(`${typeof content} ${content}`);
  return hash("formula" in content ? `= ${plainFormula(content.formula)}` : `# ${content.error}`);
}

/** Quoted texts stay as they are; quotes round a sheet's name go where the name does not need them. */
function plainFormula(formula: string): string {
  return formula.replace(
    /("(?:[^"]|"")*")|'((?:[^']|'')*)'!|(\s+)|([^"'\s]+)|(['"])/gu,
    (all: string, text?: string, sheet?: string, space?: string) => {
      if (text !== undefined) return text;
      if (sheet !== undefined) return `${sheet.toUpperCase()}!`;
      return space === undefined ? all.toUpperCase() : "";
    },
  );
}

/** Held by the module: looking a global up for every character is most of the time where globals are guarded. */
const { imul } = Math;

/** 53 bits of a text in base 36: two multiplicative hashes side by side. */
function hash(text: string): string {
  let [low, high] = [0x811c9dc5, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = imul(low ^ unit, 0x01000193);
    high = imul(high ^ unit, 0x5bd1e995);
  }
  return ((high >>> 0) % 0x200000).toString(36) + (low >>> 0).toString(36);
}
