/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read --
   the functions returned here run after the session has synced, which the rules cannot see */
import { cellOf } from "../../workbook/address";
import type { MergedArea } from "../../workbook/port";
import { API, type HasApi } from "./requirements";

/** What people did to a sheet besides its cells. */
export interface SheetLayout {
  /** From the top; nothing where the program does not tell. */
  readonly hiddenRows: readonly number[];
  readonly merges: readonly MergedArea[];
  /** Not all of it was asked for or told: what is not listed may be there all the same. */
  readonly isPartial?: true;
}

/** Nothing hidden, nothing joined. */
const NO_LAYOUT: SheetLayout = { hiddenRows: [], merges: [] };

/** Nothing known. */
export const UNKNOWN_LAYOUT: SheetLayout = { ...NO_LAYOUT, isPartial: true };

/** The rows that are looked at: ours are far fewer, and of a foreign sheet nobody asks. */
const LOOKED_AT = "1:1000";

/**
 * Asks which rows of a range are hidden and which of its cells are joined, within the request under way.
 *
 * @param range what is read of a sheet, perhaps nothing
 */
export function beginLayout(range: Excel.Range, has: HasApi): () => SheetLayout {
  const shown = has(API.nullObjects) ? range.getIntersectionOrNullObject(LOOKED_AT) : undefined;
  if (shown === undefined || !has(API.rowFacts)) return () => UNKNOWN_LAYOUT;
  shown.load("rowIndex");
  const rows = shown.getRowProperties({ rowHidden: true });
  const merges = beginMerges(shown, has);
  return () => {
    if (shown.isNullObject) return NO_LAYOUT;
    const facts = (rows.value as Excel.RowProperties[] | null) ?? [];
    const hiddenRows = facts.flatMap(({ rowHidden }, at) =>
      rowHidden === true ? [shown.rowIndex + 1 + at] : [],
    );
    const isPartial = !has(API.merges);
    return { hiddenRows, merges: merges(), ...(isPartial && { isPartial }) };
  };
}

/** Asks which cells of a range are joined; nothing where the program does not tell. */
export function beginMerges(range: Excel.Range, has: HasApi): () => readonly MergedArea[] {
  if (!has(API.merges)) return () => [];
  const areas = range.getMergedAreasOrNullObject();
  areas.load("address");
  return () => (areas.isNullObject ? [] : areasIn(areas.address));
}

/** The rectangles of an address of several: `Sheet1!A1:B2,'表 1'!D4:D9`. */
function areasIn(address: string): readonly MergedArea[] {
  return address
    .replace(SHEET_NAMES, "")
    .split(",")
    .flatMap((area) => {
      const [from = "", to = from] = area.trim().replaceAll("$", "").split(":");
      const [first, last] = [from, to].map((cell) => cellOf({ sheet: "", address: cell }));
      if (first === undefined || last === undefined) return [];
      const { row, column } = first;
      return [{ row, column, rows: last.row - row + 1, columns: last.column - column + 1 }];
    });
}

const SHEET_NAMES = /(?:'(?:[^']|'')*'|[^'!,]+)!/gu;
