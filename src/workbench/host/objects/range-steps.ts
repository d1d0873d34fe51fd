import { sheetOf } from "../book/area";
import type { Area } from "../book/area";
import { bounding, intersection, MOST_COLUMNS, MOST_ROWS, onSheet } from "../book/box";
import type { Box } from "../book/box";
import { usedBox } from "../book/used-box";
import { HostError } from "../host-error";
import type { HostObject, TypedMethod } from "../host-object";
import { Arguments } from "./arguments";

type Step = (box: Box, args: Arguments) => Box;

/** From one range to another of the same sheet. */
export const RANGE_STEPS: Readonly<Record<string, TypedMethod<Area>>> = {
  GetCell: step((box, args) => ({
    row: box.row + args.whole(0),
    column: box.column + args.whole(1),
    rows: 1,
    columns: 1,
  })),
  GetRow: step((box, args) => ({
    ...box,
    row: box.row + within(args.whole(0), box.rows),
    rows: 1,
  })),
  GetColumn: step((box, args) => ({
    ...box,
    column: box.column + within(args.whole(0), box.columns),
    columns: 1,
  })),
  GetLastRow: step((box) => ({ ...box, row: box.row + box.rows - 1, rows: 1 })),
  GetLastColumn: step((box) => ({ ...box, column: box.column + box.columns - 1, columns: 1 })),
  GetLastCell: step((box) => ({
    row: box.row + box.rows - 1,
    column: box.column + box.columns - 1,
    rows: 1,
    columns: 1,
  })),
  GetEntireRow: step((box) => ({ ...box, column: 0, columns: MOST_COLUMNS })),
  GetEntireColumn: step((box) => ({ ...box, row: 0, rows: MOST_ROWS })),
  GetRowsBelow: step((box, args) => {
    const rows = args.optionalWhole(0) ?? 1;
    return { ...box, row: box.row + box.rows, rows };
  }),
  GetOffsetRange: step((box, args) => ({
    ...box,
    row: box.row + args.whole(0),
    column: box.column + args.whole(1),
  })),
  GetResizedRange: step((box, args) => ({
    ...box,
    rows: box.rows + args.whole(0),
    columns: box.columns + args.whole(1),
  })),
  GetAbsoluteResizedRange: step((box, args) => ({
    ...box,
    rows: args.whole(0),
    columns: args.whole(1),
  })),
  GetBoundingRect: (area, given, { book, range }) => {
    const other = new Arguments(given, "Range.getBoundingRect").area(0, book, area.sheetId);
    if (other.sheetId !== area.sheetId) throw new HostError("InvalidArgument");
    return range({ ...area, box: bounding(area.box, other.box) });
  },
  GetIntersection: (area, given, scene) => {
    const shared = shares(area, given, scene);
    if (shared === null) throw new HostError("ItemNotFound", undefined, "Range.getIntersection");
    return shared;
  },
  GetIntersectionOrNullObject: (area, given, scene) => shares(area, given, scene),
  GetUsedRange: (area, [contentOnly], { book, range }) => {
    const used = usedBox(sheetOf(book, area.sheetId), contentOnly === true, area.box);
    return range({ ...area, box: used ?? { ...area.box, rows: 1, columns: 1 } });
  },
  GetUsedRangeOrNullObject: (area, [contentOnly], { book, range }) => {
    const box = usedBox(sheetOf(book, area.sheetId), contentOnly === true, area.box);
    return box === undefined ? null : range({ ...area, box });
  },
};

function step(take: Step): TypedMethod<Area> {
  return (area, given, { range }) =>
    range({ ...area, box: onSheet(take(area.box, new Arguments(given, "Range"))) });
}

const shares: (...given: Parameters<TypedMethod<Area>>) => HostObject | null = (
  area,
  given,
  { book, range },
) => {
  const other = new Arguments(given, "Range.getIntersection").area(0, book, area.sheetId);
  const box = other.sheetId === area.sheetId ? intersection(area.box, other.box) : undefined;
  return box === undefined ? null : range({ ...area, box });
};

/** A row or column inside the range, counted from 0. */
function within(index: number, count: number): number {
  if (index < 0 || index >= count) throw new HostError("InvalidArgument");
  return index;
}
