import { BooleanNumber } from "@univerjs/core";
import type { IColumnData, IRowData, Worksheet } from "@univerjs/core";
import type { Sheet } from "../host/book/sheet";
import { boxOf, pixels, points } from "./sheet-data";

type Band<Data> = readonly [string, Partial<Data> | undefined];

/** Takes over what people changed around the cells: widths, heights, what is hidden, merged and frozen, the tab's colour. */
export function takeLayout(sheet: Sheet, worksheet: Worksheet): void {
  const { rowData, columnData, mergeData, freeze, tabColor } = worksheet.getConfig();
  const rows: readonly Band<IRowData>[] = Object.entries(rowData);
  const columns: readonly Band<IColumnData>[] = Object.entries(columnData);
  const heights = rows.filter(([, row]) => row?.ia === BooleanNumber.FALSE);
  takeSizes(
    sheet.rowHeights,
    heights.map(([at, row]) => [Number(at), row?.h]),
  );
  takeSizes(
    sheet.columnWidths,
    columns.map(([at, column]) => [Number(at), column?.w]),
  );
  takeHidden(
    sheet.hiddenRows,
    rows.map(([at, row]) => [Number(at), row?.hd]),
  );
  takeHidden(
    sheet.hiddenColumns,
    columns.map(([at, column]) => [Number(at), column?.hd]),
  );
  sheet.merged = mergeData.map(boxOf);
  sheet.frozen = { rows: freeze.ySplit, columns: freeze.xSplit };
  sheet.tabColor = tabColor;
}

/** A size that is the same in pixels stays as it is in points. */
function takeSizes(
  sizes: Map<number, number>,
  found: readonly (readonly [number, number | undefined])[],
): void {
  const before = new Map(sizes);
  sizes.clear();
  for (const [at, size] of found) {
    if (size === undefined) continue;
    const known = before.get(at);
    sizes.set(at, known !== undefined && pixels(known) === size ? known : points(size));
  }
}

function takeHidden(
  hidden: Set<number>,
  found: readonly (readonly [number, BooleanNumber | undefined])[],
): void {
  hidden.clear();
  for (const [at, flag] of found) if (flag === BooleanNumber.TRUE) hidden.add(at);
}
