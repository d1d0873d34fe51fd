import type { TablePlan } from "../../../workbook/sheet-plan";
import { parseArea } from "../workbook/references";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf } from "../xml/element";
import { resolveEscapes } from "../xml/spreadsheet-string";

/** A table part as a plan; `undefined` for a table that no plan can say: without a header row, or not from column A. */
export function readTable(root: XmlElement): TablePlan | undefined {
  const area = parseArea(attributeOf(root, "ref") ?? "");
  const list = childOf(root, "tableColumns");
  const hasHeader = attributeOf(root, "headerRowCount") !== "0";
  if (area?.first.column !== 1 || list === undefined || !hasHeader) return undefined;
  return {
    name: attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? "",
    firstRow: area.first.row,
    lastRow: area.last.row,
    columns: childrenOf(list, "tableColumn").map((column) =>
      resolveEscapes(attributeOf(column, "name") ?? ""),
    ),
  };
}
