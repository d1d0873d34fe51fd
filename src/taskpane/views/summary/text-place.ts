import type { OpenReport } from "../../../app/open-report";
import type { Place } from "../../../core/model/entry";
import { placeOf } from "../../../workbook/address";
import { textCellOf } from "../../../workbook/text-rows";

/**
 * Where staff write a paragraph: its cell on 文字稿, however that sheet is called today.
 *
 * @param key the paragraph as `section.paragraph`
 */
export function textPlace({ snapshot }: OpenReport, key: string): Place | undefined {
  const cell = textCellOf(snapshot, key);
  return cell && placeOf(cell);
}
