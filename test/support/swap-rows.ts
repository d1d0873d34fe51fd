/** Swaps two rows of a worksheet part, as a sort does: the cells move, names that point at them stay behind. */
export function swapRows(sheet: string, first: number, second: number): string {
  const [upper, lower] = [rowOf(sheet, first), rowOf(sheet, second)];
  return sheet
    .replace(upper, "\u0000")
    .replace(lower, () => moved(upper, first, second))
    .replace("\u0000", () => moved(lower, second, first));
}

function rowOf(sheet: string, row: number): string {
  const found = new RegExp(`<row r="${row}"[^]*?</row>`).exec(sheet)?.[0];
  if (found === undefined) throw new Error(`no row ${row}`);
  return found;
}

/** The row with its own references, in cells and in formulas, pointing at its new place. */
function moved(row: string, from: number, to: number): string {
  return row
    .replace(`<row r="${from}"`, `<row r="${to}"`)
    .replaceAll(new RegExp(`(\\br="[A-Z]+)${from}"`, "g"), `$1${to}"`)
    .replaceAll(new RegExp(`((?<!!)\\$[A-Z]+\\$)${from}\\b`, "g"), `$1${to}`);
}
