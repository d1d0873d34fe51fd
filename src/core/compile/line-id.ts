/** The id of a paragraph's line: the first keeps the paragraph's id, the following ones are `p#2`, `p#3`. */
export function lineId(paragraph: string, index: number): string {
  return index === 0 ? paragraph : `${paragraph}#${index + 1}`;
}

/** The paragraph that a line belongs to: `p` for `p` and `p#2`. */
export function paragraphOf(line: string): string {
  return line.replace(/#\d+$/, "");
}
