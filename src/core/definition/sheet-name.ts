/** Longest name of a worksheet in Excel, in UTF-16 units. */
const SHEET_NAME_LIMIT = 31;

/** Worksheets that every report workbook has of its own. */
export const RESERVED_SHEET_NAMES: readonly string[] = [
  "封面",
  "文字稿",
  "检查结果",
  "汇总",
  "汇总附表",
  "_fazhi",
];

/** The rule that a sheet name breaks: its length, a character, or a word that Excel keeps for itself. */
export type SheetNameRefusal =
  | { readonly reason: "too-long"; readonly limit: number }
  | { readonly reason: "character"; readonly character: string }
  | { readonly reason: "apostrophe" }
  | { readonly reason: "kept-by-excel" };

/** Why Excel would refuse a worksheet's name; `undefined` when it takes it. */
export function refusalOfSheetName(name: string): SheetNameRefusal | undefined {
  const [character] = FORBIDDEN.exec(name) ?? [];
  if (character !== undefined) return { reason: "character", character };
  if (name.startsWith("'") || name.endsWith("'")) return { reason: "apostrophe" };
  if (name.toLowerCase() === "history") return { reason: "kept-by-excel" };
  if (name.length > SHEET_NAME_LIMIT) return { reason: "too-long", limit: SHEET_NAME_LIMIT };
  return undefined;
}

/** Whether a report workbook has a sheet of that name already. */
export function isReservedSheetName(name: string): boolean {
  return RESERVED_SHEET_NAMES.includes(name.toLowerCase());
}

// Control characters cannot stand in a workbook's XML.
const FORBIDDEN = /[\\/?*[\]:\u0000-\u001f]/;
