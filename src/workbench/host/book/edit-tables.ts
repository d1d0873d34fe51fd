import { HostError } from "../host-error";
import type { Scene } from "../host-object";
import { sheetOf } from "./area";
import type { Area } from "./area";
import { newId } from "./book";
import type { Book, Table } from "./book";
import { intersection } from "./box";
import type { Box } from "./box";
import { BLANK_CELL, wireValue } from "./cell";
import { isDefinedName, sameName } from "./defined-names";
import { guardCells } from "./guard";
import { insertCells } from "./move-cells";
import { cellAt, putCell } from "./sheet";
import type { Sheet } from "./sheet";

/** Makes a table of cells; header cells become text, and get a number behind them where two are the same. */
export function addTable(scene: Scene, area: Area, hasHeaders: boolean): Table {
  const { book } = scene;
  guardCells(book, area, "contents", "TableCollection.add");
  const sheet = sheetOf(book, area.sheetId);
  refuseOverlap(book, sheet, area.box);
  const box = hasHeaders ? area.box : withHeaderRow(scene, area);
  writeHeaders(sheet, box);
  const table: Table = {
    id: newId(book),
    name: freeName(book),
    sheetId: area.sheetId,
    box: box.rows === 1 ? { ...box, rows: 2 } : box,
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  book.tables.push(table);
  return table;
}

export function renameTable(book: Book, table: Table, name: string): void {
  if (!isDefinedName(name)) throw new HostError("InvalidArgument", undefined, "Table.name");
  const taken = [...book.tables.filter((one) => one !== table), ...book.names];
  if (taken.some((one) => sameName(one.name, name))) {
    throw new HostError("ItemAlreadyExists", undefined, "Table.name");
  }
  table.name = name;
}

export function resizeTable(scene: Scene, table: Table, box: Box): void {
  guardCells(scene.book, { sheetId: table.sheetId, box }, "contents", "Table.resize");
  if (box.row !== table.box.row || box.rows < 2) {
    throw new HostError("InvalidArgument", undefined, "Table.resize");
  }
  const sheet = sheetOf(scene.book, table.sheetId);
  refuseOverlap(scene.book, sheet, box, table);
  table.box = box;
  writeHeaders(sheet, box);
}

/** The table goes with what its cells hold. */
export function deleteTable(scene: Scene, table: Table): void {
  const { book } = scene;
  guardCells(book, { sheetId: table.sheetId, box: table.box }, "contents", "Table.delete");
  const sheet = sheetOf(book, table.sheetId);
  for (let row = table.box.row; row < table.box.row + table.box.rows; row += 1) {
    for (let column = 0; column < table.box.columns; column += 1) {
      putCell(sheet, row, table.box.column + column, BLANK_CELL);
    }
  }
  book.tables = book.tables.filter((one) => one !== table);
  book.stale = true;
}

function refuseOverlap(book: Book, sheet: Sheet, box: Box, own?: Table): void {
  const others = book.tables.filter((table) => table !== own && table.sheetId === sheet.id);
  const boxes = [...others.map((table) => table.box), ...sheet.merged];
  if (boxes.some((other) => intersection(other, box))) {
    throw new HostError("InvalidArgument", undefined, "TableCollection.add");
  }
}

function withHeaderRow(scene: Scene, { sheetId, box }: Area): Box {
  insertCells(scene, { sheetId, box: { ...box, rows: 1 } }, "Down");
  return { ...box, rows: box.rows + 1 };
}

function writeHeaders(sheet: Sheet, box: Box): void {
  const seen: string[] = [];
  for (let index = 0; index < box.columns; index += 1) {
    const cell = cellAt(sheet, box.row, box.column + index);
    const shown = String(wireValue(cell.value)) || `列${index + 1}`;
    const name = distinct(shown, seen);
    seen.push(name);
    const { numberFormat, look } = cell;
    putCell(sheet, box.row, box.column + index, { value: name, numberFormat, look });
  }
}

function distinct(name: string, seen: readonly string[]): string {
  let candidate = name;
  for (let number = 2; seen.some((other) => sameName(other, candidate)); number += 1) {
    candidate = `${name}${number}`;
  }
  return candidate;
}

function freeName(book: Book): string {
  let number = book.tables.length + 1;
  while (book.tables.some(({ name }) => name === `表${number}`)) number += 1;
  return `表${number}`;
}
