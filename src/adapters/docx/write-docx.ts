import { Document, Footer, Packer } from "docx";
import type { AppendixPart, ReportDocument } from "../../core/model/document";
import { officialPage, officialStyles, pageNumber } from "./official-layout";
import { repack } from "./repack";
import { appendixParagraphs, reportParagraphs } from "./report-paragraphs";
import { xmlText } from "./xml-text";

/**
 * Writes a report as a .docx in the layout of official documents (GB/T 9704—2012). The same report gives the same
 * bytes.
 *
 * @param draftNotes why the report is a draft, as sentences for people; they stand under 未定稿 before the title
 * @param writtenAt recorded as the time of writing; absent, the file names none
 * @param appendix what stands behind the text and is no part of it, on a page of its own
 */
export async function writeDocx(
  report: ReportDocument,
  draftNotes: readonly string[],
  writtenAt?: Date,
  appendix: readonly AppendixPart[] = [],
): Promise<Uint8Array> {
  const document = new Document({
    title: xmlText(report.title),
    creator: xmlText(report.unit),
    lastModifiedBy: xmlText(report.unit),
    styles: officialStyles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: officialPage,
        footers: {
          default: new Footer({ children: [pageNumber("right")] }),
          even: new Footer({ children: [pageNumber("left")] }),
        },
        children: [...reportParagraphs(report, draftNotes), ...appendixParagraphs(appendix)],
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)), writtenAt);
}
