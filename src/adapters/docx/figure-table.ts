import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow as Row,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import {
  type FigureTable,
  omittedNote,
  rowWords,
  TABLE_COLUMNS,
  type TableRow,
  type TableSection,
  tableTitle,
} from "../../core/model/figure-table";
import { ANNEX_STYLE, ANNEX_TITLE_STYLE, TABLE_HEAD_STYLE, TABLE_STYLE } from "./official-layout";
import { xmlText } from "./xml-text";

/**
 * The table of figures on pages of its own behind the report, as a real Word table: borders, widths that fill the
 * 版心, a header row that is repeated on every page, and no row parted between pages.
 *
 * @source GB/T 9704—2012, 7.3: an annex begins a page, 附表 at its left and its title in the middle
 */
export function figureTable(table: FigureTable): readonly (Paragraph | Table)[] {
  return [
    new Paragraph({ style: ANNEX_STYLE, children: [text("附表")] }),
    new Paragraph({ style: ANNEX_TITLE_STYLE, children: [text(tableTitle(table))] }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: sum(WIDTHS), type: WidthType.DXA },
      columnWidths: [...WIDTHS],
      borders: BORDERS,
      rows: [headerRow(), ...table.sections.flatMap(sectionRows)],
    }),
    ...(table.omitted === 0
      ? []
      : [new Paragraph({ style: TABLE_STYLE, children: [text(omittedNote(table))] })]),
  ];
}

function headerRow(): Row {
  const cells = TABLE_COLUMNS.map((words, column) =>
    cell(words, {
      width: WIDTHS[column] ?? 0,
      style: TABLE_HEAD_STYLE,
      side: AlignmentType.CENTER,
    }),
  );
  return new Row({ tableHeader: true, cantSplit: true, children: cells });
}

/** The heading of a section goes over the whole width and stays with its first figure. */
function sectionRows({ heading, rows }: TableSection): readonly Row[] {
  const look = { width: sum(WIDTHS), style: TABLE_HEAD_STYLE, side: AlignmentType.LEFT };
  const head = cell(heading, { ...look, columns: TABLE_COLUMNS.length });
  return [new Row({ cantSplit: true, children: [head] }), ...rows.map(figureRow)];
}

function figureRow(row: TableRow): Row {
  const cells = rowWords(row).map((words, column) =>
    cell(words, {
      width: WIDTHS[column] ?? 0,
      style: TABLE_STYLE,
      side: SIDES[column] ?? AlignmentType.RIGHT,
    }),
  );
  return new Row({ cantSplit: true, children: cells });
}

interface CellLook {
  /** In twips. */
  readonly width: number;
  readonly style: string;
  readonly side: (typeof AlignmentType)["LEFT" | "CENTER" | "RIGHT"];
  /** How many columns it goes over. */
  readonly columns?: number;
}

function cell(words: string, { width, style, side, columns }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(columns !== undefined && { columnSpan: columns }),
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { marginUnitType: WidthType.DXA, left: 60, right: 60, top: 0, bottom: 0 },
    children: [
      new Paragraph({
        style,
        alignment: side,
        keepNext: columns !== undefined,
        children: [text(words)],
      }),
    ],
  });
}

function text(words: string): TextRun {
  return new TextRun(xmlText(words));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** In twips; together 156 mm. */
const WIDTHS: readonly number[] = [3165, 840, 1320, 1320, 1280, 920];

const SIDES = [AlignmentType.LEFT, AlignmentType.CENTER] as const;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;

const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
} as const;
