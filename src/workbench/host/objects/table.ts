import { sheetOf } from "../book/area";
import type { Area } from "../book/area";
import type { Book, Table } from "../book/book";
import { deleteTable, renameTable, resizeTable } from "../book/edit-tables";
import { guardBook } from "../book/guard";
import { flag, text } from "../book/look-fields";
import { HostError } from "../host-error";
import { objectOf } from "../host-object";
import type { HostObject, ObjectType, Scene, TypedMethod, TypedProperty } from "../host-object";
import type { Json } from "../wire/request";
import { Arguments } from "./arguments";
import { bodyOf, TABLE_COLUMNS, TABLE_ROWS } from "./table-parts";

type Switch =
  | "showFilterButton"
  | "showBandedRows"
  | "showBandedColumns"
  | "highlightFirstColumn"
  | "highlightLastColumn";

/** A table, by its id. */
export const TABLE: ObjectType<string> = {
  name: "Table",
  identity: (id) => ({ Id: id }),
  properties: {
    Id: { get: (id) => id },
    Name: property(
      ({ name }) => name,
      (table, value, { book }) => renameTable(book, table, text(value)),
    ),
    Style: property(
      ({ style }) => style,
      (table, value) => (table.style = text(value)),
    ),
    ShowHeaders: property(({ showHeaders }) => showHeaders),
    ShowTotals: property(({ showTotals }) => showTotals),
    ShowFilterButton: toggle("showFilterButton"),
    ShowBandedRows: toggle("showBandedRows"),
    ShowBandedColumns: toggle("showBandedColumns"),
    HighlightFirstColumn: toggle("highlightFirstColumn"),
    HighlightLastColumn: toggle("highlightLastColumn"),
  },
  children: {
    Worksheet: (id, { book, worksheet }) => worksheet(sheetOf(book, tableOf(book, id).sheetId).id),
    Columns: (id) => objectOf(TABLE_COLUMNS, id),
    Rows: (id) => objectOf(TABLE_ROWS, id),
  },
  methods: {
    GetRange: part(({ sheetId, box }) => ({ sheetId, box })),
    GetHeaderRowRange: part(({ sheetId, box }) => ({ sheetId, box: { ...box, rows: 1 } })),
    GetDataBodyRange: part((table) => ({ sheetId: table.sheetId, box: bodyOf(table) })),
    Resize: (id, given, scene) => {
      const table = tableOf(scene.book, id);
      const { box } = new Arguments(given, "Table.resize").area(0, scene.book, table.sheetId);
      resizeTable(scene, table, box);
      return null;
    },
    ConvertToRange: (id, _given, { book, range }) => {
      guardBook(book, "Table.convertToRange");
      const { sheetId, box } = tableOf(book, id);
      book.tables = book.tables.filter((table) => table.id !== id);
      return range({ sheetId, box });
    },
    Delete: (id, _given, scene) => {
      deleteTable(scene, tableOf(scene.book, id));
      return null;
    },
  },
};

/** @throws HostError where the table is gone */
function tableOf(book: Book, id: string): Table {
  const table = book.tables.find((one) => one.id === id);
  if (table === undefined) throw new HostError("ItemNotFound", undefined, "Table");
  return table;
}

function property(
  get: (table: Table) => Json,
  set?: (table: Table, value: Json, scene: Scene) => unknown,
): TypedProperty<string> {
  return {
    get: (id, { book }) => get(tableOf(book, id)),
    ...(set && {
      set: (id: string, value: Json, scene: Scene) => {
        guardBook(scene.book, "Table");
        set(tableOf(scene.book, id), value, scene);
      },
    }),
  };
}

function toggle(name: Switch): TypedProperty<string> {
  return property(
    (table) => table[name],
    (table, value) => (table[name] = flag(value)),
  );
}

function part(take: (table: Table) => Area): TypedMethod<string> {
  return (id, _given, { book, range }): HostObject => range(take(tableOf(book, id)));
}
