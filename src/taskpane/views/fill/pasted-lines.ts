import type { FormField } from "../../../app/section-form";

/** What lies on the clipboard, as far as it is more than one value. */
export type PastedLines =
  | { readonly kind: "column"; readonly lines: readonly string[] }
  /** Several columns: which of them is meant, nobody can tell. */
  | { readonly kind: "table" };

/** Reads a pasted text; absent for a single value, which the field takes as it is. */
export function readPasted(text: string): PastedLines | undefined {
  const rows = text.replace(/[\r\n]+$/, "").split(/\r\n|\r|\n/);
  const isWide = rows.some((row) => row.includes("\t"));
  if (rows.length > 1 && isWide) return { kind: "table" };
  const lines = isWide ? (rows[0] ?? "").split("\t") : rows;
  return lines.length > 1 ? { kind: "column", lines: lines.map((line) => line.trim()) } : undefined;
}

/** One field beside the line that it would get; an empty line leaves its field alone. */
export interface PasteStep {
  readonly field: FormField;
  readonly line: string;
}

/** Which fields the lines of a column go to, and how many lines find none. */
export interface PastePlan {
  readonly steps: readonly PasteStep[];
  readonly left: number;
}

/** Lays pasted lines over the fields that can be typed into, in the order of the form, from one of them on. */
export function planPaste(
  fields: readonly FormField[],
  from: string,
  lines: readonly string[],
): PastePlan {
  const first = fields.findIndex(({ figure }) => figure === from);
  const targets = fields
    .slice(Math.max(first, 0))
    .filter(({ figure, readOnly }) => figure === from || readOnly === undefined);
  const steps = targets.flatMap((field, index) => {
    const line = lines[index];
    return line === undefined ? [] : [{ field, line }];
  });
  return { steps, left: Math.max(0, lines.length - targets.length) };
}
