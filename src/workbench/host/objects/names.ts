import { fixedAddress } from "../book/area";
import { newId } from "../book/book";
import type { DefinedItem } from "../book/book";
import { guardBook } from "../book/guard";
import { isDefinedName, sameName } from "../book/defined-names";
import { HostError } from "../host-error";
import { isHostObject, objectOf } from "../host-object";
import type { Argument, HostObject, ObjectType, Scene, TypedMethod } from "../host-object";
import { Arguments } from "./arguments";
import { NAMED_ITEM } from "./named-item";

/** The names that the whole workbook knows. */
export const BOOK_NAMES: ObjectType<undefined> = namesOf(() => undefined);

/** The names that only one sheet knows, by the sheet's id. */
export const SHEET_NAMES: ObjectType<string> = namesOf((id) => id);

function namesOf<S>(scopeOf: (subject: S) => string | undefined): ObjectType<S> {
  const within = (subject: S, { book }: Scene): readonly DefinedItem[] =>
    book.names.filter(({ sheetId }) => sheetId === scopeOf(subject));
  const find = (subject: S, key: unknown, scene: Scene): HostObject | null => {
    if (typeof key !== "string") throw new HostError("InvalidArgument");
    const item = within(subject, scene).find(({ id, name }) => id === key || sameName(name, key));
    return item === undefined ? null : itemObject(item);
  };
  const add: TypedMethod<S> = (subject, given, scene) =>
    itemObject(added(scopeOf(subject), given, scene));
  return {
    name: "NamedItemCollection",
    items: (subject, scene) => within(subject, scene).map(itemObject),
    find,
    methods: {
      GetCount: (subject, _given, scene) => within(subject, scene).length,
      GetItem: (subject, [key], scene) => {
        const item = find(subject, key, scene);
        if (item !== null) return item;
        throw new HostError("ItemNotFound", undefined, "NamedItemCollection.getItem");
      },
      GetItemOrNullObject: (subject, [key], scene) => find(subject, key, scene),
      Add: add,
      AddFormulaLocal: add,
    },
  };
}

function added(scope: string | undefined, given: readonly Argument[], scene: Scene): DefinedItem {
  const location = "NamedItemCollection.add";
  const { book } = scene;
  guardBook(book, location);
  const args = new Arguments(given, location);
  const name = args.text(0);
  if (!isDefinedName(name)) throw new HostError("InvalidArgument", undefined, location);
  const taken = book.names.some((one) => one.sheetId === scope && sameName(one.name, name));
  if (taken) throw new HostError("ItemAlreadyExists", undefined, location);
  const item: DefinedItem = {
    id: newId(book),
    name,
    ...(scope !== undefined && { sheetId: scope }),
    formula: formulaOf(args.raw(1), scene),
    visible: true,
    comment: args.optionalText(2) ?? "",
  };
  book.names.push(item);
  book.stale = true;
  return item;
}

function formulaOf(reference: Argument, { book }: Scene): string {
  if (isHostObject(reference) && reference.area) return `=${fixedAddress(book, reference.area)}`;
  if (typeof reference === "string")
    return reference.startsWith("=") ? reference : `="${reference}"`;
  if (typeof reference === "number") return `=${reference}`;
  throw new HostError("InvalidArgument", undefined, "NamedItemCollection.add");
}

function itemObject({ id }: DefinedItem): HostObject {
  return objectOf(NAMED_ITEM, id);
}
