import fc from "fast-check";
import type { CellInput } from "../../src/workbook/cell-input";
import type { Cell, CellChange, Changes, Snapshot, Workbook } from "../../src/workbook/port";
import type { SheetPlan } from "../../src/workbook/sheet-plan";

const anyText = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });

/** Any scatter of contents over a sheet, one for each cell. */
export const anyGrid = fc
  .array(
    fc.record({
      sheet: fc.constant("表"),
      row: fc.integer({ min: 1, max: 60 }),
      column: fc.integer({ min: 1, max: 40 }),
      value: fc.oneof(
        fc.integer(),
        fc
          .double({ noNaN: true, noDefaultInfinity: true })
          .map((value) => (value === 0 ? 0 : value)),
        fc.boolean(),
        anyText,
      ),
    }),
    { maxLength: 60 },
  )
  .map((cells) => new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell])));

/** A sheet that uses every part of a plan. */
export const fullPlan: SheetPlan = {
  ...sheetOf("依法决策", [
    ["编号", "本年"],
    ["甲.一", 1],
  ]),
  columnWidths: [12, 10],
  rowHeights: [{ row: 1, height: 24 }],
  frozenRows: 1,
  table: { name: "T_1", firstRow: 1, lastRow: 2, columns: ["编号", "本年"] },
  validations: [
    { firstRow: 2, lastRow: 2, column: 2, choices: ["近", "余"], hintTitle: "约数", hint: "可选" },
  ],
  highlights: [{ firstRow: 2, lastRow: 2, column: 1, beginsWith: "✗", color: "#C00000" }],
  print: {
    orientation: "landscape",
    titleRows: { first: 1, last: 1 },
    lastRow: 2,
    lastColumn: 2,
    header: "依法决策 & 其他",
  },
  charts: [
    {
      name: "附图",
      title: "对比",
      at: { row: 4, column: 4 },
      widthPoints: 300,
      heightPoints: 200,
      source: { row: 1, column: 1, rows: 2, columns: 2 },
      colors: ["#2F5597"],
    },
  ],
  names: [{ name: "甲.一", row: 2, column: 2 }],
  tabColor: "#1F4E79",
};

/** A visible sheet with nothing on it. */
export function emptySheet(name: string): SheetPlan {
  return {
    name,
    visibility: "visible",
    columnWidths: [],
    rowHeights: [],
    cells: [],
    frozenRows: 0,
    validations: [],
    highlights: [],
    print: { orientation: "portrait", lastRow: 1, lastColumn: 1, header: "" },
    names: [],
  };
}

/** A sheet with the given rows from A1. */
export function sheetOf(name: string, rows: readonly (readonly CellInput[])[]): SheetPlan {
  const cells = rows.flatMap((values, row) =>
    values.map((value, column) => ({ row: row + 1, column: column + 1, value })),
  );
  return { ...emptySheet(name), cells };
}

type Change = Pick<CellChange, "value" | "numberFormat">;

/** A change of one cell. */
export function at(sheet: string, row: number, column: number, change: Change): Changes {
  return { cells: [{ sheet, row, column, ...change }] };
}

/** A change of a sheet's A1. */
export function atCell(sheet: string, change: Change): CellChange {
  return { sheet, row: 1, column: 1, ...change };
}

/** The whole workbook; a refusal fails the test. */
export async function readAll(workbook: Workbook): Promise<Snapshot> {
  const result = await workbook.read();
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

/** The cells of one sheet. */
export function cellsOf(snapshot: Snapshot, sheet: string): readonly Cell[] {
  return snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [];
}

/** The cell that a name leads to. */
export function cellNamed(snapshot: Snapshot, wanted: string): unknown {
  return snapshot.names.find(({ name }) => name === wanted)?.cell;
}
