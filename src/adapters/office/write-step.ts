import type { CellAddress, ChartChange } from "../../workbook/port";
import type { Content } from "./content";
import type { Targets } from "./survey";

/** One piece of a write: what it changes, what it costs to send, and how it is done. */
export interface WriteStep {
  /** Bytes that travel, about. */
  readonly weight: number;
  /** What is looked at before and after; the cells of sheets that do not exist yet only after. */
  readonly before: Targets;
  readonly after: Targets;
  readonly make: (context: Excel.RequestContext) => void;
}

/** Everything that a write does. */
export interface WritePlan {
  readonly steps: readonly WriteStep[];
  /** What each cell is to hold, by `cellKey`; cells that only change their look are left out. */
  readonly wanted: ReadonlyMap<string, WantedCell>;
  /** Cells of sheets that were there, and what of each is changed. */
  readonly touched: readonly TouchedCell[];
  /** Charts on sheets that were there. */
  readonly charts: readonly ChartChange[];
  /** Sheets in the order in which they are added. */
  readonly sheetsAdded: readonly string[];
  readonly cellsPlanned: number;
}

/** A cell and what it is to hold. */
export interface WantedCell extends CellAddress {
  readonly content: Content;
}

/** Which parts of a cell a write changes. */
export interface TouchedCell extends CellAddress {
  readonly content: boolean;
  readonly numberFormat: boolean;
  readonly look: boolean;
}

/**
 * Steps in as few requests as they fit into, in order. Excel on the web takes 5 MB for a request and 5 MB for its
 * answer, which tells every content four times: as value and as formula, before the write and after it.
 */
export function packed<T extends { readonly weight: number }>(
  steps: readonly T[],
  limit: number = HEAVIEST,
): readonly (readonly T[])[] {
  const packs: { steps: T[]; weight: number }[] = [];
  for (const step of steps) {
    const last = packs.at(-1);
    if (last === undefined || last.weight + step.weight > limit) {
      packs.push({ steps: [step], weight: step.weight });
    } else {
      last.steps.push(step);
      last.weight += step.weight;
    }
  }
  return packs.map((pack) => pack.steps);
}

/** The most bytes of one request or its answer; the rest of the 5 MB is for what was there before and was longer. */
const HEAVIEST = 4_000_000;

/** What travels for a cell besides its text: commas, quotes, type, number format. */
export const CELL_WEIGHT = 100;
/** What travels for a range that is written and looked at before and after, its cells apart. */
export const AREA_WEIGHT = 1_500;
/** What travels for a range that gets a look: some twenty properties, inner and outer lines. */
export const LOOK_WEIGHT = 5_000;
/** What an answer tells of one cell's look, before the write and after it. */
export const SURVEYED_LOOK_WEIGHT = 1_600;

/** Bytes that travel for a content in the heavier direction, about: Chinese takes three for each character. */
export function weightOf(content: Content): number {
  const text = typeof content === "object" && content !== null ? JSON.stringify(content) : content;
  return CELL_WEIGHT + (typeof text === "string" ? text.length * 3 * TOLD : 0);
}

const TOLD = 4;
