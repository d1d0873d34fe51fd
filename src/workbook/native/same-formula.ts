/**
 * Whether two formulas are the same but for spaces, case and fixed addresses. Addresses follow inserted rows and
 * renamed sheets, and are left behind by a sort, so they do not tell whose formula it is. LibreOffice re-saves FALSE as
 * FALSE().
 */
export function sameFormula(left: string, right: string): boolean {
  return left === right || canonical(left) === canonical(right);
}

const SHEET = String.raw`(?:'(?:[^']|'')*'|[^\s'"!,()=+\-*/<>&]+)!`;
const PIECES = new RegExp(
  String.raw`("(?:[^"]|"")*")|(?:${SHEET})?(\$[A-Z]{1,3}\$\d+|#REF!)|((?:TRUE|FALSE))\(\)|\s+|^=`,
  "giu",
);

function canonical(formula: string): string {
  return formula
    .replace(
      PIECES,
      (_, text?: string, address?: string, truth?: string) => text ?? truth ?? (address ? "@" : ""),
    )
    .toUpperCase();
}
