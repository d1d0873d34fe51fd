import type { Result } from "../../../core/model/result";
import { fail, succeed } from "../../../core/model/result";
import type { XmlProblem } from "../xml/cursor";
import type { XmlElement } from "../xml/element";
import { parseElements } from "../xml/element";
import type { SheetIndex } from "./sheet-index";
import { indexSheet } from "./sheet-index";

/** A worksheet taken apart: where its rows and cells stand, and all that is not rows and cells as elements. */
export interface SheetFrame {
  readonly text: string;
  readonly index: SheetIndex;
  /** The `worksheet` element without its `sheetData`. */
  readonly root: XmlElement;
}

/** Takes a worksheet's text apart; cells, which may be many, do not become elements. */
export function sheetFrame(text: string): Result<SheetFrame, XmlProblem> {
  const index = indexSheet(text);
  if (!index.ok) return index;
  const { start, end } = index.value.data;
  const root = parseElements(text.slice(0, start) + text.slice(end));
  return root.ok ? succeed({ text, index: index.value, root: root.value }) : fail(root.failure);
}
