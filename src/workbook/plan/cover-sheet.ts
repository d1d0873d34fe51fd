import type { PlannedCell, SheetPlan } from "../sheet-plan";
import { COVER_SHEET } from "../sheet-names";
import { COVER_FIELDS, coverName } from "./cover-fields";
import type { Cover } from "./cover-fields";
import { FILLING_NOTES } from "./filling-notes";
import { LOOK } from "./look";
import { heightOf, linesOf } from "./text-width";

/** 封面: who reports on which year, and 填表说明. */
export function coverSheet(title: string, cover: Cover): SheetPlan {
  const lastRow = NOTES_ROW + FILLING_NOTES.length;
  return {
    name: COVER_SHEET,
    visibility: "visible",
    columnWidths: WIDTHS,
    rowHeights: [{ row: 1, height: 36 }, ...fieldHeights(), ...noteHeights()],
    cells: [
      { row: 1, column: 1, value: title, format: { ...LOOK.title, font: TITLE_FONT } },
      { row: 2, column: 1, value: "先填本页，再按顺序填写各表。", format: LOOK.guidance },
      ...COVER_FIELDS.flatMap((field) => fieldCells(field, cover)),
      ...noteCells(),
    ],
    frozenRows: 0,
    validations: [],
    highlights: [],
    print: { orientation: "portrait", lastRow, lastColumn: WIDTHS.length, header: title },
    names: COVER_FIELDS.map(({ label, row }) => ({ name: coverName(label), row, column: 2 })),
    tabColor: "#1F4E79",
  };
}

const WIDTHS = [16, 72];
const NOTES_ROW = 14;
const TITLE_FONT = { ...LOOK.title.font, sizePoints: 20 };

function fieldCells(
  { key, label, row }: (typeof COVER_FIELDS)[number],
  cover: Cover,
): readonly PlannedCell[] {
  const value = key === "closingDate" ? closingDate(cover) : (cover[key] ?? null);
  // Text format keeps a date or a telephone number as it is typed.
  const numberFormat = key === "year" ? "0" : "@";
  return [
    { row, column: 1, value: label, format: LOOK.header },
    {
      row,
      column: 2,
      value,
      format: { ...LOOK.input, numberFormat, horizontal: "left", indent: 1 },
    },
  ];
}

function closingDate({ closingDate: written, year }: Cover): string {
  return written ?? `${year.toString()}年12月31日`;
}

function noteCells(): readonly PlannedCell[] {
  const heading: PlannedCell = {
    row: NOTES_ROW,
    column: 1,
    value: "填表说明",
    format: LOOK.heading,
  };
  const notes = FILLING_NOTES.flatMap((note, index): readonly PlannedCell[] => [
    {
      row: NOTES_ROW + 1 + index,
      column: 1,
      value: index + 1,
      format: { numberFormat: "0", horizontal: "center", vertical: "top" },
    },
    { row: NOTES_ROW + 1 + index, column: 2, value: note, format: LOOK.line },
  ]);
  return [heading, ...notes];
}

function fieldHeights() {
  return COVER_FIELDS.map(({ row }) => ({ row, height: 24 }));
}

function noteHeights() {
  return FILLING_NOTES.map((note, index) => ({
    row: NOTES_ROW + 1 + index,
    height: heightOf(linesOf(note, 70), 16),
  }));
}
