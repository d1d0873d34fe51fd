import { sheetOf } from "../book/area";
import type { Area } from "../book/area";
import type { Book } from "../book/book";
import { cellCount } from "../book/box";
import { NO_VALIDATION } from "../book/cell-rules";
import type { Validation } from "../book/cell-rules";
import { guardCells } from "../book/guard";
import { cellKey } from "../book/sheet";
import { HostError } from "../host-error";
import type { ObjectType, TypedProperty } from "../host-object";
import type { Json } from "../wire/request";

const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** Choices written out in a rule are at most this long together. */
const LONGEST_LIST = 255;

/** What may be typed into a range. */
export const DATA_VALIDATION: ObjectType<Area> = {
  name: "DataValidation",
  properties: {
    Rule: {
      ...part("rule", checkedRule),
      get: (area, { book }) => sharedPart(book, area, "rule") ?? {},
    },
    ErrorAlert: part("errorAlert", (value) => value),
    Prompt: part("prompt", (value) => value),
    IgnoreBlanks: part("ignoreBlanks", (value) => value),
    Type: {
      get: (area, { book }) => {
        const rule = sharedPart(book, area, "rule");
        if (rule === undefined) return "Inconsistent";
        return TYPES[Object.keys(rule as object)[0] ?? ""] ?? "None";
      },
    },
  },
  methods: {
    Clear: (area, _given, { book }) => {
      guardCells(book, area, "contents", "DataValidation.clear");
      const { validations } = sheetOf(book, area.sheetId);
      for (const key of keysOf(area)) validations.delete(key);
      return null;
    },
  },
};

function part(name: keyof Validation, take: (value: Json) => Json): TypedProperty<Area> {
  return {
    get: (area, { book }) => sharedPart(book, area, name) ?? null,
    set: (area, value, { book }) => {
      guardCells(book, area, "contents", `DataValidation.${name}`);
      const { validations } = sheetOf(book, area.sheetId);
      const taken = take(value);
      for (const key of keysOf(area)) {
        validations.set(key, { ...(validations.get(key) ?? NO_VALIDATION), [name]: taken });
      }
    },
  };
}

/** What all cells have in common; undefined where they differ. */
function sharedPart(book: Book, area: Area, name: keyof Validation): Json | undefined {
  const { validations } = sheetOf(book, area.sheetId);
  const values = keysOf(area).map((key) => (validations.get(key) ?? NO_VALIDATION)[name]);
  const [first] = values;
  const shared = JSON.stringify(first);
  return values.every((value) => JSON.stringify(value) === shared) ? first : undefined;
}

function keysOf({ box }: Area): readonly number[] {
  if (cellCount(box) > 1_000_000) throw new HostError("OperationCellsExceedLimit");
  return Array.from({ length: cellCount(box) }, (_, index) =>
    cellKey(box.row + Math.floor(index / box.columns), box.column + (index % box.columns)),
  );
}

function checkedRule(value: Json): Json {
  const rule = typeof value === "object" && value !== null ? (value as Record<string, Json>) : {};
  const [kind] = Object.keys(rule);
  if (kind === undefined || !Object.hasOwn(TYPES, kind)) throw new HostError("InvalidArgument");
  const { source } = (kind === "list" ? rule.list : {}) as { source?: Json };
  const isTooLong =
    typeof source === "string" && !source.startsWith("=") && source.length > LONGEST_LIST;
  if (isTooLong || source === "")
    throw new HostError("InvalidArgument", undefined, "DataValidation.rule");
  return rule;
}
