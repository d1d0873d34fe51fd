import type { MergedArea } from "../../src/workbook/port";
import { areaName } from "../../src/workbook/address";
import { type Parts, patched, sheetPart } from "./package-parts";

/** Rows of a sheet hidden and cells of it joined, as other programs write it. */
export function arrangedSheet(
  parts: Parts,
  sheet: string,
  {
    hiddenRows = [],
    merges = [],
  }: { readonly hiddenRows?: readonly number[]; readonly merges?: readonly MergedArea[] },
): Parts {
  if (hiddenRows.length + merges.length === 0) return parts;
  return patched(parts, sheetPart(parts, sheet), (text) => {
    const hidden = hiddenRows.reduce(
      (before, row) => before.replace(`<row r="${row}"`, `<row r="${row}" hidden="1"`),
      text,
    );
    if (merges.length === 0) return hidden;
    const cells = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join("");
    const list = `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
    return hidden.replace("</sheetData>", `</sheetData>${list}`);
  });
}
