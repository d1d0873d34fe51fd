import type { Result } from "../../../core/model/result";
import { fail, succeed } from "../../../core/model/result";
import type { XmlProblem } from "../xml/cursor";
import { advance, startXml } from "../xml/cursor";
import { readStringItem } from "./string-items";

/** The workbook's table of shared strings, in order. */
export function readSharedStrings(text: string): Result<readonly string[], XmlProblem> {
  const cursor = startXml(text);
  const strings: string[] = [];
  while (advance(cursor)) {
    if (cursor.kind === "open" && cursor.name === "si" && cursor.depth === 2) {
      strings.push(readStringItem(cursor));
    }
  }
  return cursor.problem === undefined ? succeed(strings) : fail(cursor.problem);
}
