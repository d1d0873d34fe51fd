import { sheetOf } from "../book/area";
import { guardBook } from "../book/guard";
import { HostError } from "../host-error";
import type { ObjectType } from "../host-object";
import { Arguments } from "./arguments";

/** Which changes of a worksheet are refused, by the sheet's id. */
export const WORKSHEET_PROTECTION: ObjectType<string> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: (id, { book }) => sheetOf(book, id).protection.protected },
    Options: { get: (id, { book }) => sheetOf(book, id).protection.options },
  },
  methods: {
    Protect: (id, given, { book }) => {
      guardBook(book, "WorksheetProtection.protect");
      const sheet = sheetOf(book, id);
      if (sheet.protection.protected) {
        throw new HostError("InvalidOperation", undefined, "WorksheetProtection.protect");
      }
      const password = new Arguments(given, "WorksheetProtection.protect").optionalText(1);
      const options = (given[0] ?? {}) as Readonly<Record<string, boolean | string>>;
      sheet.protection = { protected: true, options, ...(password !== undefined && { password }) };
      return null;
    },
    Unprotect: (id, given, { book }) => {
      guardBook(book, "WorksheetProtection.unprotect");
      const sheet = sheetOf(book, id);
      const { password } = sheet.protection;
      const offered = new Arguments(given, "WorksheetProtection.unprotect").optionalText(0);
      if (password !== undefined && password !== offered) throw new HostError("AccessDenied");
      sheet.protection = { protected: false, options: {} };
      return null;
    },
  },
};

/** Whether sheets may be added, renamed, moved and removed. */
export const WORKBOOK_PROTECTION: ObjectType<undefined> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: (_, { book }) => book.structureProtected } },
  methods: {
    Protect: (_, _given, { book }) => {
      guardBook(book, "WorkbookProtection.protect");
      book.structureProtected = true;
      return null;
    },
    Unprotect: (_, _given, { book }) => {
      guardBook(book, "WorkbookProtection.unprotect");
      book.structureProtected = false;
      return null;
    },
  },
};
