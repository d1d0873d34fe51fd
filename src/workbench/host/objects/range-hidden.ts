import { sheetOf } from "../book/area";
import type { Area } from "../book/area";
import { guardCells } from "../book/guard";
import { flag } from "../book/look-fields";
import type { TypedProperty } from "../host-object";

/** Whether all rows or columns of a range are hidden; `null` where only some are. */
export function hidden(band: "row" | "column"): TypedProperty<Area> {
  const [first, count, set] =
    band === "row"
      ? (["row", "rows", "hiddenRows"] as const)
      : (["column", "columns", "hiddenColumns"] as const);
  return {
    get: ({ sheetId, box }, { book }) => {
      const sheet = sheetOf(book, sheetId);
      const within = [...sheet[set]].filter(
        (at) => at >= box[first] && at < box[first] + box[count],
      );
      if (within.length === 0) return false;
      return within.length === box[count] ? true : null;
    },
    set: (area, value, { book }) => {
      const need = band === "row" ? "allowFormatRows" : "allowFormatColumns";
      guardCells(book, area, need, `Range.${band}Hidden`);
      const sheet = sheetOf(book, area.sheetId);
      for (let at = area.box[first]; at < area.box[first] + area.box[count]; at += 1) {
        if (flag(value)) sheet[set].add(at);
        else sheet[set].delete(at);
      }
    },
  };
}
