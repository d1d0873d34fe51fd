import { sheetOf } from "../book/area";
import type { Book, Table } from "../book/book";
import type { Box } from "../book/box";
import { sameName } from "../book/defined-names";
import { cellAt } from "../book/sheet";
import { wireValue } from "../book/cell";
import { readCells } from "../book/range-contents";
import { HostError } from "../host-error";
import { objectOf } from "../host-object";
import type { HostObject, ObjectType } from "../host-object";

interface Part {
  readonly table: string;
  readonly index: number;
}

const COLUMN: ObjectType<Part> = {
  name: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: ({ table, index }, { book }) => headerOf(book, found(book, table), index) },
    Values: {
      get: ({ table, index }, scene) => {
        const { sheetId, box } = found(scene.book, table);
        const area = { sheetId, box: columnBox(box, index) };
        return readCells(scene, area, ({ value }) => wireValue(value));
      },
    },
  },
  methods: {
    GetRange: ({ table, index }, _given, { book, range }) => {
      const { sheetId, box } = found(book, table);
      return range({ sheetId, box: columnBox(box, index) });
    },
    GetDataBodyRange: ({ table, index }, _given, { book, range }) => {
      const one = found(book, table);
      return range({ sheetId: one.sheetId, box: columnBox(bodyOf(one), index) });
    },
  },
};

/** The columns of a table, by the table's id. */
export const TABLE_COLUMNS: ObjectType<string> = {
  name: "TableColumnCollection",
  items: (table, { book }) =>
    Array.from({ length: found(book, table).box.columns }, (_, index) =>
      objectOf(COLUMN, { table, index }),
    ),
  find: (table, key, { book }) => columnOf(book, table, key),
  properties: { Count: { get: (table, { book }) => found(book, table).box.columns } },
  methods: {
    GetCount: (table, _given, { book }) => found(book, table).box.columns,
    GetItemOrNullObject: (table, [key], { book }) => columnOf(book, table, key),
  },
};

/** A column by its name or by its id, which counts from 1. */
function columnOf(book: Book, id: string, key: unknown): HostObject | null {
  const table = found(book, id);
  const isWanted = (index: number) =>
    typeof key === "string" ? sameName(headerOf(book, table, index), key) : index + 1 === key;
  const index = Array.from({ length: table.box.columns }, (_, at) => at).find(isWanted);
  return index === undefined ? null : objectOf(COLUMN, { table: id, index });
}

/** The rows of a table's body, by the table's id. */
export const TABLE_ROWS: ObjectType<string> = {
  name: "TableRowCollection",
  properties: { Count: { get: (table, { book }) => bodyOf(found(book, table)).rows } },
  methods: { GetCount: (table, _given, { book }) => bodyOf(found(book, table)).rows },
};

/** The cells between header and total row. */
export function bodyOf({ box, showHeaders, showTotals }: Table): Box {
  const head = showHeaders ? 1 : 0;
  return { ...box, row: box.row + head, rows: box.rows - head - (showTotals ? 1 : 0) };
}

function columnBox(box: Box, index: number): Box {
  return { ...box, column: box.column + index, columns: 1 };
}

function headerOf(book: Book, { sheetId, box }: Table, index: number): string {
  return String(wireValue(cellAt(sheetOf(book, sheetId), box.row, box.column + index).value));
}

function found(book: Book, id: string): Table {
  const table = book.tables.find((one) => one.id === id);
  if (table === undefined) throw new HostError("ItemNotFound", undefined, "Table");
  return table;
}
