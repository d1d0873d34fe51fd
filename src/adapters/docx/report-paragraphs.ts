import { AlignmentType, HeadingLevel, HighlightColor, Paragraph, TextRun } from "docx";
import type {
  AppendixPart,
  DocumentPart,
  DocumentSection,
  ReportDocument,
} from "../../core/model/document";
import { BODY_STYLE, DRAFT_STYLE, SALUTATION_STYLE } from "./official-layout";
import { xmlText } from "./xml-text";

/** The report as Word paragraphs: under 未定稿 its notes if it is a draft, then title, 称谓, real headings and body. */
export function reportParagraphs(
  report: ReportDocument,
  draftNotes: readonly string[],
): readonly Paragraph[] {
  const isDraft = report.draft.length > 0 || draftNotes.length > 0;
  return [
    ...(isDraft ? draftHead(draftNotes) : []),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [plain(report.title)] }),
    ...(report.salutation === undefined
      ? []
      : [new Paragraph({ style: SALUTATION_STYLE, children: [plain(report.salutation)] })]),
    ...report.sections.flatMap(sectionParagraphs),
  ];
}

/** What stands behind the text, beginning on a page of its own. */
export function appendixParagraphs(appendix: readonly AppendixPart[]): readonly Paragraph[] {
  return appendix.flatMap(({ heading, lines }, at) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: at === 0,
      children: [plain(heading)],
    }),
    ...lines.map((line) => new Paragraph({ style: BODY_STYLE, children: [plain(line)] })),
  ]);
}

function draftHead(notes: readonly string[]): readonly Paragraph[] {
  return [
    new Paragraph({ style: DRAFT_STYLE, children: [plain("未定稿")] }),
    ...notes.map(
      (note) =>
        new Paragraph({
          style: BODY_STYLE,
          alignment: AlignmentType.LEFT,
          children: [plain(note)],
        }),
    ),
  ];
}

function sectionParagraphs({ heading, level, paragraphs }: DocumentSection): readonly Paragraph[] {
  const style = HEADINGS[level];
  const title =
    heading === "" ? [] : [new Paragraph({ heading: style, children: [plain(heading)] })];
  const body = paragraphs.map(
    ({ parts }) =>
      new Paragraph({
        style: BODY_STYLE,
        // A line alone at the foot of a page is no fault in an official document; a page of 21 lines is.
        widowControl: false,
        children: parts.map(partRun),
      }),
  );
  return [...title, ...body];
}

const HEADINGS = {
  0: HeadingLevel.HEADING_1,
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

function partRun(part: DocumentPart): TextRun {
  if (part.kind !== "missing") return plain(part.text);
  return new TextRun({ text: xmlText(part.text), highlight: HighlightColor.YELLOW });
}

function plain(text: string): TextRun {
  return new TextRun(xmlText(text));
}
