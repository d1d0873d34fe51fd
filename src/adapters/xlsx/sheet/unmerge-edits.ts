import { sameArea } from "../../../workbook/address";
import type { MergedArea } from "../../../workbook/port";
import { mergedArea } from "../workbook/references";
import type { Edit } from "../xml/edits";
import { attributeEdit, tagAt } from "../xml/tag";
import type { SheetIndex } from "./sheet-index";

/** Takes merged areas off a sheet's list; a list that would be empty goes, for the schema allows none. */
export function unmergeEdits(
  text: string,
  { merges }: SheetIndex,
  parted: readonly MergedArea[],
): readonly Edit[] {
  if (merges === undefined || parted.length === 0) return [];
  const { areas, start, end } = merges;
  const gone = areas.filter(({ area }) => parted.some((one) => sameArea(one, mergedArea(area))));
  if (gone.length === 0) return [];
  if (gone.length === areas.length) return [{ start, end, text: "" }];
  const tag = tagAt(text, start);
  const count = tag.attributes.get("count");
  return [
    ...(count === undefined ? [] : [attributeEdit(tag, "count", `${areas.length - gone.length}`)]),
    ...gone.map((one) => ({ start: one.start, end: one.end, text: "" })),
  ];
}
