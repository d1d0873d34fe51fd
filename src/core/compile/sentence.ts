import type { TemplatePart } from "../definition/definition";

/** A sentence of a pattern: everything up to and including its 。 or ；. */
export type Sentence = readonly TemplatePart[];

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const OPENING = "（(“《「『【";
const CLOSING = "）)”》」』】";

/**
 * Splits a pattern into sentences. A 。 or ； inside brackets or quotation marks belongs to the sentence around it, so
 * that leaving one sentence out never leaves half a pair of brackets behind.
 */
export function sentencesOf(pattern: readonly TemplatePart[]): readonly Sentence[] {
  const sentences: TemplatePart[][] = [[]];
  let depth = 0;
  for (const part of pattern) {
    if (part.kind !== "text") {
      sentences.at(-1)?.push(part);
      continue;
    }
    const cut = cutAtStops(part.text, depth);
    depth = cut.depth;
    cut.pieces.forEach((text, index) => {
      if (index > 0) sentences.push([]);
      if (text !== "") sentences.at(-1)?.push({ kind: "text", text });
    });
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** Splits a pattern at its line breaks; each line becomes a paragraph of the report. Empty lines vanish. */
export function linesOf(pattern: readonly TemplatePart[]): readonly (readonly TemplatePart[])[] {
  const lines: TemplatePart[][] = [[]];
  for (const part of pattern) {
    if (part.kind !== "text") {
      lines.at(-1)?.push(part);
      continue;
    }
    part.text.split(LINE_BREAK).forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ kind: "text", text });
    });
  }
  return lines.map(trimmed).filter((line) => line.length > 0);
}

/** Splits prose at its line breaks, without the blanks that people indent by; empty lines vanish. */
export function linesOfText(text: string): readonly string[] {
  return text
    .split(LINE_BREAK)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Words that go into a sentence: whatever was typed on several lines stands on one. */
export function oneLine(text: string): string {
  return linesOfText(text).join(" ");
}

function cutAtStops(
  text: string,
  depthBefore: number,
): { readonly pieces: readonly string[]; readonly depth: number } {
  const pieces: string[] = [];
  let depth = depthBefore;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (character === "。" || character === "；")) {
      pieces.push(text.slice(start, index + 1));
      start = index + 1;
    }
  }
  pieces.push(text.slice(start));
  return { pieces, depth };
}

function trimmed(line: readonly TemplatePart[]): readonly TemplatePart[] {
  return line
    .map((part, index): TemplatePart => {
      if (part.kind !== "text") return part;
      const start = index === 0 ? part.text.trimStart() : part.text;
      return { kind: "text", text: index === line.length - 1 ? start.trimEnd() : start };
    })
    .filter((part) => part.kind !== "text" || part.text !== "");
}
