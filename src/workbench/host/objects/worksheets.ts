import { sheetNamed, sheetOfId } from "../book/book";
import type { Book } from "../book/book";
import { addSheet } from "../book/edit-sheets";
import type { Sheet } from "../book/sheet";
import { EVENTS, WHOLE_WORKBOOK } from "../events";
import { HostError } from "../host-error";
import type { HostObject, ObjectType, Scene } from "../host-object";
import { Arguments } from "./arguments";
import { listening } from "./listening";

export const WORKSHEETS: ObjectType<undefined> = {
  name: "WorksheetCollection",
  items: (_, { book, worksheet }) => book.sheets.map(({ id }) => worksheet(id)),
  find: (_, key, scene) => found(scene, key),
  methods: {
    GetItem: (_, [key], scene) => {
      const sheet = found(scene, key ?? null);
      if (sheet !== null) return sheet;
      throw new HostError("ItemNotFound", undefined, "WorksheetCollection.getItem");
    },
    GetItemOrNullObject: (_, [key], scene) => found(scene, key ?? null),
    GetCount: (_, [visibleOnly], { book }) => shown(book, visibleOnly === true).length,
    GetFirst: (_, [visibleOnly], scene) => first(scene, shown(scene.book, visibleOnly === true)),
    GetLast: (_, [visibleOnly], scene) =>
      first(scene, shown(scene.book, visibleOnly === true).reverse()),
    GetActiveWorksheet: (_, _given, scene) => found(scene, scene.book.selection.sheetId),
    Add: (_, given, scene) => {
      const name = new Arguments(given, "WorksheetCollection.add").optionalText(0);
      return scene.worksheet(addSheet(scene, name).id);
    },
    ...listening("DataChanged", EVENTS.worksheetChanged, () => WHOLE_WORKBOOK),
    ...listening("SelectionChanged", EVENTS.worksheetSelectionChanged, () => WHOLE_WORKBOOK),
    ...listening("Activated", EVENTS.worksheetActivated, () => WHOLE_WORKBOOK),
    ...listening("Deactivated", EVENTS.worksheetDeactivated, () => WHOLE_WORKBOOK),
    ...listening("Added", EVENTS.worksheetAdded, () => WHOLE_WORKBOOK),
    ...listening("Deleted", EVENTS.worksheetDeleted, () => WHOLE_WORKBOOK),
    ...listening("Calculated", EVENTS.worksheetCalculated, () => WHOLE_WORKBOOK),
  },
};

function found({ book, worksheet }: Scene, key: unknown): HostObject | null {
  if (typeof key !== "string") throw new HostError("InvalidArgument");
  const sheet = sheetNamed(book, key) ?? sheetOfId(book, key);
  return sheet === undefined ? null : worksheet(sheet.id);
}

function shown(book: Book, visibleOnly: boolean): Sheet[] {
  return book.sheets.filter(({ visibility }) => !visibleOnly || visibility === "Visible");
}

function first({ worksheet }: Scene, [sheet]: readonly Sheet[]): HostObject {
  if (sheet === undefined) throw new HostError("ItemNotFound");
  return worksheet(sheet.id);
}
