import type { AppendixPart, DocumentSection, ReportDocument } from "../model/document";
import type { FigureTable } from "../model/figure-table";
import { type Typefaces, TYPEFACES } from "../model/typefaces";
import { appendixBlocks, documentBlocks, sectionBlocks } from "./html-blocks";
import { tableBlocks } from "./html-table";
import { sectionLines, tableLines, toPlainText } from "./plain-text";

/** A text in both forms that a clipboard carries: Word takes the first, everything else the second. */
export interface PastedText {
  /** Blocks without a page around them: the clipboard makes the page, and a title of another would be pasted as text. */
  readonly html: string;
  readonly plain: string;
}

/**
 * The whole report to be pasted, a draft with its reasons in front.
 *
 * @param draftNotes why the report is a draft, as sentences for people
 * @param appendix what is to stand behind the text, for the leaders' eyes; a report that is sent on goes without
 */
export function pastedReport(
  document: ReportDocument,
  draftNotes: readonly string[],
  faces: Typefaces = TYPEFACES.official,
  appendix: readonly AppendixPart[] = [],
): PastedText {
  return {
    html: [...documentBlocks(document, draftNotes, faces), ...appendixBlocks(appendix, faces)].join(
      "\n",
    ),
    plain: toPlainText(document, draftNotes, appendix),
  };
}

/** One section to be pasted, under its heading. */
export function pastedSection(
  section: DocumentSection,
  faces: Typefaces = TYPEFACES.official,
): PastedText {
  return {
    html: sectionBlocks(section, faces).join("\n"),
    plain: `${sectionLines(section).join("\n")}\n`,
  };
}

/** The table of figures to be pasted. */
export function pastedTable(table: FigureTable, faces: Typefaces = TYPEFACES.official): PastedText {
  return { html: tableBlocks(table, faces).join("\n"), plain: `${tableLines(table).join("\n")}\n` };
}

/** Two texts one after the other. */
export function pastedTogether(first: PastedText, second: PastedText): PastedText {
  return {
    html: `${first.html}\n${second.html}`,
    plain: `${first.plain}\n${second.plain}`,
  };
}
