import { TEXT_COLUMNS } from "./plan/texts-sheet";
import type { Cell, CellAddress, SheetSnapshot, Snapshot } from "./port";
import { textOf } from "./snapshot-index";

/** 文字稿 as it stands today, however it is called: where its columns are and its last row. */
export interface TextTable {
  readonly sheet: string;
  readonly idColumn: number;
  readonly textColumn: number;
  readonly headingColumn?: number;
  readonly lastRow: number;
  /** The row of each 编号; of two that are the same, the first. */
  readonly rows: ReadonlyMap<string, number>;
}

/** Every sheet with the headings 编号 and 段落文字, in the order of the workbook. */
export function textTables({ sheets }: Snapshot): readonly TextTable[] {
  return sheets.flatMap((sheet) => tableOf(sheet) ?? []);
}

/** The cell that a paragraph is written in, by `section.paragraph`; none where its row is gone. */
export function textCellOf(snapshot: Snapshot, key: string): CellAddress | undefined {
  for (const { sheet, textColumn, rows } of textTables(snapshot)) {
    const row = rows.get(key);
    if (row !== undefined) return { sheet, row, column: textColumn };
  }
  return undefined;
}

function tableOf({ name, cells }: SheetSnapshot): TextTable | undefined {
  const at = (words: string | undefined) =>
    cells.filter(({ value }) => textOf(value).replace(/\s/g, "") === words);
  const [idHeading, sectionHeading, textHeading] = TEXT_COLUMNS;
  const sameRow = ({ row }: Cell, words: string | undefined) =>
    at(words).find((cell) => cell.row === row);
  const text = at(textHeading).find((cell) => sameRow(cell, idHeading) !== undefined);
  const id = text && sameRow(text, idHeading);
  if (text === undefined || id === undefined) return undefined;
  const rows = new Map<string, number>();
  for (const { row, column, value } of cells) {
    const key = textOf(value).trim();
    if (row > text.row && column === id.column && !rows.has(key)) rows.set(key, row);
  }
  const heading = sameRow(text, sectionHeading);
  return {
    sheet: name,
    idColumn: id.column,
    textColumn: text.column,
    ...(heading && { headingColumn: heading.column }),
    lastRow: Math.max(...cells.map(({ row }) => row)),
    rows,
  };
}
