import type { AppendixPart, DocumentParagraph, ReportDocument } from "../core/model/document";
import { LOOK } from "./plan/look";
import { LAST_CELL_NAMES, SUMMARY_WIDTH } from "./plan/result-layout";
import { summarySheet } from "./plan/result-plans";
import { heightOf, linesOf } from "./plan/text-width";
import type { Refill, RefillLine } from "./refill";
import type { CellFormat } from "./sheet-plan";
import { cutToCell, splitForCells } from "./text-length";

/** What 汇总 is refilled from. */
export interface SummaryInput {
  readonly document: ReportDocument;
  /** Why it is 未定稿, in words. */
  readonly draftNotes: readonly string[];
  /** What is printed below the text. */
  readonly appendix?: readonly AppendixPart[];
  /** What it was made from and when, in words, a line each. */
  readonly provenance?: readonly string[];
}

/** One part of 汇总 from top to bottom; each line has one cell, in column A. */
type SummaryBlock = (input: SummaryInput) => readonly RefillLine[];

/** 汇总 as its parts in their order. */
const BLOCKS: readonly SummaryBlock[] = [
  draftLines,
  titleLines,
  salutationLines,
  sectionLines,
  appendixLines,
  provenanceLines,
];

/** 汇总 written anew. */
export function summaryRefill(title: string, input: SummaryInput): Refill {
  return {
    plan: summarySheet(title),
    firstRow: 1,
    columns: 1,
    lastCellName: LAST_CELL_NAMES.summary,
    head: [],
    lines: BLOCKS.flatMap((block) => block(input)),
    isOwnLine: ({ value }) => value !== null,
  };
}

function draftLines({ document, draftNotes }: SummaryInput): readonly RefillLine[] {
  const isDraft = document.draft.length > 0 || draftNotes.length > 0;
  if (!isDraft) return [];
  return ["未定稿", ...draftNotes].map((note) => line(cutToCell(note), LOOK.draft, 17, 64));
}

function titleLines({ document }: SummaryInput): readonly RefillLine[] {
  return [line(cutToCell(document.title), TITLE, 24, 44)];
}

/** Its row is a line higher than its words, which stand at its foot: a blank row would end what a refill takes for its own. */
function salutationLines({ document: { salutation } }: SummaryInput): readonly RefillLine[] {
  if (salutation === undefined) return [];
  const row = line(cutToCell(salutation), SALUTATION, 18, 60);
  return [{ ...row, heightPoints: Math.min(409, row.heightPoints + 18) }];
}

function sectionLines({ document }: SummaryInput): readonly RefillLine[] {
  return document.sections.flatMap(({ heading, level, paragraphs }) => [
    line(cutToCell(heading), level === 1 ? PART_HEADING : LOOK.heading, 20, 58),
    ...paragraphs.flatMap(bodyLines),
  ]);
}

function appendixLines({ appendix = [] }: SummaryInput): readonly RefillLine[] {
  return appendix.flatMap(({ heading, lines }) => [
    line(cutToCell(heading), LOOK.heading, 20, 58),
    ...lines.flatMap(splitForCells).map((text) => line(text, LOOK.line, 15, 68)),
  ]);
}

function provenanceLines({ provenance = [] }: SummaryInput): readonly RefillLine[] {
  return provenance.map((note) => line(cutToCell(note), LOOK.guidance, 14, SUMMARY_WIDTH));
}

const TITLE: CellFormat = { ...LOOK.title, horizontal: "center", wrap: true };
const PART_HEADING: CellFormat = { ...LOOK.heading, font: { bold: true, sizePoints: 14 } };
// At the foot of its row, where a spreadsheet puts what nothing else is said of.
const SALUTATION: CellFormat = { font: { sizePoints: 12 }, wrap: true };
const BODY: CellFormat = { font: { sizePoints: 12 }, vertical: "top", wrap: true };

/** A paragraph in one row, or in several where no cell holds it. */
function bodyLines(paragraph: DocumentParagraph): readonly RefillLine[] {
  const rows = splitForCells(`　　${textOfParagraph(paragraph)}`);
  return rows.map((text) => line(text, BODY, 18, 60));
}

/** @param width how many characters of half width fit a line in the format's font */
function line(text: string, format: CellFormat, points: number, width: number): RefillLine {
  const heightPoints = heightOf(linesOf(text, Math.min(width, SUMMARY_WIDTH)), points);
  return { values: [text], formats: [format], heightPoints };
}

function textOfParagraph({ parts }: DocumentParagraph): string {
  return parts.map((part) => part.text).join("");
}
