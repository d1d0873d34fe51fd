import { sheetOf } from "../book/area";
import type { Area } from "../book/area";
import { clearCells, copyCells, mergeCells, unmergeCells } from "../book/cell-actions";
import { deleteCells, insertCells } from "../book/move-cells";
import { cellAt } from "../book/sheet";
import { readCellProperties, writeCellProperties } from "../book/cell-properties";
import { intersection } from "../book/box";
import { HostError } from "../host-error";
import { objectOf } from "../host-object";
import type { TypedMethod } from "../host-object";
import type { Json } from "../wire/request";
import { Arguments } from "./arguments";
import { RANGE_AREAS } from "./range-areas";
import { raiseChanged, raiseEdited } from "./range-entry";

/** What a range does. */
export const RANGE_ACTIONS: Readonly<Record<string, TypedMethod<Area>>> = {
  Select: (area, _given, scene) => {
    const sheet = sheetOf(scene.book, area.sheetId);
    if (sheet.visibility !== "Visible")
      throw new HostError("InvalidOperation", undefined, "Range.select");
    scene.select(area);
    return null;
  },
  Clear: (area, given, scene) => {
    const { sheetId, box } = area;
    const before = cellAt(sheetOf(scene.book, sheetId), box.row, box.column);
    const what = new Arguments(given, "Range.clear").optionalText(0) ?? "All";
    clearCells(scene, area, what);
    if (what !== "Formats") raiseEdited(scene, area, before);
    return null;
  },
  Insert: (area, given, scene) => {
    const shift = new Arguments(given, "Range.insert").text(0);
    insertCells(scene, area, shift);
    raiseChanged(scene, area, shift === "Down" ? "RowInserted" : "ColumnInserted");
    return scene.range(area);
  },
  Delete: (area, given, scene) => {
    const shift = new Arguments(given, "Range.delete").text(0);
    deleteCells(scene, area, shift);
    raiseChanged(scene, area, shift === "Up" ? "RowDeleted" : "ColumnDeleted");
    return null;
  },
  Merge: (area, [across], scene) => {
    mergeCells(scene, area, across === true);
    return null;
  },
  Unmerge: (area, _given, scene) => {
    unmergeCells(scene, area);
    return null;
  },
  CopyFrom: (area, given, scene) => {
    const args = new Arguments(given, "Range.copyFrom");
    const before = cellAt(sheetOf(scene.book, area.sheetId), area.box.row, area.box.column);
    const what = args.optionalText(1) ?? "All";
    const filled = copyCells(scene, args.area(0, scene.book, area.sheetId), area, what);
    if (what !== "Formats") raiseEdited(scene, filled, before);
    return null;
  },
  GetMergedAreasOrNullObject: (area, _given, { book }) => {
    const boxes = sheetOf(book, area.sheetId).merged.filter((box) => intersection(area.box, box));
    if (boxes.length > MOST_MERGES) {
      throw new HostError("GeneralException", undefined, "Range.getMergedAreasOrNullObject");
    }
    return boxes.length === 0 ? null : objectOf(RANGE_AREAS, { sheetId: area.sheetId, boxes });
  },
  GetRowProperties: ({ sheetId, box }, [options], { book }) => {
    const { hiddenRows } = sheetOf(book, sheetId);
    const { rowHidden, ...others } = asRecord(options);
    if (Object.keys(others).length > 0) {
      throw new HostError("ApiNotFound", undefined, "Range.getRowProperties");
    }
    return Array.from({ length: box.rows }, (_, at) =>
      rowHidden === true ? { rowHidden: hiddenRows.has(box.row + at) } : {},
    );
  },
  GetCellProperties: (area, [options], { book }) => readCellProperties(book, area, asJson(options)),
  SetCellProperties: (area, [data], { book }) => {
    writeCellProperties(book, area, asJson(data));
    return null;
  },
  Calculate: (_area, _given, { book }) => {
    book.calculateNow = true;
    return null;
  },
  _ValidateArraySize: ({ box }, [rows, columns]) => {
    if (rows === box.rows && columns === box.columns) return null;
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      "Range.values",
    );
  },
};

/** Excel tells of no more. */
const MOST_MERGES = 512;

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function asJson(value: unknown): Json {
  return (value ?? null) as Json;
}
