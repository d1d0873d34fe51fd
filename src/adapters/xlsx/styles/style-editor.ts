import type { CellFormat } from "../../../workbook/sheet-plan";
import { applyEdits } from "../xml/edits";
import type { XmlElement } from "../xml/element";
import { childOf } from "../xml/element";
import { prefixed } from "../xml/element-edits";
import type { CellStyle } from "./cell-style";
import { cellStyleXml, PLAIN_CELL_STYLE, readCellStyle } from "./cell-style";
import type { DefaultFont } from "./format-xml";
import {
  alignmentXml,
  defaultFont,
  fillXml,
  fontXml,
  NO_BORDER,
  NO_FILLS,
  textColorXml,
  THIN_BORDER,
} from "./format-xml";
import type { FormatIds } from "./format-ids";
import { formatId, formatIdsOf } from "./format-ids";
import type { StylePool } from "./style-pool";
import { addItem, indexIn, poolEdits, poolOf } from "./style-pool";

/** What a cell's style is to become, starting from the one it has. */
export interface StyleChange {
  /** The whole look anew; protection stays. */
  readonly format?: CellFormat;
  /** The number format alone. */
  readonly numberFormat?: string;
  /** Whether the content is text whatever it looks like; Excel shows it as a leading apostrophe. */
  readonly quotePrefix?: boolean;
}

/** A styles part being added to. Nothing that it has is changed, for other cells use it. */
export interface StyleEditor {
  readonly text: string;
  readonly root: XmlElement;
  readonly font: DefaultFont;
  readonly fonts: StylePool;
  readonly fills: StylePool;
  readonly borders: StylePool;
  readonly bases: StylePool;
  readonly styles: StylePool;
  readonly differentials: StylePool;
  readonly formats: FormatIds;
  /** Indexes worked out before, by base and change. */
  readonly known: Map<string, number>;
  /** Whether anything was asked for that the part does not have. */
  changed: boolean;
}

/** Opens a styles part for adding to it. */
export function editStyles(text: string, root: XmlElement): StyleEditor {
  const font = defaultFont(root);
  const plain = PLAIN_CELL_STYLE.replace(' xfId="0"', "");
  return {
    text,
    root,
    font,
    fonts: poolOf(text, root, "fonts", [fontXml({}, font)]),
    fills: poolOf(text, root, "fills", NO_FILLS),
    borders: poolOf(text, root, "borders", [NO_BORDER]),
    bases: poolOf(text, root, "cellStyleXfs", [plain]),
    styles: poolOf(text, root, "cellXfs", [PLAIN_CELL_STYLE]),
    differentials: poolOf(text, root, "dxfs", []),
    formats: formatIdsOf(text, root),
    known: new Map(),
    changed: false,
  };
}

/** The index of the style that is `base` with a change; `base` itself where it is so already. */
export function styleIndex(editor: StyleEditor, base: number, change: StyleChange): number {
  const key = `${base} ${JSON.stringify(change)}`;
  const known = editor.known.get(key);
  if (known !== undefined) return known;
  const index = changedStyle(editor, base, change);
  editor.known.set(key, index);
  return index;
}

function changedStyle(editor: StyleEditor, base: number, change: StyleChange): number {
  const { text, root, styles } = editor;
  const before = readCellStyle(text, childOf(root, "cellXfs")?.children[base]);
  const xml = cellStyleXml(withChange(editor, before, change), root);
  if (xml === cellStyleXml(before, root)) return base;
  editor.changed = true;
  return styles.indexes.get(xml) ?? addItem(styles, xml);
}

function withChange(editor: StyleEditor, before: CellStyle, change: StyleChange): CellStyle {
  const { format, numberFormat, quotePrefix } = change;
  const attributes = new Map(before.attributes);
  const set = (entries: readonly (readonly [string, string])[]): void => {
    for (const [name, value] of entries) attributes.set(name, value);
  };
  if (format !== undefined) set(lookAttributes(editor, format));
  if (numberFormat !== undefined) set(formatAttributes(editor, numberFormat));
  if (quotePrefix === true) attributes.set("quotePrefix", "1");
  if (quotePrefix === false) attributes.delete("quotePrefix");
  const alignment =
    format === undefined ? before.alignment : prefixed(alignmentXml(format), editor.root);
  return { attributes, alignment, rest: before.rest };
}

function formatAttributes(
  { formats, root }: StyleEditor,
  code: string,
): readonly (readonly [string, string])[] {
  return [
    ["numFmtId", String(formatId(formats, root, code))],
    ["applyNumberFormat", "1"],
  ];
}

function lookAttributes(
  editor: StyleEditor,
  { numberFormat = "General", font, fill, border }: CellFormat,
): readonly (readonly [string, string])[] {
  const { root, fonts, fills, borders } = editor;
  const fontId = font === undefined ? 0 : indexIn(fonts, root, fontXml(font, editor.font));
  const fillId = fill === undefined ? 0 : indexIn(fills, root, fillXml(fill));
  const borderId = indexIn(borders, root, border === "thin" ? THIN_BORDER : NO_BORDER);
  return [
    ...formatAttributes(editor, numberFormat),
    ["fontId", String(fontId)],
    ["fillId", String(fillId)],
    ["borderId", String(borderId)],
    ["applyFont", "1"],
    ["applyFill", "1"],
    ["applyBorder", "1"],
    ["applyAlignment", "1"],
  ];
}

/** The index of a differential format that colours text. */
export function textColorIndex(editor: StyleEditor, color: string): number {
  editor.changed = true;
  return indexIn(editor.differentials, editor.root, textColorXml(color));
}

/** The part's text with everything added; `undefined` where nothing was. */
export function editedStyles(editor: StyleEditor): string | undefined {
  if (!editor.changed) return undefined;
  const { text, root, formats, fonts, fills, borders, bases, styles, differentials } = editor;
  const pools = [formats.pool, fonts, fills, borders, bases, styles, differentials];
  return applyEdits(
    text,
    pools.flatMap((pool) => poolEdits(text, root, pool)),
  );
}
