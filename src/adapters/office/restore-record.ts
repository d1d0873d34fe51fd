import type { MergedCells, WritePurpose } from "../../workbook/port";
import type { ChartPlan } from "../../workbook/sheet-plan";
import type { Content } from "./content";
import type { ChartAddress } from "./survey";

/**
 * What is needed to take the last write back: how everything was before, and marks of how it was left, by which is
 * known whether people changed it since. It travels in the workbook as text.
 */
export interface RestoreRecord {
  readonly version: 1;
  readonly id: string;
  readonly purpose?: WritePurpose;
  readonly cellsWritten: number;
  readonly sheetsAdded: readonly AddedSheet[];
  readonly cells: readonly RecordedCell[];
  /** Looks that cells had, each once. */
  readonly looks: readonly string[];
  readonly rows: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly height: number;
  }[];
  /** `before` is absent where the write made the name. */
  readonly names: readonly { readonly name: string; readonly before?: string }[];
  readonly prints: readonly { readonly sheet: string; readonly before?: string }[];
  /** Rows that were hidden, and areas that were one cell; absent where there were none. */
  readonly hidden?: readonly { readonly sheet: string; readonly row: number }[];
  readonly merges?: readonly MergedCells[];
  readonly charts?: readonly RecordedChart[];
}

/** A chart that the write put, changed or took away. */
export interface RecordedChart extends ChartAddress {
  /** It was not there before. */
  readonly isNew: boolean;
  /** How it was planned before; absent where nobody knows. */
  readonly before?: ChartPlan;
}

/** A sheet that the write added, with the marks of its contents. */
export interface AddedSheet {
  readonly name: string;
  readonly marks: readonly (readonly [row: number, column: number, mark: string])[];
}

/** One cell as it was; parts that the write did not change are absent. */
export interface RecordedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content?: { readonly before: Content; readonly after: string };
  readonly numberFormat?: string;
  /** Place in `looks`. */
  readonly look?: number;
}

/**
 * The longest record that is kept, in UTF-16 units. It is saved with the file and sent with the write, of which 5 MB
 * may travel on the web; a fill or a compile of a real report takes a tenth of it.
 */
export const LONGEST_RECORD = 500_000;

/** The record as it is kept. */
export function writeRecord(record: RestoreRecord): string {
  return JSON.stringify(record);
}

/** Reads a record that was kept; anything else is none. */
export function readRecord(text: string | undefined): RestoreRecord | undefined {
  if (text === undefined || text === "") return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is RestoreRecord {
  if (typeof value !== "object" || value === null) return false;
  const { version, id, cellsWritten, ...lists } = value as Partial<RestoreRecord>;
  const { sheetsAdded, cells, looks, rows, names, prints } = lists;
  return (
    version === 1 &&
    typeof id === "string" &&
    typeof cellsWritten === "number" &&
    [sheetsAdded, cells, looks, rows, names, prints].every((list) => Array.isArray(list))
  );
}
