import { sheetOf } from "../book/area";
import { MOST_COLUMNS, MOST_ROWS } from "../book/box";
import { guardBook } from "../book/guard";
import type { Sheet } from "../book/sheet";
import type { ObjectType, TypedMethod } from "../host-object";
import { Arguments } from "./arguments";

/** The rows and columns of a worksheet that stay in view. */
export const FREEZE_PANES: ObjectType<string> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: freeze((args, before) => ({ ...before, rows: args.optionalWhole(0) ?? 1 })),
    FreezeColumns: freeze((args, before) => ({ ...before, columns: args.optionalWhole(0) ?? 1 })),
    FreezeAt: (id, given, { book }) => {
      guardBook(book, "WorksheetFreezePanes.freezeAt");
      const { box } = new Arguments(given, "WorksheetFreezePanes.freezeAt").area(0, book, id);
      const [rows, columns] = [box.row + box.rows, box.column + box.columns];
      sheetOf(book, id).frozen = {
        rows: rows >= MOST_ROWS ? 0 : rows,
        columns: columns >= MOST_COLUMNS ? 0 : columns,
      };
      return null;
    },
    Unfreeze: freeze(() => ({ rows: 0, columns: 0 })),
    GetLocationOrNullObject: (id, _given, { book, range }) => {
      const { rows, columns } = sheetOf(book, id).frozen;
      if (rows === 0 && columns === 0) return null;
      const box = { row: 0, column: 0, rows: rows || MOST_ROWS, columns: columns || MOST_COLUMNS };
      return range({ sheetId: id, box });
    },
  },
};

function freeze(
  change: (args: Arguments, before: Sheet["frozen"]) => Sheet["frozen"],
): TypedMethod<string> {
  return (id, given, { book }) => {
    guardBook(book, "WorksheetFreezePanes");
    const sheet = sheetOf(book, id);
    sheet.frozen = change(new Arguments(given, "WorksheetFreezePanes"), sheet.frozen);
    return null;
  };
}
