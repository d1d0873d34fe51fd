import type { DocumentSection, ReportDocument } from "../model/document";
import { documentBlocks, sectionBlocks } from "./html-blocks";
import { sectionLines, toPlainText } from "./plain-text";

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
 */
export function pastedReport(document: ReportDocument, draftNotes: readonly string[]): PastedText {
  return {
    html: documentBlocks(document, draftNotes).join("\n"),
    plain: toPlainText(document, draftNotes),
  };
}

/** One section to be pasted, under its heading. */
export function pastedSection(section: DocumentSection): PastedText {
  return {
    html: sectionBlocks(section).join("\n"),
    plain: `${sectionLines(section).join("\n")}\n`,
  };
}
