import { guardBook } from "../book/guard";
import { HostError } from "../host-error";
import { objectOf } from "../host-object";
import type { HostObject, ObjectType, Scene } from "../host-object";
import { Arguments } from "./arguments";

const SETTING: ObjectType<string> = {
  name: "Setting",
  identity: (key) => ({ Id: key }),
  properties: {
    Key: { get: (key) => key },
    Value: {
      get: (key, { book }) => book.settings.get(key) ?? null,
      set: (key, value, { book }) => {
        guardBook(book, "Setting.value");
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: (key, _given, { book }) => {
      guardBook(book, "Setting.delete");
      book.settings.delete(key);
      return null;
    },
  },
};

/** What add-ins keep in the workbook, by key. */
export const SETTINGS: ObjectType<undefined> = {
  name: "SettingCollection",
  items: (_, { book }) => [...book.settings.keys()].map((key) => objectOf(SETTING, key)),
  find: (_, key, scene) => found(key, scene),
  methods: {
    GetCount: (_, _given, { book }) => book.settings.size,
    GetItem: (_, [key], scene) => {
      const setting = found(key, scene);
      if (setting === null)
        throw new HostError("ItemNotFound", undefined, "SettingCollection.getItem");
      return setting;
    },
    GetItemOrNullObject: (_, [key], scene) => found(key, scene),
    Add: (_, given, { book }) => {
      guardBook(book, "SettingCollection.add");
      const args = new Arguments(given, "SettingCollection.add");
      const key = args.text(0);
      const value = args.raw(1);
      book.settings.set(key, (value ?? null) as string);
      return objectOf(SETTING, key);
    },
  },
};

function found(key: unknown, { book }: Scene): HostObject | null {
  return typeof key === "string" && book.settings.has(key) ? objectOf(SETTING, key) : null;
}
