import { doubleOfDecimal } from "../core/model/decimal";
import {
  type FigureTable,
  omittedNote,
  type TableRow,
  type TableSection,
  tableTitle,
  type TableValue,
  tableWords,
} from "../core/model/figure-table";
import type { CellInput } from "./cell-input";
import { LOOK } from "./plan/look";
import { LAST_CELL_NAMES, TABLE_ROWS, TABLE_WIDTHS } from "./plan/result-layout";
import { tableSheet } from "./plan/result-plans";
import { heightOf, linesOf } from "./plan/text-width";
import type { ChartRow } from "./chart-data";
import type { Changes } from "./port";
import { type Refill, refill, type RefillLine } from "./refill";
import { chartChanges, type TableCharts, withCharts } from "./table-charts";
import type { CellFormat } from "./sheet-plan";
import { TABLE_SHEET } from "./sheet-names";
import type { SnapshotIndex } from "./snapshot-index";
import { textOf } from "./snapshot-index";
import { cutToCell } from "./text-length";

/** What 汇总附表 is refilled from. */
export interface TableInput {
  readonly table: FigureTable;
  /** The unit that reports; empty where nobody filled it in. */
  readonly unit: string;
  /** Figures that charts draw beside the table, chart by chart; none takes our charts away. */
  readonly drawn?: readonly (readonly string[])[];
}

/** 汇总附表 written anew, with the charts beside it. */
export function tableChanges(index: SnapshotIndex, title: string, input: TableInput): Changes {
  const filled = refill(index, tableRefill(index, title, input));
  const charts = chartsOf(input);
  const addSheets = filled.addSheets?.map((plan) => withCharts(plan, charts));
  if (addSheets !== undefined) return { ...filled, addSheets };
  const sheet = index.sheetNamed(filled.names?.[0]?.cell.sheet ?? "");
  if (sheet === undefined) return filled;
  const drawn = chartChanges(sheet, charts);
  return { ...filled, ...drawn, cells: [...(filled.cells ?? []), ...(drawn.cells ?? [])] };
}

/** A heading for each section, then a figure a row, numbers as numbers. */
function tableRefill(index: SnapshotIndex, title: string, { table, unit }: TableInput): Refill {
  return {
    plan: tableSheet(title, ownName(index)),
    firstRow: TABLE_ROWS.first,
    columns: TABLE_WIDTHS.length,
    lastCellName: LAST_CELL_NAMES.table,
    head: [
      { row: TABLE_ROWS.title, column: 1, value: tableTitle(table), format: LOOK.title },
      {
        row: TABLE_ROWS.note,
        column: 1,
        value: cutToCell(`${unit}　${omittedNote(table)}`.trim()),
        format: LOOK.guidance,
      },
    ],
    lines: table.sections.flatMap(sectionLines),
    isOwnLine: ({ value }) => typeof value === "string",
  };
}

/** The rows that the drawn figures stand in. */
function chartsOf({ table, drawn = [] }: TableInput): TableCharts {
  const rows = new Map<string, ChartRow>();
  let at: number = TABLE_ROWS.first;
  for (const section of table.sections) {
    for (const { figure, label, unit, now, before } of section.rows) {
      at += 1;
      const [is, was] = [contentOf(now), contentOf(before)];
      const [name, measure] = [cutToCell(label), cutToCell(unit)];
      rows.set(figure, { row: at, label: name, unit: measure, now: is, before: was });
    }
    at += 1;
  }
  const groups = drawn.map((figures) => figures.flatMap((figure) => rows.get(figure) ?? []));
  return { groups, ...(table.year !== undefined && { year: table.year }) };
}

/** A sheet of that name that somebody else made is left alone: ours then has a number behind its name. */
function ownName(index: SnapshotIndex): string {
  let name = TABLE_SHEET;
  for (let number = 2; isForeign(index, name); number += 1) name = `${TABLE_SHEET}${number}`;
  return name;
}

/** Ours has its headings in their row. */
function isForeign(index: SnapshotIndex, name: string): boolean {
  const cells = index.sheetNamed(name)?.cells;
  const { header } = TABLE_ROWS;
  return (
    cells !== undefined &&
    !cells.some(
      ({ row, column, value }) => row === header && column === 1 && textOf(value) === "指标",
    )
  );
}

function sectionLines({ heading, rows }: TableSection): readonly RefillLine[] {
  const head: RefillLine = {
    values: [cutToCell(heading), ...TABLE_WIDTHS.slice(1).map(() => null)],
    formats: TABLE_WIDTHS.map(() => SECTION),
    heightPoints: 22,
  };
  return [head, ...rows.map(figureLine)];
}

function figureLine({ label, unit, now, before, change, growth }: TableRow): RefillLine {
  const values = [now, before, change, growth];
  const texts = [label, unit, ...values.map(tableWords)];
  const lines = texts.map((text, column) => linesOf(text, (TABLE_WIDTHS[column] ?? 0) - 2));
  return {
    values: [cutToCell(label), cutToCell(unit), ...values.map(contentOf)],
    formats: [LABEL, UNIT, ...values.map(lookOf)],
    heightPoints: heightOf(Math.max(...lines), 15),
  };
}

/** A percentage is stored as its ratio, as spreadsheets do. */
function contentOf(value: TableValue): CellInput {
  if (value.kind === "words") return cutToCell(value.text);
  const { units, decimals } = value.value;
  return doubleOfDecimal({ units, decimals: decimals + (value.suffix === "%" ? 2 : 0) });
}

function lookOf(value: TableValue): CellFormat {
  if (value.kind === "words") return VALUE;
  const { decimals } = value.value;
  const digits = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  const suffix = value.suffix === "个百分点" ? '"个百分点"' : value.suffix;
  return { ...VALUE, numberFormat: digits + suffix };
}

const SECTION: CellFormat = { font: { bold: true }, vertical: "center" };
const LABEL: CellFormat = LOOK.label;
const UNIT: CellFormat = { ...LOOK.unit, wrap: true };
const VALUE: CellFormat = { ...UNIT, horizontal: "right" };
