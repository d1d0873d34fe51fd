import { cellKey } from "../../workbook/address";
import type { CellAddress, CellChange } from "../../workbook/port";
import type { CellFormat } from "../../workbook/sheet-plan";
import type { Area } from "./areas";
import { areaName, equalAreas, rectanglesOf, slicesOf } from "./areas";
import { entryOf } from "./cell-entry";
import type { Content } from "./content";
import { contentOfInput } from "./content";
import { applyLook } from "./look";
import type { HasApi } from "./requirements";
import { NO_TARGETS } from "./survey";
import type { WriteStep } from "./write-step";
import {
  AREA_WEIGHT,
  CELL_WEIGHT,
  LOOK_WEIGHT,
  packed,
  SURVEYED_LOOK_WEIGHT,
  weightOf,
} from "./write-step";
import { GENERAL } from "./workbook-facts";

/** What a write makes of one cell; parts that are absent stay as they are. */
export interface CellWork extends CellAddress {
  readonly content?: Content;
  readonly numberFormat?: string;
  readonly format?: CellFormat;
}

/** One piece of work for each cell; of two changes of one cell the later wins, part by part. */
export function cellWork(changes: readonly CellChange[]): readonly CellWork[] {
  const work = new Map<string, CellWork>();
  for (const change of changes) {
    const { sheet, row, column } = change;
    const key = cellKey(change);
    work.set(key, { ...work.get(key), sheet, row, column, ...partsOf(change) });
  }
  return [...work.values()];
}

function partsOf({ value, format, numberFormat }: CellChange): Partial<CellWork> {
  const code = numberFormat ?? (format && (format.numberFormat ?? GENERAL));
  return {
    ...(value !== undefined && { content: contentOfInput(value) }),
    ...(code !== undefined && { numberFormat: code }),
    ...(format && { format }),
  };
}

/**
 * Writes contents and number formats, a range for each rectangle of cells. No range has a cell that is not written: it
 * may be locked, and a protected sheet then refuses the whole range.
 *
 * @param isFresh the sheet is added by the same write, so there is nothing to look at before
 */
export function contentSteps(work: readonly CellWork[], isFresh: boolean): readonly WriteStep[] {
  const asked = work.filter(
    ({ content, numberFormat }) => content !== undefined || numberFormat !== undefined,
  );
  const byKey = new Map(asked.map((cell) => [cellKey(cell), cell]));
  return rectanglesOf(asked)
    .flatMap((area) => lightSlices(area, byKey))
    .map((area) => {
      const targets = { ...NO_TARGETS, cells: [area] };
      return {
        weight: areaWeight(area, byKey),
        before: isFresh ? NO_TARGETS : targets,
        after: targets,
        make: (context) => {
          writeArea(context, area, byKey);
        },
      };
    });
}

/** Gives cells their looks, a range for each group of equal neighbours. */
export function lookSteps(
  work: readonly CellWork[],
  isFresh: boolean,
  has: HasApi,
): readonly WriteStep[] {
  const formatted = work.flatMap((cell) => (cell.format ? [{ ...cell, format: cell.format }] : []));
  const groups = equalAreas(formatted, ({ format }) => {
    return JSON.stringify({ ...format, numberFormat: undefined });
  });
  const sliced = groups.flatMap(({ area, first }) =>
    (isFresh ? [area] : slicesOf(area, MOST_LOOKS)).map((slice) => ({ area: slice, first })),
  );
  return sliced.map(({ area, first }) => {
    const targets = isFresh ? NO_TARGETS : { ...NO_TARGETS, looks: [area] };
    const told = isFresh ? 0 : area.rows * area.columns * SURVEYED_LOOK_WEIGHT;
    return {
      weight: LOOK_WEIGHT + told,
      before: targets,
      after: targets,
      make: (context) => {
        const range = context.workbook.worksheets.getItem(area.sheet).getRange(areaName(area));
        applyLook(range, first.format, area, isFresh, has);
      },
    };
  });
}

/** As many looks as one answer tells, with room for what else a request does. */
export const MOST_LOOKS = 1_000;

/** Number formats first, and `null` leaves what a cell has: a cell of the format Text would keep a number as text. */
function writeArea(
  context: Excel.RequestContext,
  area: Area,
  work: ReadonlyMap<string, CellWork>,
): void {
  const range = context.workbook.worksheets.getItem(area.sheet).getRange(areaName(area));
  const formats = cellsOf(area, work, ({ numberFormat }) => numberFormat);
  if (formats.some((line) => line.some((code) => code !== null))) range.numberFormat = formats;
  const entries = cellsOf(area, work, ({ content }) =>
    content === undefined ? undefined : entryOf(content),
  );
  if (entries.some((line) => line.some((entry) => entry !== null))) range.formulas = entries;
}

function cellsOf<T>(
  area: Area,
  work: ReadonlyMap<string, CellWork>,
  part: (cell: CellWork) => T | undefined,
): (T | null)[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const key = cellKey({ sheet: area.sheet, row: area.row + row, column: area.column + column });
      const cell = work.get(key);
      return (cell && part(cell)) ?? null;
    }),
  );
}

function areaWeight(area: Area, work: ReadonlyMap<string, CellWork>): number {
  const weights = cellsOf(area, work, ({ content }) => weightOf(content ?? null)).flat();
  return weights.reduce<number>((sum, weight) => sum + (weight ?? CELL_WEIGHT), AREA_WEIGHT);
}

/** A rectangle in pieces that are no heavier than a request may be, from the top; a row is never parted. */
function lightSlices(area: Area, work: ReadonlyMap<string, CellWork>): readonly Area[] {
  const lines = Array.from({ length: area.rows }, (_, at) => {
    const line = { ...area, row: area.row + at, rows: 1 };
    return { line, weight: areaWeight(line, work) };
  });
  return packed(lines).flatMap((pack) => {
    const [first] = pack;
    return first === undefined ? [] : [{ ...first.line, rows: pack.length }];
  });
}
