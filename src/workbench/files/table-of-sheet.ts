import type { TablePlan } from "../../workbook/sheet-plan";
import type { Book } from "../host/book/book";
import { wireValue } from "../host/book/cell";
import { cellAt } from "../host/book/sheet";
import type { Sheet } from "../host/book/sheet";

/** The first table of a sheet that a plan can say: with a header row, from column A. */
export function tableOf({ tables }: Book, sheet: Sheet): TablePlan | undefined {
  const table = tables.find(
    ({ sheetId, box, showHeaders }) => sheetId === sheet.id && box.column === 0 && showHeaders,
  );
  if (table === undefined) return undefined;
  const { row, rows, columns } = table.box;
  const shown = Array.from({ length: columns }, (_, column) =>
    String(wireValue(cellAt(sheet, row, column).value)),
  );
  return { name: table.name, firstRow: row + 1, lastRow: row + rows, columns: distinct(shown) };
}

/** Excel refuses a table whose columns have no name, or two the same. */
function distinct(shown: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return shown.map((text, index) => {
    const wanted = text === "" ? `列${index + 1}` : text;
    let name = wanted;
    for (let next = 2; taken.has(name.toUpperCase()); next += 1) name = `${wanted}${next}`;
    taken.add(name.toUpperCase());
    return name;
  });
}
