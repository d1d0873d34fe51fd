const FIRST_LEVEL = /^[一二三四五六七八九十百]+、/u;
const SECOND_LEVEL = /^[（(][一二三四五六七八九十百]+[）)]/u;

/**
 * The level that a heading's own mark states: 1 for 一、 and 2 for （一）; 0 for a heading without either.
 *
 * @source the order of heading marks in GB/T 9704—2012, 7.3.3
 */
export function headingLevel(heading: string): 0 | 1 | 2 {
  if (FIRST_LEVEL.test(heading)) return 1;
  return SECOND_LEVEL.test(heading) ? 2 : 0;
}

/** A heading's words without its mark (二、存在的不足 is 存在的不足); a heading that is nothing but its mark stays. */
export function headingWords(heading: string): string {
  const words = heading.replace(FIRST_LEVEL, "").replace(SECOND_LEVEL, "").trim();
  return words === "" ? heading : words;
}
