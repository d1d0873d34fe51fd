import { sheetOf } from "../book/area";
import type { Book, Table } from "../book/book";
import { addTable } from "../book/edit-tables";
import { sameName } from "../book/defined-names";
import { EVENTS } from "../events";
import { HostError } from "../host-error";
import { objectOf } from "../host-object";
import type { HostObject, ObjectType, TypedMethod } from "../host-object";
import { Arguments } from "./arguments";
import { listening } from "./listening";
import { TABLE } from "./table";

/** All tables of the workbook. */
export const TABLES: ObjectType<undefined> = tablesOf(() => undefined);

/** The tables of one sheet, by the sheet's id. */
export const SHEET_TABLES: ObjectType<string> = tablesOf((id) => id);

function tablesOf<S>(sheetOfSubject: (subject: S) => string | undefined): ObjectType<S> {
  const within = (subject: S, book: Book): readonly Table[] => {
    const sheet = sheetOfSubject(subject);
    return book.tables.filter(({ sheetId }) => sheet === undefined || sheetId === sheet);
  };
  const find = (subject: S, key: unknown, book: Book): HostObject | null => {
    if (typeof key !== "string") throw new HostError("InvalidArgument");
    const found = within(subject, book).find(({ id, name }) => id === key || sameName(name, key));
    return found === undefined ? null : tableObject(found);
  };
  const add: TypedMethod<S> = (subject, given, scene) => {
    const args = new Arguments(given, "TableCollection.add");
    const from = sheetOfSubject(subject) ?? scene.book.selection.sheetId;
    const area = args.area(0, scene.book, from);
    sheetOf(scene.book, area.sheetId);
    return tableObject(addTable(scene, area, args.flag(1)));
  };
  return {
    name: "TableCollection",
    items: (subject, { book }) => within(subject, book).map(tableObject),
    find: (subject, key, { book }) => find(subject, key, book),
    properties: { Count: { get: (subject, { book }) => within(subject, book).length } },
    methods: {
      GetCount: (subject, _given, { book }) => within(subject, book).length,
      GetItem: (subject, [key], { book }) => {
        const table = find(subject, key, book);
        if (table !== null) return table;
        throw new HostError("ItemNotFound", undefined, "TableCollection.getItem");
      },
      GetItemOrNullObject: (subject, [key], { book }) => find(subject, key, book),
      Add: add,
      ...listening<S>(
        "DataChanged",
        EVENTS.tableChanged,
        (subject) => sheetOfSubject(subject) ?? "Workbook",
      ),
    },
  };
}

function tableObject({ id }: Table): HostObject {
  return objectOf(TABLE, id);
}
