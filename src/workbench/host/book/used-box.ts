import { intersection, WHOLE_SHEET } from "./box";
import type { Box } from "./box";
import { holdsContent } from "./cell";
import { placeOfKey } from "./sheet";
import type { Sheet } from "./sheet";

/**
 * The smallest box around all cells that hold something, or that are not as in a new sheet.
 *
 * @param contentOnly leaves out cells that only look different
 */
export function usedBox(sheet: Sheet, contentOnly: boolean, within = WHOLE_SHEET): Box | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [key, cell] of sheet.cells) {
    if (contentOnly && !holdsContent(cell)) continue;
    const { row, column } = placeOfKey(key);
    if (intersection(within, { row, column, rows: 1, columns: 1 }) === undefined) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
