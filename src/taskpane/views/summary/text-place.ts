import type { OpenReport } from "../../../app/open-report";
import type { Place } from "../../../core/model/entry";
import { cellName } from "../../../workbook/address";
import { TEXT_COLUMNS } from "../../../workbook/plan/texts-sheet";
import type { SheetSnapshot } from "../../../workbook/port";
import { textOf } from "../../../workbook/snapshot-index";

/**
 * Where staff write a paragraph: its cell on 文字稿, however that sheet is called today.
 *
 * @param key the paragraph as `section.paragraph`
 */
export function textPlace({ snapshot }: OpenReport, key: string): Place | undefined {
  return snapshot.sheets.map((sheet) => placeIn(sheet, key)).find((place) => place !== undefined);
}

function placeIn({ name, cells }: SheetSnapshot, key: string): Place | undefined {
  const at = (words: string) =>
    cells.filter(({ value }) => textOf(value).replace(/\s/g, "") === words);
  for (const heading of at(TEXT_HEADING)) {
    const id = at(ID_HEADING).find(({ row }) => row === heading.row);
    const found = cells.find(
      ({ row, column, value }) =>
        row > heading.row && column === id?.column && textOf(value).trim() === key,
    );
    if (found) return { sheet: name, address: cellName(found.row, heading.column) };
  }
  return undefined;
}

const [ID_HEADING = "", , TEXT_HEADING = ""] = TEXT_COLUMNS;
