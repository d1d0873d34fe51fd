import type { Definition } from "../core/definition/definition";
import { BLANK } from "../core/model/entry";
import type { Entry, Figures, Filled } from "../core/model/entry";
import { entryChanges, priorChanges } from "./entry-changes";
import { cellKey } from "./address";
import { cellOfRow } from "./figure-row";
import type { FigureRow } from "./figure-row";
import { formulaRefresh } from "./formula-refresh";
import type { ColumnKey } from "./plan/columns";
import type { CellChange } from "./port";
import type { BookReading } from "./read-figures";

/** What is to be filled in for one figure; absent parts stay as they are. */
export interface FillUpdate {
  /** A blank clears the cell, or gives a rate its formula back. */
  readonly entry?: Entry;
  /** 统计时期; `null` clears it. */
  readonly period?: string | null;
  /** 说明; `null` clears it. */
  readonly note?: string | null;
  /** Last year's entry, into 上年. */
  readonly prior?: Entry;
}

/**
 * The cells that a fill changes: the figures named, figures typed as text (近32000 becomes 32000 and 近), and the
 * values of planned formulas that follow from them. Figures that were not located are skipped.
 */
export function fillChanges(
  book: BookReading,
  definition: Definition,
  updates: ReadonlyMap<string, FillUpdate>,
): readonly CellChange[] {
  return changesOf(book, definition, new Map([...normalisingUpdates(book), ...updates]));
}

/** The cells that these updates change and nothing else, but for the planned formulas that follow from them. */
export function changesOf(
  book: BookReading,
  definition: Definition,
  all: ReadonlyMap<string, FillUpdate>,
): readonly CellChange[] {
  const changes: CellChange[] = [];
  for (const [id, update] of all) {
    const row = book.located.rows.get(id);
    if (row !== undefined) changes.push(...rowChanges(row, update, book));
  }
  const after = figuresAfter(book.figures, all);
  return merged([...changes, ...formulaRefresh(book, definition, after, changes)]);
}

/** Updates that write typed text as number and 约数 word, leaving every entry as it reads. */
function normalisingUpdates({ located, figures, index }: BookReading): Map<string, FillUpdate> {
  const updates = new Map<string, FillUpdate>();
  for (const [id, row] of located.rows) {
    const cell = cellOfRow(row, "current");
    const found = cell && index.cellAt(cell.sheet, cell.row, cell.column);
    const entry = figures.current.get(id)?.entry;
    const isTyped = typeof found?.value === "string" && found.formula === undefined;
    if (row.figure.kind === "text" || entry === undefined || !isTyped) continue;
    const isRead =
      entry.state === "stated" || entry.state === "none" || entry.state === "not-applicable";
    if (isRead && row.columns.qualifier !== undefined) updates.set(id, { entry });
  }
  return updates;
}

function rowChanges(row: FigureRow, update: FillUpdate, book: BookReading): readonly CellChange[] {
  const { entry, period, note, prior } = update;
  return [
    ...(entry ? entryChanges(row, entry, book) : []),
    ...wordChange(row, "period", period),
    ...wordChange(row, "note", note),
    ...(prior ? priorChanges(row, prior, book) : []),
  ];
}

function wordChange(
  row: FigureRow,
  key: ColumnKey,
  value: string | null | undefined,
): readonly CellChange[] {
  const cell = cellOfRow(row, key);
  return cell === undefined || value === undefined ? [] : [{ ...cell, value }];
}

/** The figures as they read once the updates are written. */
function figuresAfter(before: Figures, updates: ReadonlyMap<string, FillUpdate>): Figures {
  const current = new Map(before.current);
  const prior = new Map(before.prior);
  for (const [id, update] of updates) {
    if (update.entry) replaceEntry(current, id, update.entry);
    if (update.prior) replaceEntry(prior, id, update.prior);
  }
  return { current, prior };
}

function replaceEntry(figures: Map<string, Filled>, id: string, entry: Entry): void {
  figures.set(id, { ...(figures.get(id) ?? { entry: BLANK }), entry });
}

/** One change for each cell: a later one completes an earlier one. */
function merged(changes: readonly CellChange[]): readonly CellChange[] {
  const byCell = new Map<string, CellChange>();
  for (const change of changes) {
    const key = cellKey(change);
    byCell.set(key, { ...byCell.get(key), ...change });
  }
  return [...byCell.values()];
}
