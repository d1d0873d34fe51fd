/** Why Excel would refuse a figure's id as a defined name, or take it for something else. */
export type NameRefusal =
  "first-character" | "character" | "cell-reference" | "truth-value" | "too-short" | "too-long";

/** Excel's limit for a defined name, in UTF-16 units. */
export const NAME_LIMIT = 255;

/** Words that a sentence pattern prints by itself, and the key of last year's values: no figure may be called so. */
export const RESERVED_FIGURE_NAMES: readonly string[] = [
  "单位",
  "年度",
  "上年度",
  "下年度",
  "prior",
];

/** Names of the cover sheet's own cells (封面.单位) begin so. */
export const RESERVED_FIGURE_PREFIX = "封面.";

const FIRST = /^[\p{L}_\\]/u;
const WHOLE = /^[\p{L}_\\][\p{L}\p{M}\p{N}._\\?]*$/u;
const A1_SHAPE = /^([A-Za-z]{1,3})(\d+)$/;
const LAST_COLUMN = 16384;
const LAST_ROW = 1048576;
/** Excel reads R1C1 notation greedily: `R1x` is refused too, `R1.x` and `Rx` are not. */
const R1C1_SHAPE = /^(?:RC?|C)(?:$|\d+(?![\d.]))/i;

/** Whether a text has the characters of a name, whatever else speaks against it. */
export function isNameShaped(text: string): boolean {
  return WHOLE.test(text);
}

/**
 * Why a text cannot be a figure's id; `undefined` when it can.
 *
 * @source the rules of Excel for defined names; names are told apart without regard to case
 */
export function refusalOfName(id: string): NameRefusal | undefined {
  if (!FIRST.test(id)) return "first-character";
  if (!WHOLE.test(id)) return "character";
  if (id.length > NAME_LIMIT) return "too-long";
  if (id.startsWith("\\") && id.length < 3) return "too-short";
  if (/^(?:true|false)$/i.test(id)) return "truth-value";
  return isCell(id) || R1C1_SHAPE.test(id) ? "cell-reference" : undefined;
}

/** Whether the id is kept for the sentence context, values files or the cover sheet. */
export function isReservedName(id: string): boolean {
  return RESERVED_FIGURE_NAMES.includes(id) || id.startsWith(RESERVED_FIGURE_PREFIX);
}

function isCell(id: string): boolean {
  const match = A1_SHAPE.exec(id);
  if (match === null) return false;
  const [, letters = "", digits = ""] = match;
  const row = Number(digits);
  return columnNumber(letters) <= LAST_COLUMN && row >= 1 && row <= LAST_ROW;
}

function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce(
    (number, letter) => number * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}
