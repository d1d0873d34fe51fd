import { Document, Footer, Packer } from "docx";
import type { IPropertiesOptions } from "docx";
import type { AppendixPart, ReportDocument } from "../../core/model/document";
import type { FigureTable } from "../../core/model/figure-table";
import { type Typefaces, TYPEFACES } from "../../core/model/typefaces";
import { figureTable } from "./figure-table";
import { annexPage, officialStyles, pageNumber, reportPage } from "./official-layout";
import { repack } from "./repack";
import { appendixParagraphs, reportParagraphs } from "./report-paragraphs";
import { xmlText } from "./xml-text";

/** What a .docx may have besides the report's text. */
export interface DocxOptions {
  /** Recorded as the time of writing; absent, the file names none. */
  readonly writtenAt?: Date;
  /** Stands behind the report as 附表. */
  readonly table?: FigureTable;
  /** Stands behind all that and is no part of it, on a page of its own. */
  readonly appendix?: readonly AppendixPart[];
  /** The official ones, if absent. */
  readonly faces?: Typefaces;
}

/**
 * Writes a report as a .docx in the layout of official documents (GB/T 9704—2012). The same report gives the same
 * bytes.
 *
 * @param draftNotes why the report is a draft, as sentences for people; they stand under 未定稿 before the title
 */
export async function writeDocx(
  report: ReportDocument,
  draftNotes: readonly string[],
  { writtenAt, table, appendix = [], faces = TYPEFACES.official }: DocxOptions = {},
): Promise<Uint8Array> {
  const document = new Document({
    title: xmlText(report.title),
    creator: xmlText(report.unit),
    lastModifiedBy: xmlText(report.unit),
    styles: officialStyles(faces),
    evenAndOddHeaderAndFooters: true,
    sections: [
      section(reportParagraphs(report, draftNotes), reportPage),
      ...(table === undefined ? [] : [section(figureTable(table), annexPage)]),
      ...(appendix.length === 0 ? [] : [section(appendixParagraphs(appendix), reportPage)]),
    ],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)), writtenAt);
}

type Section = IPropertiesOptions["sections"][number];

function section(
  children: Section["children"],
  properties: NonNullable<Section["properties"]>,
): Section {
  return {
    properties,
    footers: {
      default: new Footer({ children: [pageNumber("right")] }),
      even: new Footer({ children: [pageNumber("left")] }),
    },
    children,
  };
}
