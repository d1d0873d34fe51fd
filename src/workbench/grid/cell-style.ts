import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { BorderLook, Edge, Look } from "../host/book/look";
import { PLAIN_LOOK } from "../host/book/look";

/** A style that says everything: what it does not have is `null`, so that it takes the place of any other. */
export type WholeStyle = Required<
  Pick<
    { readonly [Part in keyof IStyleData]: IStyleData[Part] | null },
    "ff" | "fs" | "it" | "bl" | "ul" | "st" | "bg" | "bd" | "cl" | "n" | "ht" | "vt" | "tb" | "pd"
  >
>;

/** An indent of one, and the space beside a text without one, in pixels. */
const INDENT = { step: 9, rest: 2 } as const;

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Fill: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** The sides of a cell by the grid's letters for them. */
const EDGES = { t: "top", r: "right", b: "bottom", l: "left" } as const satisfies Readonly<
  Partial<Record<keyof IBorderData, Edge>>
>;

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const WEIGHTS: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

/** How the grid draws a look with a number format; diagonal lines and protection are not drawn. */
export function styleOf(look: Look, numberFormat: string): WholeStyle {
  const { font, fill } = look;
  return {
    ff: font.name,
    fs: font.size,
    bl: flag(font.bold),
    it: flag(font.italic),
    ul: font.underline === "None" ? null : { s: BooleanNumber.TRUE },
    st: font.strikethrough ? { s: BooleanNumber.TRUE } : null,
    cl: font.color === PLAIN_LOOK.font.color ? null : { rgb: font.color },
    bg: fill === "" ? null : { rgb: fill },
    bd: bordersOf(look),
    n: numberFormat === "General" ? null : { pattern: numberFormat },
    ht: HORIZONTAL[look.horizontal] ?? null,
    vt: VERTICAL[look.vertical] ?? null,
    tb: look.wrap ? WrapStrategy.WRAP : null,
    pd: look.indent === 0 ? null : { l: INDENT.rest + look.indent * INDENT.step, r: INDENT.rest },
  };
}

/** The style without the parts that it does not have, as a snapshot holds it. */
export function compactStyle(style: object): IStyleData {
  const present = Object.entries(style).filter(([, part]) => part !== null && part !== undefined);
  return Object.fromEntries(present);
}

/** A look as people changed it in the grid, and its number format; what the grid cannot say stays as in `before`. */
export function lookOf(
  style: IStyleData,
  before: Look,
): { readonly look: Look; readonly numberFormat: string } {
  const { font } = PLAIN_LOOK;
  const look: Look = {
    ...before,
    fill: style.bg?.rgb?.toUpperCase() ?? "",
    font: {
      name: style.ff ?? font.name,
      size: style.fs ?? font.size,
      bold: style.bl === BooleanNumber.TRUE,
      italic: style.it === BooleanNumber.TRUE,
      color: style.cl?.rgb?.toUpperCase() ?? font.color,
      underline: style.ul?.s === BooleanNumber.TRUE ? "Single" : "None",
      strikethrough: style.st?.s === BooleanNumber.TRUE,
    },
    horizontal: wordOf(HORIZONTAL, style.ht) ?? "General",
    vertical: wordOf(VERTICAL, style.vt) ?? before.vertical,
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.max(0, Math.round(((style.pd?.l ?? INDENT.rest) - INDENT.rest) / INDENT.step)),
    borders: bordersOfStyle(style.bd),
  };
  return { look, numberFormat: style.n?.pattern ?? "General" };
}

function flag(value: boolean): BooleanNumber | null {
  return value ? BooleanNumber.TRUE : null;
}

function bordersOf({ borders }: Look): IBorderData {
  const sides = Object.entries(EDGES).map(([letter, edge]) => [letter, lineOf(borders[edge])]);
  return Object.fromEntries(sides) as IBorderData;
}

function lineOf(border: BorderLook | undefined): IBorderStyleData | null {
  if (border === undefined || border.style === "None") return null;
  const s = LINES[border.style] ?? WEIGHTS[border.weight] ?? BorderStyleTypes.THIN;
  return { s, cl: { rgb: border.color } };
}

function bordersOfStyle(borders: Nullable<IBorderData>): Look["borders"] {
  const sides = Object.entries(EDGES).flatMap(([letter, edge]): [Edge, BorderLook][] => {
    const line = borders?.[letter as keyof typeof EDGES];
    return line ? [[edge, borderOf(line)]] : [];
  });
  return Object.fromEntries(sides);
}

function borderOf({ s, cl }: IBorderStyleData): BorderLook {
  return {
    style: wordOf(LINES, s) ?? "Continuous",
    weight: wordOf(WEIGHTS, s) ?? "Thin",
    color: cl.rgb?.toUpperCase() ?? "#000000",
  };
}

function wordOf<T>(words: Readonly<Record<string, T>>, value: T | null | undefined) {
  return Object.entries(words).find(([, one]) => one === value)?.[0];
}
