import { HostError } from "../host-error";
import type { Json } from "../wire/request";
import { fullAddress, sheetOf } from "./area";
import type { Area } from "./area";
import type { Book } from "./book";
import type { BorderLook, Edge, Look } from "./look";
import { borderOf, LOOK_FIELDS, withBorder } from "./look-fields";
import type { LookField } from "./look-fields";
import { cellAt, putCell } from "./sheet";
import { guardCells } from "./guard";

type Options = Readonly<Record<string, Json>>;

const EDGES: readonly Edge[] = ["top", "bottom", "left", "right", "diagonalDown", "diagonalUp"];
const FIELDS: Readonly<Record<string, LookField>> = LOOK_FIELDS;

/** Looks and addresses cell by cell, with the parts that the options ask for, in the shape of the options. */
export function readCellProperties(book: Book, area: Area, options: Json): Json {
  const { sheetId, box } = area;
  const sheet = sheetOf(book, sheetId);
  const wanted = record(options);
  return Array.from({ length: box.rows }, (_, row) =>
    Array.from({ length: box.columns }, (__, column) => {
      const at = { row: box.row + row, column: box.column + column, rows: 1, columns: 1 };
      const { look } = cellAt(sheet, at.row, at.column);
      return {
        ...(wanted.address === true && { address: fullAddress(book, { sheetId, box: at }) }),
        ...(wanted.format !== undefined && {
          format: asked(look, record(wanted.format), ""),
        }),
      };
    }),
  );
}

/** Changes looks cell by cell; what is not named stays. */
export function writeCellProperties(book: Book, area: Area, data: Json): void {
  const { sheetId, box } = area;
  guardCells(book, area, "allowFormatCells", "Range.setCellProperties");
  const rows = Array.isArray(data) ? (data as readonly Json[]) : [];
  const fits =
    rows.length === box.rows &&
    rows.every((row) => Array.isArray(row) && row.length === box.columns);
  if (!fits) throw new HostError("InvalidArgument", undefined, "Range.setCellProperties");
  const sheet = sheetOf(book, sheetId);
  rows.forEach((row, down) =>
    (row as readonly Json[]).forEach((settable, right) => {
      const cell = cellAt(sheet, box.row + down, box.column + right);
      const look = withFormat(cell.look, record(record(settable).format ?? {}), "");
      putCell(sheet, box.row + down, box.column + right, { ...cell, look });
    }),
  );
}

function asked(look: Look, options: Options, path: string): Json {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, part]): [string, Json][] => {
      if (part === false) return [];
      if (path === "" && name === "borders") return [[name, askedBorders(look, record(part))]];
      const field = FIELDS[path + name];
      return [[name, field ? field.read(look) : asked(look, record(part), `${path}${name}/`)]];
    }),
  );
}

/** The options name parts of a border and no sides; the answer has these parts for every side. */
function askedBorders(look: Look, options: Options): Json {
  const parts = Object.keys(options)
    .filter((name) => options[name] === true)
    .map(borderPart);
  return Object.fromEntries(
    EDGES.map((side) => {
      const border = borderOf(look, side);
      return [side, Object.fromEntries(parts.map((part) => [part, border[part]]))];
    }),
  );
}

function withFormat(look: Look, format: Options, path: string): Look {
  return Object.entries(format).reduce((before, [name, part]) => {
    if (path === "" && name === "borders") return withBorders(before, record(part));
    const field = FIELDS[path + name];
    return field ? field.write(before, part) : withFormat(before, record(part), `${path}${name}/`);
  }, look);
}

function withBorders(look: Look, borders: Options): Look {
  return Object.entries(borders).reduce(
    (before, [name, border]) =>
      Object.entries(record(border)).reduce(
        (changed, [part, value]) => withBorder(changed, edge(name), borderPart(part), value),
        before,
      ),
    look,
  );
}

function edge(name: string): Edge {
  const found = EDGES.find((one) => one === name);
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

function borderPart(name: string): keyof BorderLook {
  if (name === "style" || name === "color" || name === "weight") return name;
  throw new HostError("InvalidArgument");
}

function record(value: Json | undefined): Options {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Options;
  throw new HostError("InvalidArgument");
}
