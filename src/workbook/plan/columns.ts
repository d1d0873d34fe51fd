/** What the columns of a section's sheet hold. */
export type ColumnKey =
  | "id"
  | "label"
  | "unit"
  | "current"
  | "qualifier"
  | "prior"
  | "period"
  | "office"
  | "note"
  | "check";

/** Column numbers by what they hold, counted from 1; a column that somebody deleted is absent. */
export type ColumnMap = Readonly<Partial<Record<ColumnKey, number>>>;

interface Column {
  readonly key: ColumnKey;
  readonly title: string;
  /** Narrowest and widest in characters of half width. */
  readonly widths: readonly [number, number];
}

/** The columns of a section's sheet from A to J, with their headings. */
export const COLUMNS: readonly Column[] = [
  { key: "id", title: "编号", widths: [12, 26] },
  { key: "label", title: "指标", widths: [22, 44] },
  { key: "unit", title: "单位", widths: [7, 10] },
  { key: "current", title: "本年", widths: [12, 12] },
  { key: "qualifier", title: "约数", widths: [9, 9] },
  { key: "prior", title: "上年", widths: [12, 12] },
  { key: "period", title: "统计时期", widths: [14, 20] },
  { key: "office", title: "责任科室", widths: [12, 20] },
  { key: "note", title: "说明", widths: [24, 24] },
  { key: "check", title: "检查", widths: [22, 22] },
];

/** Where a fresh plan puts the columns. */
export const PLANNED_COLUMNS: Readonly<Record<ColumnKey, number>> = {
  id: 1,
  label: 2,
  unit: 3,
  current: 4,
  qualifier: 5,
  prior: 6,
  period: 7,
  office: 8,
  note: 9,
  check: 10,
};

/** Rows of a fresh section sheet: title, guidance, header, then the figures. */
export const SECTION_ROWS = { title: 1, guidance: 2, header: 3, firstFigure: 4 } as const;

/** What a repeated figure's row carries instead of the id, which only the row that asks for it has. */
export function repeatMark(figure: string): string {
  return `见 ${figure}`;
}
