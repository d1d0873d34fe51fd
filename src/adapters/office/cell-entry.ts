import type { CellInput } from "../../workbook/cell-input";
import type { Content } from "./content";
import { staysText } from "./text-entry";

/** What is assigned to a cell so that it holds a content: texts stay texts, `""` empties. */
export function entryOf(content: Content | CellInput): string | number | boolean {
  if (content === null) return "";
  if (typeof content === "string") return staysText(content) ? content : `'${content}`;
  if (typeof content !== "object") return content;
  return "formula" in content ? `=${content.formula}` : content.error;
}
