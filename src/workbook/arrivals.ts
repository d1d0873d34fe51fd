import { ARRIVAL_COLUMN, ARRIVAL_ROWS } from "./plan/definition-sheet";
import type { CellChange, SheetSnapshot, Snapshot } from "./port";
import { markedSheet } from "./read-embedded-definition";
import { textOf } from "./snapshot-index";
import { splitForCells } from "./text-length";

/** How a number may have got into its cell, where a program put it there. */
export type Arrival = keyof typeof ARRIVAL_ROWS;

/** The numbers that came so, each as a line `案件.受理=12件`: of a figure that holds another number it says nothing. */
export type Arrivals = Readonly<Record<Arrival, readonly string[]>>;

/** What the workbook remembers of how numbers got into their cells. */
export function readArrivals(snapshot: Snapshot): Arrivals {
  const sheet = markedSheet(snapshot);
  const lines = (arrival: Arrival) =>
    sheet === undefined ? [] : textBeside(sheet, ARRIVAL_ROWS[arrival]).split("\n").filter(Boolean);
  return { imported: lines("imported"), pasted: lines("pasted") };
}

/** What makes the workbook remember these instead; nothing where it does already. */
export function arrivalChanges(snapshot: Snapshot, arrivals: Arrivals): readonly CellChange[] {
  const sheet = markedSheet(snapshot);
  if (sheet === undefined) return [];
  return ARRIVALS.flatMap((arrival) => {
    const row = ARRIVAL_ROWS[arrival];
    const text = arrivals[arrival].join("\n");
    if (text === textBeside(sheet, row)) return [];
    const pieces = splitForCells(text);
    const surplus = piecesBeside(sheet, row).length - pieces.length;
    const values = [arrival, ...pieces, ...Array<null>(Math.max(0, surplus)).fill(null)];
    return values.map((value, index) => {
      return { sheet: sheet.name, row, column: ARRIVAL_COLUMN + index, value };
    });
  });
}

const ARRIVALS = ["imported", "pasted"] as const;

function textBeside(sheet: SheetSnapshot, row: number): string {
  return piecesBeside(sheet, row).join("");
}

function piecesBeside({ cells }: SheetSnapshot, row: number): readonly string[] {
  return cells
    .filter((cell) => cell.row === row && cell.column > ARRIVAL_COLUMN)
    .sort((a, b) => a.column - b.column)
    .map(({ value }) => textOf(value).replace(/\r\n?/g, "\n"));
}
