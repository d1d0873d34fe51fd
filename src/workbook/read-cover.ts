import type { Place } from "../core/model/entry";
import { placeOf } from "./address";
import { COVER_FIELDS, coverName } from "./plan/cover-fields";
import type { Cover } from "./plan/cover-fields";
import type { CellAddress, Snapshot } from "./port";
import { COVER_SHEET } from "./sheet-names";
import { shownText } from "./shown-text";
import { indexSnapshot, textOf } from "./snapshot-index";
import type { SnapshotIndex } from "./snapshot-index";

/** 封面 as it was found: what is blank or unreadable there is absent. */
export interface ReadCover {
  readonly fields: Partial<Cover>;
  /** Where each field stands, for those that were found. */
  readonly places: ReadonlyMap<keyof Cover, Place>;
}

/** Reads 封面: each field by its defined name, else by the label in column A. */
export function readCover(snapshot: Snapshot): ReadCover {
  const index = indexSnapshot(snapshot);
  const places = new Map<keyof Cover, Place>();
  const texts = new Map<keyof Cover, string>();
  for (const { key, label } of COVER_FIELDS) {
    const address = index.cellNamed(coverName(label)) ?? labelledCell(index, label);
    if (address === undefined) continue;
    places.set(key, placeOf(address));
    const found = index.cellAt(address.sheet, address.row, address.column);
    const text = shownText(found).trim();
    if (text !== "") texts.set(key, text);
  }
  const { year, ...words } = Object.fromEntries(texts);
  const read = yearOf(year ?? "");
  return { fields: { ...words, ...(read === undefined ? {} : { year: read }) }, places };
}

function labelledCell(index: SnapshotIndex, label: string): CellAddress | undefined {
  const sheet = index.sheetNamed(COVER_SHEET);
  const cell = sheet?.cells.find(
    ({ column, value }) => column === 1 && textOf(value).replace(/\s/g, "") === label,
  );
  return sheet && cell && { sheet: sheet.name, row: cell.row, column: 2 };
}

/** 2021, 2021年 or 2021年度, in whatever width the digits were typed. */
function yearOf(text: string): number | undefined {
  const match = /^(\d{4})(年|年度)?$/.exec(text.normalize("NFKC").replace(/\s/g, ""));
  return match === null ? undefined : Number(match[1]);
}
