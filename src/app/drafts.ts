import type { Definition, Figure } from "../core/definition/definition";
import { TEXT_LIMIT } from "../core/definition/source-reader";
import { withChanges } from "../workbook/changed-snapshot";
import { fillChanges } from "../workbook/fill-changes";
import { readFigures } from "../workbook/read-figures";
import { updatesOf } from "./fill-workbook";
import type { OpenReport } from "./open-report";
import { normalPeriod, type Values, type ValueUpdate } from "./read-values";
import { readTyped } from "./typed-entry";

/** What somebody typed for one figure and that is not in the workbook yet; parts that are absent were not touched. */
export interface DraftUpdate {
  /** As typed: 近300, 98%, 未开展; empty clears the figure. */
  readonly typed?: string;
  /** 统计时期 as written; empty for the whole year. */
  readonly period?: string;
  /** 说明; empty clears it. */
  readonly note?: string;
  /** Whether the number was pasted with others at once; typed over, it no longer was. */
  readonly pasted?: boolean;
}

/** Drafts by figure id. */
export type Drafts = ReadonlyMap<string, DraftUpdate>;

/** The report as it would be read once its drafts were filled in; those that cannot be read change nothing. */
export function withDrafts(report: OpenReport, drafts: Drafts): OpenReport {
  const { definition, book, snapshot } = report;
  const values = draftValues(drafts, definition);
  if (values.current.size === 0) return report;
  const changed = withChanges(snapshot, fillChanges(book, definition, updatesOf(values)));
  return { ...report, snapshot: changed, book: readFigures(changed, definition) };
}

/** Drafts as values to fill in. Those that cannot be read, or whose figure the report does not have, are left out. */
export function draftValues(drafts: Drafts, definition: Definition): Values {
  const current = new Map<string, ValueUpdate>();
  for (const [id, draft] of drafts) {
    const figure = definition.figures.get(id);
    if (figure !== undefined && isReadable(draft, figure)) current.set(id, valueOf(draft, figure));
  }
  return { current, prior: new Map(), warnings: [] };
}

/** The figures whose drafts cannot be read, or are longer than a cell holds; they stay drafts. */
export function unreadableDrafts(drafts: Drafts, { figures }: Definition): readonly string[] {
  return [...drafts].flatMap(([id, draft]) => {
    const figure = figures.get(id);
    return figure === undefined || isReadable(draft, figure) ? [] : [id];
  });
}

function isReadable({ typed = "", period = "", note = "" }: DraftUpdate, figure: Figure): boolean {
  if (period.length > TEXT_LIMIT || note.length > TEXT_LIMIT) return false;
  return readTyped(typed, figure).state !== "unreadable";
}

function valueOf({ typed, period, note }: DraftUpdate, figure: Figure): ValueUpdate {
  return {
    ...(typed !== undefined && { entry: readTyped(typed, figure) }),
    ...(period !== undefined && { period: normalPeriod(period) }),
    ...(note !== undefined && { note: note.trim() }),
  };
}
