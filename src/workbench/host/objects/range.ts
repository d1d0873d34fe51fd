import { fullAddress, sheetOf } from "../book/area";
import type { Area } from "../book/area";
import { cellCount, MOST_COLUMNS, MOST_ROWS } from "../book/box";
import { valueType, wireValue } from "../book/cell";
import { numberFormats, readCells, writeNumberFormats } from "../book/range-contents";
import { shownText } from "../book/shown-text";
import { objectOf } from "../host-object";
import type { ObjectType } from "../host-object";
import { CONDITIONAL_FORMATS } from "./conditional-formats";
import { DATA_VALIDATION } from "./data-validation";
import { RANGE_ACTIONS } from "./range-actions";
import { enter } from "./range-entry";
import { RANGE_FORMAT } from "./range-format";
import { hidden } from "./range-hidden";
import { RANGE_STEPS } from "./range-steps";

/** A rectangle of cells. */
export const RANGE: ObjectType<Area> = {
  name: "Range",
  area: (area) => area,
  properties: {
    Address: { get: (area, { book }) => fullAddress(book, area) },
    AddressLocal: { get: (area, { book }) => fullAddress(book, area) },
    RowIndex: { get: ({ box }) => box.row },
    ColumnIndex: { get: ({ box }) => box.column },
    RowCount: { get: ({ box }) => box.rows },
    ColumnCount: { get: ({ box }) => box.columns },
    CellCount: { get: ({ box }) => (cellCount(box) > 2 ** 31 - 1 ? -1 : cellCount(box)) },
    IsEntireRow: { get: ({ box }) => box.columns === MOST_COLUMNS },
    IsEntireColumn: { get: ({ box }) => box.rows === MOST_ROWS },
    Values: {
      get: (area, scene) => readCells(scene, area, ({ value }) => wireValue(value)),
      set: (area, value, scene) => enter(scene, area, value, "Range.values"),
    },
    Formulas: {
      get: (area, scene) => readCells(scene, area, (cell) => cell.formula ?? wireValue(cell.value)),
      set: (area, value, scene) => enter(scene, area, value, "Range.formulas"),
    },
    Text: { get: (area, scene) => readCells(scene, area, shownText) },
    ValueTypes: { get: (area, scene) => readCells(scene, area, ({ value }) => valueType(value)) },
    NumberFormat: {
      get: (area, scene) => numberFormats(scene, area),
      set: (area, value, scene) => writeNumberFormats(scene, area, value),
    },
    HasSpill: { get: () => false },
    RowHidden: hidden("row"),
    ColumnHidden: hidden("column"),
  },
  children: {
    Format: (area) => objectOf(RANGE_FORMAT, area),
    Worksheet: ({ sheetId }, { book, worksheet }) => worksheet(sheetOf(book, sheetId).id),
    DataValidation: (area) => objectOf(DATA_VALIDATION, area),
    ConditionalFormats: (area) => objectOf(CONDITIONAL_FORMATS, area),
  },
  methods: { ...RANGE_STEPS, ...RANGE_ACTIONS },
};
