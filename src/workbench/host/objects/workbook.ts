import { sheetOf } from "../book/area";
import { isOneCell } from "../book/box";
import { objectOf } from "../host-object";
import type { ObjectType } from "../host-object";
import { APPLICATION, RUNTIME } from "./application";
import { BOOK_NAMES } from "./names";
import { SETTINGS } from "./settings";
import { TABLES } from "./tables";
import { WORKBOOK_PROTECTION } from "./protection";
import { WORKSHEETS } from "./worksheets";

export const WORKBOOK: ObjectType<undefined> = {
  name: "Workbook",
  properties: {
    Name: { get: (_, { book }) => book.name },
    ReadOnly: { get: (_, { book }) => book.readOnly },
  },
  children: {
    Worksheets: () => objectOf(WORKSHEETS, undefined),
    Names: () => objectOf(BOOK_NAMES, undefined),
    Tables: () => objectOf(TABLES, undefined),
    Settings: () => objectOf(SETTINGS, undefined),
    Application: () => objectOf(APPLICATION, undefined),
    Protection: () => objectOf(WORKBOOK_PROTECTION, undefined),
    _Runtime: () => objectOf(RUNTIME, undefined),
  },
  methods: {
    GetSelectedRange: (_, _given, { book, range }) => range(book.selection),
    GetActiveCell: (_, _given, { book, range }) => {
      const { sheetId, box } = book.selection;
      sheetOf(book, sheetId);
      return range({ sheetId, box: isOneCell(box) ? box : { ...box, rows: 1, columns: 1 } });
    },
    _RemoveReference: (_, [name], { references }) => {
      if (typeof name === "string") references.remove(name);
      return null;
    },
  },
};
