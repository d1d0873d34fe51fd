/** Width of a text in characters of half width: a Chinese character or full-width mark takes two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** How many lines a text takes in a column of the given width, its own line breaks included. */
export function linesOf(text: string, columnWidth: number): number {
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / columnWidth)), 0);
}

/** Height in points that shows so many lines; a spreadsheet row is at most 409 points high. */
export function heightOf(lines: number, pointsEach: number): number {
  return Math.min(409, lines * pointsEach + 6);
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u2014\u2018\u2019\u201c\u201d\u2026]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
