import { areaOfAddress, sheetOf } from "../book/area";
import { onSheet, WHOLE_SHEET } from "../book/box";
import { deleteSheet, moveSheet, renameSheet, showSheet } from "../book/edit-sheets";
import { guardBook } from "../book/guard";
import { flag, text } from "../book/look-fields";
import type { Sheet } from "../book/sheet";
import { usedBox } from "../book/used-box";
import { EVENTS } from "../events";
import { HostError } from "../host-error";
import { objectOf } from "../host-object";
import type { ObjectType, Scene, TypedProperty } from "../host-object";
import type { Json } from "../wire/request";
import { Arguments } from "./arguments";
import { CHARTS } from "./charts";
import { FREEZE_PANES } from "./freeze-panes";
import { listening } from "./listening";
import { SHEET_NAMES } from "./names";
import { PAGE_LAYOUT } from "./page-layout";
import { WORKSHEET_PROTECTION } from "./protection";
import { SHEET_TABLES } from "./tables";

/** A worksheet, by its id. */
export const WORKSHEET: ObjectType<string> = {
  name: "Worksheet",
  identity: (id) => ({ Id: id }),
  properties: {
    Id: { get: (id) => id },
    Name: property(
      (sheet) => sheet.name,
      (sheet, value, scene) => renameSheet(scene, sheet, text(value)),
    ),
    Position: property(
      (sheet, { book }) => book.sheets.indexOf(sheet),
      (sheet, value, scene) => moveSheet(scene, sheet, Number(value)),
    ),
    Visibility: property(
      (sheet) => sheet.visibility,
      (sheet, value, scene) => showSheet(scene, sheet, visibility(value)),
    ),
    TabColor: property(
      (sheet) => sheet.tabColor,
      (sheet, value) => (sheet.tabColor = text(value).toUpperCase()),
    ),
    StandardWidth: property(
      (sheet) => sheet.standardWidth,
      (sheet, value) => (sheet.standardWidth = Number(value)),
    ),
    StandardHeight: property(() => 15),
    ShowGridlines: property((sheet) => sheet.showGridlines),
    ShowHeadings: property((sheet) => sheet.showHeadings),
    Gridlines: setOnly((sheet, value) => (sheet.showGridlines = flag(value))),
    Headings: setOnly((sheet, value) => (sheet.showHeadings = flag(value))),
  },
  children: {
    Names: (id) => objectOf(SHEET_NAMES, id),
    Tables: (id) => objectOf(SHEET_TABLES, id),
    Charts: (id) => objectOf(CHARTS, id),
    FreezePanes: (id) => objectOf(FREEZE_PANES, id),
    PageLayout: (id) => objectOf(PAGE_LAYOUT, id),
    Protection: (id) => objectOf(WORKSHEET_PROTECTION, id),
  },
  methods: {
    GetRange: (id, given, { book, range }) => {
      sheetOf(book, id);
      const address = new Arguments(given, "Worksheet.getRange").optionalText(0);
      if (address === undefined) return range({ sheetId: id, box: WHOLE_SHEET });
      return range(areaOfAddress(book, address, id, "Worksheet.getRange"));
    },
    GetCell: (id, given, { range }) => {
      const args = new Arguments(given, "Worksheet.getCell");
      const box = onSheet({ row: args.whole(0), column: args.whole(1), rows: 1, columns: 1 });
      return range({ sheetId: id, box });
    },
    GetRangeByIndexes: (id, given, { range }) => {
      const args = new Arguments(given, "Worksheet.getRangeByIndexes");
      const [row, column, rows, columns] = [0, 1, 2, 3].map((index) => args.whole(index));
      const box = { row: row ?? 0, column: column ?? 0, rows: rows ?? 0, columns: columns ?? 0 };
      return range({ sheetId: id, box: onSheet(box) });
    },
    GetUsedRange: (id, [contentOnly], { book, range }) => {
      const box = usedBox(sheetOf(book, id), contentOnly === true);
      const corner = { row: 0, column: 0, rows: 1, columns: 1 };
      return range({ sheetId: id, box: box ?? corner });
    },
    GetUsedRangeOrNullObject: (id, [contentOnly], { book, range }) => {
      const box = usedBox(sheetOf(book, id), contentOnly === true);
      return box === undefined ? null : range({ sheetId: id, box });
    },
    Activate: (id, _given, scene) => {
      const sheet = sheetOf(scene.book, id);
      if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
      if (scene.book.selection.sheetId === id) return null;
      scene.select({ sheetId: id, box: { row: 0, column: 0, rows: 1, columns: 1 } });
      return null;
    },
    Calculate: (_id, _given, { book }) => {
      book.calculateNow = true;
      return null;
    },
    Delete: (id, _given, scene) => {
      deleteSheet(scene, sheetOf(scene.book, id));
      return null;
    },
    ...listening("DataChanged", EVENTS.worksheetChanged, (id: string) => id),
    ...listening("SelectionChanged", EVENTS.worksheetSelectionChanged, (id: string) => id),
    ...listening("Activated", EVENTS.worksheetActivated, (id: string) => id),
    ...listening("Deactivated", EVENTS.worksheetDeactivated, (id: string) => id),
    ...listening("Calculated", EVENTS.worksheetCalculated, (id: string) => id),
  },
};

function property(
  get: (sheet: Sheet, scene: Scene) => Json,
  set?: (sheet: Sheet, value: Json, scene: Scene) => unknown,
): TypedProperty<string> {
  return {
    get: (id, scene) => get(sheetOf(scene.book, id), scene),
    ...(set && setOnly(set)),
  };
}

function setOnly(set: (sheet: Sheet, value: Json, scene: Scene) => unknown): TypedProperty<string> {
  return {
    set: (id, value, scene) => {
      guardBook(scene.book, "Worksheet");
      set(sheetOf(scene.book, id), value, scene);
    },
  };
}

function visibility(value: Json): Sheet["visibility"] {
  if (value === "Visible" || value === "Hidden" || value === "VeryHidden") return value;
  throw new HostError("InvalidArgument", undefined, "Worksheet.visibility");
}
