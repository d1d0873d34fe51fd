import { HostError } from "../host-error";
import type { Scene } from "../host-object";
import type { Json } from "../wire/request";
import { sheetOf } from "./area";
import type { Area } from "./area";
import { cellCount } from "./box";
import type { CellState } from "./cell";
import { changeCells, eachGiven } from "./edit-cells";
import { guardCells } from "./guard";
import { cellAt } from "./sheet";

/** One thing of every cell, row by row; `null` for a range too large to read, as Excel answers. */
export function readCells(scene: Scene, area: Area, read: (cell: CellState) => Json): Json {
  const sheet = sheetOf(scene.book, area.sheetId);
  if (cellCount(area.box) > scene.limits.cells) {
    throw new HostError("ResponsePayloadSizeLimitExceeded");
  }
  if (cellCount(area.box) > MOST_READ) return null;
  return Array.from({ length: area.box.rows }, (_, row) =>
    Array.from({ length: area.box.columns }, (_, column) =>
      read(cellAt(sheet, area.box.row + row, area.box.column + column)),
    ),
  );
}

/** Whole bands of a sheet are not read cell by cell. */
const MOST_READ = 2_000_000;

export function numberFormats(scene: Scene, area: Area): Json {
  return readCells(scene, area, ({ numberFormat }) => numberFormat);
}

/** One format for all cells, or a table of them; `null` leaves a cell alone. A text format keeps what a cell holds. */
export function writeNumberFormats(scene: Scene, area: Area, given: Json): void {
  guardCells(scene.book, area, "allowFormatCells", "Range.numberFormat");
  const formats = new Map<string, string>();
  eachGiven(area.box, given, "Range.numberFormat", (format, row, column) => {
    if (format === null) return;
    if (typeof format !== "string") throw new HostError("InvalidArgument");
    formats.set(`${row},${column}`, format === "" ? "General" : format);
  });
  changeCells(sheetOf(scene.book, area.sheetId), area.box, (cell, row, column) => ({
    ...cell,
    numberFormat: formats.get(`${row},${column}`) ?? cell.numberFormat,
  }));
}
