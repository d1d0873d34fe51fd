import type { ReportDocument } from "../model/document";

const INDENT = "　　";

/**
 * The report as plain text: title, headings and paragraphs indented by two full-width spaces, LF line ends, a line
 * end after the last line. A draft begins with 未定稿 and its reasons.
 *
 * @param draftNotes why the report is a draft, as sentences for people
 */
export function toPlainText(document: ReportDocument, draftNotes: readonly string[]): string {
  const isDraft = document.draft.length > 0 || draftNotes.length > 0;
  const lines = [...(isDraft ? ["未定稿", ...draftNotes, ""] : []), document.title, ""];
  for (const { heading, paragraphs } of document.sections) {
    if (heading !== "") lines.push(INDENT + heading);
    for (const { parts } of paragraphs) lines.push(INDENT + parts.map(({ text }) => text).join(""));
  }
  return `${lines.join("\n").trimEnd()}\n`;
}
