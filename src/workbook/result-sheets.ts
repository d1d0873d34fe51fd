import type { AppendixPart, DocumentParagraph, ReportDocument } from "../core/model/document";
import { LOOK } from "./plan/look";
import {
  LAST_CELL_NAMES,
  RESULT_COLUMNS,
  RESULT_ROWS,
  RESULT_WIDTHS,
  SUMMARY_WIDTH,
} from "./plan/result-layout";
import { resultsSheet, summarySheet } from "./plan/result-plans";
import { heightOf, linesOf } from "./plan/text-width";
import type { Changes, Snapshot } from "./port";
import { refill } from "./refill";
import type { Refill, RefillLine } from "./refill";
import type { CellFormat } from "./sheet-plan";
import { indexSnapshot } from "./snapshot-index";
import { cutToCell, splitForCells } from "./text-length";

/** One finding in words, as 检查结果 shows it. */
export interface ResultRow {
  readonly level: string;
  readonly status: string;
  readonly rule: string;
  readonly message: string;
  /** The cells concerned, as people name them. */
  readonly place: string;
}

/** What 检查结果 and 汇总 are refilled from. */
export interface ResultInput {
  /** The report's title, for page heads. */
  readonly title: string;
  /** 检查结果; absent leaves the sheet as it is. */
  readonly results?: { readonly summary: string; readonly rows: readonly ResultRow[] };
  /** 汇总, with the reasons in words why it is 未定稿; absent leaves the sheet as it is. */
  readonly compiled?: {
    readonly document: ReportDocument;
    readonly draftNotes: readonly string[];
    /** What is printed below the text. */
    readonly appendix?: readonly AppendixPart[];
  };
}

/** Refills 检查结果 and 汇总 in place; a sheet that was deleted is added again. */
export function resultChanges(snapshot: Snapshot, input: ResultInput): Changes {
  const index = indexSnapshot(snapshot);
  const { title, results, compiled } = input;
  const parts = [
    ...(results ? [refill(index, resultsRefill(title, results))] : []),
    ...(compiled ? [refill(index, summaryRefill(title, compiled))] : []),
  ];
  return {
    addSheets: parts.flatMap((part) => part.addSheets ?? []),
    cells: parts.flatMap((part) => part.cells ?? []),
    rows: parts.flatMap((part) => part.rows ?? []),
    names: parts.flatMap((part) => part.names ?? []),
    printThrough: parts.flatMap((part) => part.printThrough ?? []),
  };
}

function resultsRefill(
  title: string,
  { summary, rows }: NonNullable<ResultInput["results"]>,
): Refill {
  return {
    plan: resultsSheet(title),
    firstRow: RESULT_ROWS.first,
    columns: RESULT_COLUMNS.length,
    lastCellName: LAST_CELL_NAMES.results,
    head: [
      { row: RESULT_ROWS.summary, column: 1, value: cutToCell(summary), format: LOOK.guidance },
    ],
    lines: rows.map(resultLine),
    isOwnLine: ({ value }) => typeof value === "number",
  };
}

function resultLine(row: ResultRow, at: number): RefillLine {
  const texts = [row.level, row.status, row.rule, row.message, row.place].map(cutToCell);
  const lines = texts.map((text, column) => linesOf(text, (RESULT_WIDTHS[column + 1] ?? 0) - 2));
  return {
    values: [at + 1, ...texts],
    formats: [NUMBER, CENTRED, CENTRED, LEFT, LEFT, LEFT],
    heightPoints: heightOf(Math.max(...lines), 15),
  };
}

const CELL: CellFormat = { border: "thin", vertical: "top" };
const NUMBER: CellFormat = { ...CELL, numberFormat: "0", horizontal: "center" };
const CENTRED: CellFormat = { ...CELL, horizontal: "center" };
const LEFT: CellFormat = { ...CELL, wrap: true };

function summaryRefill(title: string, compiled: NonNullable<ResultInput["compiled"]>): Refill {
  return {
    plan: summarySheet(title),
    firstRow: 1,
    columns: 1,
    lastCellName: LAST_CELL_NAMES.summary,
    head: [],
    lines: summaryLines(compiled),
    isOwnLine: ({ value }) => value !== null,
  };
}

function summaryLines({
  document,
  draftNotes,
  appendix = [],
}: NonNullable<ResultInput["compiled"]>): readonly RefillLine[] {
  const isDraft = document.draft.length > 0 || draftNotes.length > 0;
  const drafts = isDraft ? ["未定稿", ...draftNotes] : [];
  return [
    ...drafts.map((note) => line(cutToCell(note), LOOK.draft, 17, 70)),
    line(cutToCell(document.title), TITLE, 24, 46),
    ...document.sections.flatMap(({ heading, level, paragraphs }) => [
      line(cutToCell(heading), level === 1 ? PART_HEADING : LOOK.heading, 20, 66),
      ...paragraphs.flatMap(bodyLines),
    ]),
    ...appendix.flatMap(({ heading, lines }) => [
      line(cutToCell(heading), LOOK.heading, 20, 66),
      ...lines.flatMap(splitForCells).map((text) => line(text, LOOK.line, 15, 76)),
    ]),
  ];
}

const TITLE: CellFormat = { ...LOOK.title, horizontal: "center", wrap: true };
const PART_HEADING: CellFormat = { ...LOOK.heading, font: { bold: true, sizePoints: 14 } };
const BODY: CellFormat = { font: { sizePoints: 12 }, vertical: "top", wrap: true };

/** A paragraph in one row, or in several where no cell holds it. */
function bodyLines(paragraph: DocumentParagraph): readonly RefillLine[] {
  const rows = splitForCells(`　　${textOfParagraph(paragraph)}`);
  return rows.map((text) => line(text, BODY, 18, 68));
}

/** @param width how many characters of half width fit a line in the format's font */
function line(text: string, format: CellFormat, points: number, width: number): RefillLine {
  const heightPoints = heightOf(linesOf(text, Math.min(width, SUMMARY_WIDTH)), points);
  return { values: [text], formats: [format], heightPoints };
}

function textOfParagraph({ parts }: DocumentParagraph): string {
  return parts.map((part) => part.text).join("");
}
