import type { DocumentParagraph, ReportDocument } from "../model/document";
import type { TextPlace, TextStretch } from "../model/text-place";

/** One paragraph of a compiled report as people read it, with where its own words stand between the figures. */
export interface RunningText extends TextPlace {
  readonly text: string;
  /** Stretches that nobody's figure stands in. */
  readonly words: readonly { readonly start: number; readonly end: number }[];
}

/** All paragraphs of a report in reading order. */
export function runningTexts({ sections }: ReportDocument): readonly RunningText[] {
  return sections.flatMap(({ id, paragraphs }) =>
    paragraphs.map((paragraph) => runningText(id, paragraph)),
  );
}

function runningText(section: string, { id, parts }: DocumentParagraph): RunningText {
  const words: { start: number; end: number }[] = [];
  let text = "";
  for (const part of parts) {
    const start = text.length;
    text += part.text;
    if (part.kind === "text") words.push({ start, end: text.length });
  }
  return { section, paragraph: id, text, words };
}

/** Whether a stretch stands in the paragraph's own words, no figure in it. */
export function isOwnWords({ words }: RunningText, start: number, end: number): boolean {
  return words.some((stretch) => stretch.start <= start && end <= stretch.end);
}

/** A stretch of a paragraph as the place of a hint. */
export function placeIn(
  { section, paragraph, text }: RunningText,
  start: number,
  end: number,
): TextStretch {
  return { section, paragraph, start, end, found: text.slice(start, end) };
}

/** The clause in front of a place, as far back as its last punctuation mark. */
export function clauseBefore({ text }: RunningText, start: number): string {
  return /[^。；，、：！？;,:!?\n]*$/u.exec(text.slice(0, start))?.[0] ?? "";
}
