import { cellName } from "../../../workbook/address";
import type { CellInput } from "../../../workbook/cell-input";
import type { StyleChange, StyleEditor } from "../styles/style-editor";
import { styleIndex } from "../styles/style-editor";
import type { CellPosition } from "../workbook/references";
import type { Edit } from "../xml/edits";
import { parseElements, childOf } from "../xml/element";
import { appendTo, prefixed } from "../xml/element-edits";
import type { Tag } from "../xml/tag";
import { attributeEdit, tagAt } from "../xml/tag";
import { cellContent, cellXml, quotePrefixFor } from "./cell-xml";
import type { CellSpan } from "./sheet-index";

/** What one cell is to become. */
export interface CellPatch extends CellPosition {
  /** Absent: the content stays. */
  readonly value?: CellInput;
  readonly look: Pick<StyleChange, "format" | "numberFormat">;
}

/** Attributes that a new content makes void: type, and metadata of the old content. */
const VOID = new Set(["r", "s", "t", "cm", "vm"]);
const EXTENSIONS = /<(?:[^\s<>:/]+:)?extLst[\s>][^]*$/;

/** Changes a cell that the sheet has. */
export function patchedCell(
  text: string,
  cell: CellSpan,
  patch: CellPatch,
  styles: StyleEditor,
): readonly Edit[] {
  const tag = tagAt(text, cell.start);
  const base = Number(tag.attributes.get("s") ?? 0);
  const style = patchedStyle(styles, base, patch);
  if (patch.value === undefined) {
    return style === base ? [] : [attributeEdit(tag, "s", String(style))];
  }
  const content = cellContent(patch.value);
  const extensions = EXTENSIONS.exec(text.slice(cell.openEnd, cell.closeStart))?.[0] ?? "";
  const xml = cellXml(cellName(cell.row, cell.column), style, content, keptAttributes(text, tag));
  return [
    { start: cell.start, end: cell.end, text: withExtensions(prefixed(xml, tag), extensions, tag) },
  ];
}

function keptAttributes(text: string, { attributes }: Tag): string {
  let kept = "";
  for (let index = 0; index < attributes.count; index += 1) {
    if (VOID.has(attributes.nameAt(index))) continue;
    kept += ` ${text.slice(attributes.nameStart(index), attributes.valueEnd(index) + 1)}`;
  }
  return kept;
}

function withExtensions(xml: string, extensions: string, { tag }: Tag): string {
  if (extensions === "") return xml;
  const close = `</${tag}>`;
  return xml.endsWith("/>")
    ? `${xml.slice(0, -2)}>${extensions}${close}`
    : xml.slice(0, -close.length) + extensions + close;
}

/** A cell that the sheet does not have yet; empty where there is nothing to say of it. */
export function newCell(patch: CellPatch, base: number, styles: StyleEditor): string {
  const style = patchedStyle(styles, base, patch);
  const content = cellContent(patch.value ?? null);
  if (content.xml === "" && style === base) return "";
  return cellXml(cellName(patch.row, patch.column), style, content);
}

function patchedStyle(styles: StyleEditor, base: number, { value, look }: CellPatch): number {
  const quotePrefix = quotePrefixFor(value);
  const change = quotePrefix === undefined ? look : { ...look, quotePrefix };
  return styleIndex(styles, base, change);
}

/** Gives a cell another formula element and leaves its result. */
export function withFormula(text: string, cell: CellSpan, formula: string): readonly Edit[] {
  const slice = text.slice(cell.start, cell.end);
  const parsed = parseElements(slice);
  if (!parsed.ok) return [];
  const element = parsed.value;
  const old = childOf(element, "f");
  const xml = prefixed(formula, element);
  const edit = element.empty
    ? appendTo(slice, element, xml)
    : { start: old?.start ?? element.openEnd, end: old?.end ?? element.openEnd, text: xml };
  return [{ ...edit, start: edit.start + cell.start, end: edit.end + cell.start }];
}
