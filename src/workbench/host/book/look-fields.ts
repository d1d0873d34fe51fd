import { HostError } from "../host-error";
import type { Json } from "../wire/request";
import { NO_BORDER } from "./look";
import type { BorderLook, Edge, FontLook, Look } from "./look";

/** One part of a cell's look, as the API names it. */
export interface LookField {
  read(look: Look): Json;
  write(look: Look, value: Json): Look;
}

/** By path below `format`, as in `getCellProperties`: `fill/color`, `font/bold`, `wrapText`. */
export const LOOK_FIELDS = {
  "fill/color": field(
    ({ fill }) => (fill === "" ? "#FFFFFF" : fill),
    (look, value) => ({ ...look, fill: color(value) }),
  ),
  /** What tells no fill from a white one: a cell without fill has no tint. */
  "fill/tintAndShade": field(
    ({ fill }) => (fill === "" ? null : 0),
    (look) => look,
  ),
  "font/name": fontField("name", text),
  "font/size": fontField("size", positive),
  "font/bold": fontField("bold", flag),
  "font/italic": fontField("italic", flag),
  "font/color": fontField("color", color),
  "font/underline": fontField("underline", text),
  "font/strikethrough": fontField("strikethrough", flag),
  horizontalAlignment: field(
    ({ horizontal }) => horizontal,
    (look, value) => ({ ...look, horizontal: oneOf(HORIZONTAL, value) }),
  ),
  verticalAlignment: field(
    ({ vertical }) => vertical,
    (look, value) => ({ ...look, vertical: oneOf(VERTICAL, value) }),
  ),
  wrapText: field(
    ({ wrap }) => wrap,
    (look, value) => ({ ...look, wrap: flag(value) }),
  ),
  indentLevel: field(
    ({ indent }) => indent,
    (look, value) => indented(look, indent(value)),
  ),
  "protection/locked": field(
    ({ locked }) => locked,
    (look, value) => ({ ...look, locked: flag(value) }),
  ),
  "protection/formulaHidden": field(
    ({ formulaHidden }) => formulaHidden,
    (look, value) => ({ ...look, formulaHidden: flag(value) }),
  ),
} as const satisfies Readonly<Record<string, LookField>>;

export type LookFieldName = keyof typeof LOOK_FIELDS;

export function borderOf(look: Look, edge: Edge): BorderLook {
  return look.borders[edge] ?? NO_BORDER;
}

/** A look with one side's border changed; a border of style `None` is taken away. */
export function withBorder(look: Look, edge: Edge, part: keyof BorderLook, value: Json): Look {
  const given = part === "color" ? color(value) : text(value);
  const before = borderOf(look, edge);
  const style = part !== "style" && before.style === "None" ? "Continuous" : before.style;
  const border = { ...before, style, [part]: given };
  const others = Object.fromEntries(Object.entries(look.borders).filter(([side]) => side !== edge));
  return { ...look, borders: border.style === "None" ? others : { ...others, [edge]: border } };
}

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];

function field(read: (look: Look) => Json, write: (look: Look, value: Json) => Look): LookField {
  return { read, write };
}

function fontField<K extends keyof FontLook>(name: K, take: (value: Json) => FontLook[K]) {
  return field(
    ({ font }) => font[name],
    (look, value) => ({ ...look, font: { ...look.font, [name]: take(value) } }),
  );
}

/** An indent on a cell without an alignment of its own aligns it left. */
function indented(look: Look, level: number): Look {
  const horizontal = look.horizontal === "General" && level > 0 ? "Left" : look.horizontal;
  return { ...look, indent: level, horizontal };
}

function color(value: Json): string {
  if (typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  throw new HostError("InvalidArgument");
}

export function text(value: Json): string {
  if (typeof value === "string") return value;
  throw new HostError("InvalidArgument");
}

export function flag(value: Json): boolean {
  if (typeof value === "boolean") return value;
  throw new HostError("InvalidArgument");
}

function positive(value: Json): number {
  if (typeof value === "number" && value > 0 && value <= 409) return value;
  throw new HostError("InvalidArgument");
}

function indent(value: Json): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 250)
    return value;
  throw new HostError("InvalidArgument");
}

function oneOf(allowed: readonly string[], value: Json): string {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}
