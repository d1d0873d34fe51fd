import { sheetOf } from "../book/area";
import type { Area } from "../book/area";
import { changeCells } from "../book/edit-cells";
import { guardCells } from "../book/guard";
import { LOOK_FIELDS } from "../book/look-fields";
import type { LookFieldName } from "../book/look-fields";
import { uniform } from "../book/uniform";
import { objectOf } from "../host-object";
import type { ObjectType, TypedProperty } from "../host-object";
import { RANGE_BORDERS } from "./range-borders";
import { autofit, bandSize } from "./range-sizes";

const FILL: ObjectType<Area> = {
  name: "RangeFill",
  properties: { Color: look("fill/color") },
  methods: {
    Clear: (area, _given, { book }) => {
      guardCells(book, area, "allowFormatCells", "RangeFill.clear");
      changeCells(sheetOf(book, area.sheetId), area.box, (cell) => ({
        ...cell,
        look: { ...cell.look, fill: "" },
      }));
      return null;
    },
  },
};

const FONT: ObjectType<Area> = {
  name: "RangeFont",
  properties: {
    Name: look("font/name"),
    Size: look("font/size"),
    Bold: look("font/bold"),
    Italic: look("font/italic"),
    Color: look("font/color"),
    Underline: look("font/underline"),
    Strikethrough: look("font/strikethrough"),
  },
};

const PROTECTION: ObjectType<Area> = {
  name: "FormatProtection",
  properties: {
    Locked: look("protection/locked"),
    FormulaHidden: look("protection/formulaHidden"),
  },
};

/** How a range looks; reading tells what its cells have in common. */
export const RANGE_FORMAT: ObjectType<Area> = {
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: look("horizontalAlignment"),
    VerticalAlignment: look("verticalAlignment"),
    WrapText: look("wrapText"),
    IndentLevel: look("indentLevel"),
    RowHeight: bandSize("row"),
    ColumnWidth: bandSize("column"),
  },
  children: {
    Fill: (area) => objectOf(FILL, area),
    Font: (area) => objectOf(FONT, area),
    Borders: (area) => objectOf(RANGE_BORDERS, area),
    Protection: (area) => objectOf(PROTECTION, area),
  },
  methods: {
    AutofitRows: (area, _given, { book }) => autofit(book, area, "row"),
    AutofitColumns: (area, _given, { book }) => autofit(book, area, "column"),
  },
};

function look(name: LookFieldName): TypedProperty<Area> {
  const field = LOOK_FIELDS[name];
  return {
    get: ({ sheetId, box }, { book }) =>
      uniform(sheetOf(book, sheetId), box, (cell) => field.read(cell.look)),
    set: (area, value, { book }) => {
      guardCells(book, area, "allowFormatCells", `RangeFormat.${name}`);
      changeCells(sheetOf(book, area.sheetId), area.box, (cell) => ({
        ...cell,
        look: field.write(cell.look, value),
      }));
    },
  };
}
