import { sheetOf } from "../book/area";
import type { Area } from "../book/area";
import type { Box } from "../book/box";
import { changeCells } from "../book/edit-cells";
import { guardCells } from "../book/guard";
import type { BorderLook, Edge } from "../book/look";
import { borderOf, withBorder } from "../book/look-fields";
import { uniform } from "../book/uniform";
import { HostError } from "../host-error";
import { objectOf } from "../host-object";
import type { HostObject, ObjectType, TypedProperty } from "../host-object";

interface Side {
  readonly area: Area;
  readonly side: SideName;
}

/** Which cells of a box have a side, and on which of their own sides it lies. */
const SIDES = {
  EdgeTop: { edge: "top", part: (box: Box) => ({ ...box, rows: 1 }) },
  EdgeBottom: {
    edge: "bottom",
    part: (box: Box) => ({ ...box, row: box.row + box.rows - 1, rows: 1 }),
  },
  EdgeLeft: { edge: "left", part: (box: Box) => ({ ...box, columns: 1 }) },
  EdgeRight: {
    edge: "right",
    part: (box: Box) => ({ ...box, column: box.column + box.columns - 1, columns: 1 }),
  },
  InsideHorizontal: { edge: "bottom", part: (box: Box) => ({ ...box, rows: box.rows - 1 }) },
  InsideVertical: { edge: "right", part: (box: Box) => ({ ...box, columns: box.columns - 1 }) },
  DiagonalDown: { edge: "diagonalDown", part: (box: Box) => box },
  DiagonalUp: { edge: "diagonalUp", part: (box: Box) => box },
} as const satisfies Readonly<Record<string, { edge: Edge; part: (box: Box) => Box }>>;

type SideName = keyof typeof SIDES;

const BORDER: ObjectType<Side> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: part("style"),
    Color: part("color"),
    Weight: part("weight"),
  },
};

export const RANGE_BORDERS: ObjectType<Area> = {
  name: "RangeBorderCollection",
  items: (area) => Object.keys(SIDES).flatMap((side) => borderObject(area, side) ?? []),
  find: (area, side) => borderObject(area, side),
  properties: { Count: { get: () => Object.keys(SIDES).length } },
  methods: {
    GetItem: (area, [side]) => {
      const found = borderObject(area, side ?? null);
      if (found === null) throw new HostError("InvalidArgument");
      return found;
    },
  },
};

function borderObject(area: Area, name: unknown): HostObject | null {
  if (typeof name !== "string" || !isSide(name)) return null;
  return objectOf(BORDER, { area, side: name });
}

function isSide(name: string): name is SideName {
  return Object.hasOwn(SIDES, name);
}

function part(name: keyof BorderLook): TypedProperty<Side> {
  return {
    get: ({ area, side }, { book }) => {
      const { edge, part: cells } = SIDES[side];
      const sheet = sheetOf(book, area.sheetId);
      return uniform(sheet, cells(area.box), ({ look }) => borderOf(look, edge)[name]);
    },
    set: ({ area, side }, value, { book }) => {
      guardCells(book, area, "allowFormatCells", `RangeBorder.${name}`);
      const { edge, part: cells } = SIDES[side];
      changeCells(sheetOf(book, area.sheetId), cells(area.box), (cell) => ({
        ...cell,
        look: withBorder(cell.look, edge, name, value),
      }));
    },
  };
}
