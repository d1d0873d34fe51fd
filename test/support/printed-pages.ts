import { execFileSync } from "node:child_process";

/** A line of text on a printed page; lengths in points from the page's upper left corner. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A printed page with its lines from top to bottom. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PrintedLine[];
}

/** Points of a length in millimetres. */
export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** Reads where text stands on the pages of a PDF, with poppler's pdftotext. */
export function printedPages(pdf: string): readonly PrintedPage[] {
  const xml = execFileSync("pdftotext", ["-bbox-layout", pdf, "-"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return xml
    .split("<page ")
    .slice(1)
    .map((page) => {
      const words = [...page.matchAll(WORD)].map(wordOf);
      return {
        width: length(page, "width"),
        height: length(page, "height"),
        lines: linesOf(words),
      };
    });
}

/** Draws the pages beside the PDF, to be looked at. */
export function drawPages(pdf: string): void {
  execFileSync("pdftoppm", ["-r", "70", "-png", pdf, pdf.replace(/\.pdf$/u, "")]);
}

const WORD = /<word ([^>]*)>([^<]*)<\/word>/gu;

function wordOf([, attributes = "", text = ""]: RegExpMatchArray): PrintedLine {
  return {
    text: text.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&quot;", '"'),
    left: length(attributes, "xMin"),
    right: length(attributes, "xMax"),
    top: length(attributes, "yMin"),
    bottom: length(attributes, "yMax"),
  };
}

function length(attributes: string, name: string): number {
  return Number(new RegExp(`${name}="([\\d.]+)"`, "u").exec(attributes)?.[1]);
}

/** Words whose middles are within a few points of one another stand in one line: faces differ in height. */
function linesOf(words: readonly PrintedLine[]): readonly PrintedLine[] {
  const middle = (word: PrintedLine) => (word.top + word.bottom) / 2;
  const lines: PrintedLine[][] = [];
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const line = lines.at(-1);
    if (line?.[0] && middle(word) - middle(line[0]) < 6) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const ordered = [...line].sort((a, b) => a.left - b.left);
    return {
      text: ordered.map(({ text }) => text).join(" "),
      left: Math.min(...line.map(({ left }) => left)),
      right: Math.max(...line.map(({ right }) => right)),
      top: Math.min(...line.map(({ top }) => top)),
      bottom: Math.max(...line.map(({ bottom }) => bottom)),
    };
  });
}
