import { tidyProse } from "../text/tidy-prose";
import { oneLine } from "./sentence";

/**
 * 称谓 as a line of its own: 区委、区政府 is 区委、区政府：, and so is one with another mark at its end. 各位代表！ keeps its own.
 *
 * @source GB/T 9704—2012, 7.3.2: a full-width colon behind the last one who is addressed
 * @returns nothing where nobody is addressed
 */
export function salutationLine(text: string): string | undefined {
  const words = oneLine(tidyProse(text));
  const bare = words.replace(MARKS_AT_END, "");
  if (bare === "") return undefined;
  return CALL.test(words) ? words : `${bare}：`;
}

const MARKS_AT_END = /[：:，,、；;。.．\s]+$/u;
const CALL = /[！!]$/u;
