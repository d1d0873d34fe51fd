import { sheetOf } from "../book/area";
import type { ConditionalFormat } from "../book/cell-rules";
import { guardBook } from "../book/guard";
import { HostError } from "../host-error";
import { objectOf } from "../host-object";
import type { HostObject, ObjectType, Scene, TypedProperty } from "../host-object";
import type { Json } from "../wire/request";

/** A conditional format, by its sheet and its id. */
interface Key {
  readonly sheetId: string;
  readonly id: string;
}

const FILL: ObjectType<Key> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: property(
      ({ fill }) => fill,
      (format, value) => (format.fill = text(value)),
    ),
  },
  methods: { Clear: (key, _given, scene) => ((formatOf(key, scene).fill = ""), null) },
};

const FONT: ObjectType<Key> = {
  name: "ConditionalRangeFont",
  properties: { Color: fontPart("color"), Bold: fontPart("bold"), Italic: fontPart("italic") },
};

const LOOK: ObjectType<Key> = {
  name: "ConditionalRangeFormat",
  children: { Fill: (key) => objectOf(FILL, key), Font: (key) => objectOf(FONT, key) },
};

const FORMULA_RULE: ObjectType<Key> = {
  name: "ConditionalFormatRule",
  properties: { Formula: rulePart("formula") },
};

const CUSTOM: ObjectType<Key> = {
  name: "CustomConditionalFormat",
  children: { Rule: (key) => objectOf(FORMULA_RULE, key), Format: (key) => objectOf(LOOK, key) },
};

const CONTAINS_TEXT: ObjectType<Key> = {
  name: "TextConditionalFormat",
  properties: { Rule: wholeRule() },
  children: { Format: (key) => objectOf(LOOK, key) },
};

const CELL_VALUE: ObjectType<Key> = {
  name: "CellValueConditionalFormat",
  properties: { Rule: wholeRule() },
  children: { Format: (key) => objectOf(LOOK, key) },
};

export const CONDITIONAL_FORMAT: ObjectType<Key> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: property(({ type }) => type),
    Priority: property(
      ({ priority }) => priority,
      (format, value) => (format.priority = Number(value)),
    ),
    StopIfTrue: property(
      ({ stopIfTrue }) => stopIfTrue,
      (format, value) => (format.stopIfTrue = value === true),
    ),
  },
  children: {
    Custom: ofType("Custom", CUSTOM, true),
    CustomOrNullObject: ofType("Custom", CUSTOM, false),
    TextComparison: ofType("ContainsText", CONTAINS_TEXT, true),
    TextComparisonOrNullObject: ofType("ContainsText", CONTAINS_TEXT, false),
    CellValue: ofType("CellValue", CELL_VALUE, true),
    CellValueOrNullObject: ofType("CellValue", CELL_VALUE, false),
  },
  methods: {
    GetRange: (key, _given, scene) =>
      scene.range({ sheetId: key.sheetId, box: formatOf(key, scene).box }),
    Delete: (key, _given, scene) => {
      guardBook(scene.book, "ConditionalFormat.delete");
      const sheet = sheetOf(scene.book, key.sheetId);
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id !== key.id);
      return null;
    },
  },
};

function ofType(type: string, part: ObjectType<Key>, mustBe: boolean) {
  return (key: Key, scene: Scene): HostObject | null => {
    if (formatOf(key, scene).type === type) return objectOf(part, key);
    if (mustBe) throw new HostError("InvalidOperation", undefined, part.name);
    return null;
  };
}

function formatOf({ sheetId, id }: Key, { book }: Scene): ConditionalFormat {
  const found = sheetOf(book, sheetId).conditionalFormats.find((one) => one.id === id);
  if (found === undefined) throw new HostError("ItemNotFound", undefined, "ConditionalFormat");
  return found;
}

function property(
  get: (format: ConditionalFormat) => Json,
  set?: (format: ConditionalFormat, value: Json) => unknown,
): TypedProperty<Key> {
  return {
    get: (key, scene) => get(formatOf(key, scene)),
    ...(set && {
      set: (key: Key, value: Json, scene: Scene) => {
        guardBook(scene.book, "ConditionalFormat");
        set(formatOf(key, scene), value);
      },
    }),
  };
}

function rulePart(name: string): TypedProperty<Key> {
  return property(
    ({ rule }) => rule[name] ?? "",
    (format, value) => (format.rule = { ...format.rule, [name]: value }),
  );
}

function wholeRule(): TypedProperty<Key> {
  return property(
    ({ rule }) => rule,
    (format, value) => (format.rule = value as ConditionalFormat["rule"]),
  );
}

function fontPart(name: string): TypedProperty<Key> {
  return property(
    ({ font }) => font[name] ?? null,
    (format, value) => (format.font = { ...format.font, [name]: value }),
  );
}

function text(value: Json): string {
  if (typeof value === "string") return value;
  throw new HostError("InvalidArgument");
}
