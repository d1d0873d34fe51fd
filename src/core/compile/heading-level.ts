import type { DocumentSection } from "../model/document";

const FIRST_LEVEL = /^[一二三四五六七八九十百]+、/u;
const SECOND_LEVEL = /^[（(][一二三四五六七八九十百]+[）)]/u;
const THIRD_LEVEL = /^\d+[.．](?!\d)/u;

/**
 * The level that a heading's own mark states: 1 for 一、, 2 for （一） and 3 for 1.; 0 for a heading without any.
 *
 * @source the order of heading marks in GB/T 9704—2012, 7.3.3
 */
export function headingLevel(heading: string): DocumentSection["level"] {
  if (FIRST_LEVEL.test(heading)) return 1;
  if (SECOND_LEVEL.test(heading)) return 2;
  return THIRD_LEVEL.test(heading) ? 3 : 0;
}

/** A heading's words without its mark (二、存在的不足 is 存在的不足); a heading that is nothing but its mark stays. */
export function headingWords(heading: string): string {
  const mark = [FIRST_LEVEL, SECOND_LEVEL, THIRD_LEVEL].find((each) => each.test(heading));
  const words = (mark === undefined ? heading : heading.replace(mark, "")).trim();
  return words === "" ? heading : words;
}
