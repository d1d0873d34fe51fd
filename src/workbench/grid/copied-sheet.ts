import type { IWorksheetData } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import { BLANK_CELL } from "../host/book/cell";
import type { Sheet } from "../host/book/sheet";
import { putCell } from "../host/book/sheet";
import { takenCell } from "./cell-data";
import { lookOf } from "./cell-style";

/** Fills a sheet that is new to the host with the cells that it has in the grid. */
export function addCopiedCells(sheet: Sheet, data: IWorksheetData, today: Date): void {
  new ObjectMatrix(data.cellData).forValue((row, column, cell) => {
    const style = typeof cell.s === "object" && cell.s !== null ? cell.s : undefined;
    const look = style ? lookOf(style, BLANK_CELL.look) : {};
    putCell(sheet, row, column, takenCell(cell, { ...BLANK_CELL, ...look }, today));
  });
}
