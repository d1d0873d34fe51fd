import type { AppendixPart, DocumentSection, ReportDocument } from "../model/document";

const INDENT = "　　";

/**
 * The report as plain text: title, headings and paragraphs indented by two full-width spaces, LF line ends, a line
 * end after the last line. A draft begins with 未定稿 and its reasons.
 *
 * @param draftNotes why the report is a draft, as sentences for people
 * @param appendix what stands behind the text and is no part of it, each part under a heading of its own
 */
export function toPlainText(
  document: ReportDocument,
  draftNotes: readonly string[],
  appendix: readonly AppendixPart[] = [],
): string {
  const isDraft = document.draft.length > 0 || draftNotes.length > 0;
  const lines = [
    ...(isDraft ? ["未定稿", ...draftNotes, ""] : []),
    document.title,
    "",
    ...document.sections.flatMap(sectionLines),
    ...appendix.flatMap(({ heading, lines: words }) => ["", heading, ...words]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

/** A section's heading, if it has one, and its paragraphs, a line each. */
export function sectionLines({ heading, paragraphs }: DocumentSection): readonly string[] {
  const body = paragraphs.map(({ parts }) => INDENT + parts.map(({ text }) => text).join(""));
  return heading === "" ? body : [INDENT + heading, ...body];
}
