import { Document, Footer, Packer } from "docx";
import type { ReportDocument } from "../../core/model/document";
import { officialPage, officialStyles, pageNumber } from "./official-layout";
import { repack } from "./repack";
import { reportParagraphs } from "./report-paragraphs";
import { xmlText } from "./xml-text";

/**
 * Writes a report as a .docx in the layout of official documents (GB/T 9704—2012). The same report gives the same
 * bytes.
 *
 * @param draftNotes why the report is a draft, as sentences for people; they stand under 未定稿 before the title
 * @param writtenAt recorded as the time of writing; absent, the file names none
 */
export async function writeDocx(
  report: ReportDocument,
  draftNotes: readonly string[],
  writtenAt?: Date,
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
        children: reportParagraphs(report, draftNotes),
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)), writtenAt);
}
