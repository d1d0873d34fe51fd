import type { AppendixPart, DocumentSection, ReportDocument } from "../model/document";
import {
  type FigureTable,
  omittedNote,
  rowWords,
  TABLE_COLUMNS,
  tableTitle,
} from "../model/figure-table";

const INDENT = "　　";

/**
 * The report as plain text: title, 称谓, headings and paragraphs indented by two full-width spaces, LF line ends, a line
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
    ...(document.salutation === undefined ? [] : [document.salutation]),
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

/** The table of figures, a row a line and its cells parted by tabs, as a spreadsheet takes it. */
export function tableLines(table: FigureTable): readonly string[] {
  const row = (cells: readonly string[]) => cells.map(inCell).join("\t");
  return [
    tableTitle(table),
    row(TABLE_COLUMNS),
    ...table.sections.flatMap(({ heading, rows }) => [
      inCell(heading),
      ...rows.map((each) => row(rowWords(each))),
    ]),
    ...(table.omitted === 0 ? [] : [omittedNote(table)]),
  ];
}

/** A tab or a line end within a text would be taken for the next cell. */
function inCell(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
