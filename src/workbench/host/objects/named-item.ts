import { sheetOf } from "../book/area";
import type { Area } from "../book/area";
import type { Book, DefinedItem } from "../book/book";
import { areaOfName } from "../book/defined-names";
import { guardBook } from "../book/guard";
import { flag, text } from "../book/look-fields";
import { HostError } from "../host-error";
import type { ObjectType, Scene, TypedProperty } from "../host-object";
import type { Json } from "../wire/request";

/** A defined name, by its id. */
export const NAMED_ITEM: ObjectType<string> = {
  name: "NamedItem",
  identity: (id) => ({ Id: id }),
  properties: {
    Name: property(({ name }) => name),
    Formula: property(
      ({ formula }) => formula,
      (item, value, book) => {
        item.formula = text(value);
        book.stale = true;
      },
    ),
    Visible: property(
      ({ visible }) => visible,
      (item, value) => (item.visible = flag(value)),
    ),
    Comment: property(
      ({ comment }) => comment,
      (item, value) => (item.comment = text(value)),
    ),
    Scope: property(({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet")),
    Type: property((item, book) => typeOf(item, book)),
    Value: property(({ formula }, book) =>
      typeOf({ formula }, book) === "Error" ? "#REF!" : formula.slice(1),
    ),
  },
  children: {
    WorksheetOrNullObject: (id, { book, worksheet }) => {
      const { sheetId } = itemOf(book, id);
      return sheetId === undefined ? null : worksheet(sheetOf(book, sheetId).id);
    },
  },
  methods: {
    GetRange: (id, _given, { book, range }) => {
      const area = areaOf(book, id);
      if (area === undefined) throw new HostError("ItemNotFound", undefined, "NamedItem.getRange");
      return range(area);
    },
    GetRangeOrNullObject: (id, _given, { book, range }) => {
      const area = areaOf(book, id);
      return area === undefined ? null : range(area);
    },
    Delete: (id, _given, { book }) => {
      guardBook(book, "NamedItem.delete");
      book.names = book.names.filter((one) => one.id !== id);
      book.stale = true;
      return null;
    },
  },
};

function property(
  get: (item: DefinedItem, book: Book) => Json,
  set?: (item: DefinedItem, value: Json, book: Book) => unknown,
): TypedProperty<string> {
  return {
    get: (id, { book }) => get(itemOf(book, id), book),
    ...(set && {
      set: (id: string, value: Json, { book }: Scene) => {
        guardBook(book, "NamedItem");
        set(itemOf(book, id), value, book);
      },
    }),
  };
}

function itemOf(book: Book, id: string): DefinedItem {
  const item = book.names.find((one) => one.id === id);
  if (item === undefined) throw new HostError("ItemNotFound", undefined, "NamedItem");
  return item;
}

function areaOf(book: Book, id: string): Area | undefined {
  return areaOfName(book, itemOf(book, id).formula);
}

function typeOf({ formula }: Pick<DefinedItem, "formula">, book: Book): string {
  if (formula.includes("#REF!")) return "Error";
  if (areaOfName(book, formula) !== undefined) return "Range";
  const constant = formula.slice(1);
  if (/^".*"$/.test(constant)) return "String";
  if (/^(?:TRUE|FALSE)$/i.test(constant)) return "Boolean";
  return constant !== "" && !Number.isNaN(Number(constant)) ? "Double" : "Error";
}
