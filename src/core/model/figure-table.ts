import { type Decimal, formatDecimal } from "./decimal";
import type { Place } from "./entry";

/** The figures of a report beside last year's, by section in report order: the table that goes with its text. */
export interface FigureTable {
  /** Sections without a row are left out. */
  readonly sections: readonly TableSection[];
  /** How many figures stand in no row: nobody owes them, and nobody filled them in, this year or last. */
  readonly omitted: number;
  /** The year of 本年; absent where 封面 has no readable 年度. */
  readonly year?: number;
}

/** The figures of one section, under its heading. */
export interface TableSection {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly TableRow[];
}

/** One figure: this year, last year, and what lies between them. */
export interface TableRow {
  readonly figure: string;
  readonly label: string;
  /** Measure word or unit; % for a rate. */
  readonly unit: string;
  readonly now: TableValue;
  readonly before: TableValue;
  /** 增减: the printed numbers subtracted; of rates in 百分点. */
  readonly change: TableValue;
  /** 增减率 on last year's number; of rates none. */
  readonly growth: TableValue;
  /** The cell of this year's value. */
  readonly place?: Place;
}

/** An exact number that can be counted with, or words that cannot: 近32000, 待填, 不适用, —. */
export type TableValue =
  | { readonly kind: "number"; readonly value: Decimal; readonly suffix: "" | "%" | "个百分点" }
  | { readonly kind: "words"; readonly text: string };

/** The columns of the table. */
export const TABLE_COLUMNS = ["指标", "单位", "本年", "上年", "增减", "增减率"] as const;

/** Stands where there is nothing to say: no number last year, or nothing to divide by. */
export const NOTHING_TO_SAY = "—";

/** What a cell of the table reads. */
export function tableWords(value: TableValue): string {
  return value.kind === "words" ? value.text : formatDecimal(value.value) + value.suffix;
}

/** A row as its six texts, in the order of the columns. */
export function rowWords({
  label,
  unit,
  now,
  before,
  change,
  growth,
}: TableRow): readonly string[] {
  return [label, unit, ...[now, before, change, growth].map(tableWords)];
}

/** What stands over the table: 2021年主要指标. */
export function tableTitle({ year }: FigureTable): string {
  return year === undefined ? "主要指标" : `${year}年主要指标`;
}

/** What stands under a table that leaves figures out, so that nobody takes it for everything; empty where it has all. */
export function omittedNote({ omitted }: FigureTable): string {
  return omitted === 0 ? "" : `另有${omitted}项选填指标两年都没有填报，未列入本表。`;
}
