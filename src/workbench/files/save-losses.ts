import { isOneCell } from "../host/book/box";
import type { Book } from "../host/book/book";
import { areaOfName } from "../host/book/defined-names";
import type { Look } from "../host/book/look";
import { PLAIN_LOOK } from "../host/book/look";
import type { Sheet } from "../host/book/sheet";
import { highlightPlans, validationPlans } from "./plans-of-rules";
import { isSameLook, lookOfFormat } from "./look-of-format";
import { formatOf } from "./planned-cells";
import { tableOf } from "./table-of-sheet";

/** Parts of a book that no file of ours keeps. */
export type SaveLoss =
  /** What add-ins keep beside the cells. */
  | "settings"
  /** Names of a single sheet, of constants and of more than one cell. */
  | "names"
  | "merged-cells"
  | "hidden-rows-or-columns"
  | "frozen-columns"
  | "protection"
  /** Tables without a header row or not from column A, and all but the first of a sheet. */
  | "tables"
  /** Validations that offer nothing for typing, conditional formats that do not look for a beginning. */
  | "rules"
  /** Lines on some sides or of another kind, underlines, unlocked cells, rarer alignments. */
  | "looks";

/** What a book has that a new file of it would not. */
export function saveLosses(book: Book): readonly SaveLoss[] {
  const some = (test: (sheet: Sheet) => boolean): boolean => book.sheets.some(test);
  const found: Readonly<Record<SaveLoss, boolean>> = {
    settings: book.settings.size > 0,
    names: book.names.some(({ sheetId, formula }) => {
      const area = areaOfName(book, formula);
      return sheetId !== undefined || area === undefined || !isOneCell(area.box);
    }),
    "merged-cells": some(({ merged }) => merged.length > 0),
    "hidden-rows-or-columns": some(
      ({ hiddenRows, hiddenColumns }) => hiddenRows.size + hiddenColumns.size > 0,
    ),
    "frozen-columns": some(({ frozen }) => frozen.columns > 0),
    protection: book.structureProtected || some(({ protection }) => protection.protected),
    tables: book.tables.some(({ name, sheetId }) =>
      some((sheet) => sheet.id === sheetId && tableOf(book, sheet)?.name !== name),
    ),
    rules: some(hasOtherRules),
    looks: some(hasOtherLooks),
  };
  return LOSSES.filter((loss) => found[loss]);
}

const LOSSES: readonly SaveLoss[] = [
  "settings",
  "names",
  "merged-cells",
  "hidden-rows-or-columns",
  "frozen-columns",
  "protection",
  "tables",
  "rules",
  "looks",
];

function hasOtherRules(sheet: Sheet): boolean {
  const offered = validationPlans(sheet).reduce((sum, one) => sum + rowsOf(one), 0);
  const formats = sheet.conditionalFormats.filter(
    (one) => highlightPlans({ ...sheet, conditionalFormats: [one] }).length === 0,
  );
  return offered < sheet.validations.size || formats.length > 0;
}

function rowsOf({ firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number }) {
  return lastRow - firstRow + 1;
}

function hasOtherLooks({ cells }: Sheet): boolean {
  const looks = new Set([...cells.values()].map(({ look }) => look));
  return [...looks].some((look) => !isKept(look));
}

/** Whether a look comes back from a file as it was. */
function isKept(look: Look): boolean {
  const back = lookOfFormat(formatOf({ value: null, numberFormat: "General", look }));
  return look === PLAIN_LOOK || (isSameLook(look, back) && lookText(look) === lookText(back));
}

function lookText({ borders, font, ...look }: Look): string {
  const parts = (record: object) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const sides = Object.entries(borders).map(([side, border]) => [side, parts(border)]);
  return JSON.stringify([parts(look), parts(font), sides.sort()]);
}
