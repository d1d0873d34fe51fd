import type { Figure } from "../core/definition/definition";
import { sameNumber } from "../core/model/decimal";
import { BLANK, type Entry, type Filled } from "../core/model/entry";
import type { Failure } from "../core/model/failure";
import { fail, type Result } from "../core/model/result";
import { writeEntry } from "../core/text/writing";
import { placeOf } from "../workbook/address";
import { cellOfRow } from "../workbook/figure-row";
import { changesOf } from "../workbook/fill-changes";
import type { Receipt, Workbook } from "../workbook/port";
import type { OpenReport } from "./open-report";

/** What last year's figures would change in a workbook's 上年 column. */
export interface PriorPlan {
  /** Cells of 上年 that are blank now. */
  readonly fresh: readonly PriorChange[];
  /** Cells that hold another number already; written only when people ask for it. */
  readonly conflicts: readonly PriorChange[];
  /** Figures that 上年 holds already just so. */
  readonly same: number;
}

/** One cell of 上年 with what stands there and what would. */
export interface PriorChange {
  readonly figure: string;
  readonly label: string;
  /** As written, without the measure word; empty for a blank. */
  readonly before: string;
  readonly after: string;
  readonly entry: Entry;
}

/** What is new, what is there already, and what contradicts it, in report order. */
export function planPrior(
  { definition, book }: OpenReport,
  figures: ReadonlyMap<string, Filled>,
): PriorPlan {
  const fresh: PriorChange[] = [];
  const conflicts: PriorChange[] = [];
  let same = 0;
  for (const figure of definition.figures.values()) {
    const entry = figures.get(figure.id)?.entry;
    const row = book.located.rows.get(figure.id);
    if (entry === undefined || row === undefined || cellOfRow(row, "prior") === undefined) continue;
    const now = book.figures.prior.get(figure.id)?.entry ?? BLANK;
    if (sameEntry(now, entry)) same += 1;
    else (now.state === "blank" ? fresh : conflicts).push(changeOf(figure, now, entry));
  }
  return { fresh, conflicts, same };
}

/** The changes that are made: the blank cells, and what is overwritten where people asked for it. */
export function wantedChanges(
  { fresh, conflicts }: PriorPlan,
  overwrite: boolean,
): readonly PriorChange[] {
  return overwrite ? [...fresh, ...conflicts] : fresh;
}

/** Writes last year's figures into 上年, in one write; this year's figures and everything else stay as they are. */
export function importPrior(
  workbook: Workbook,
  { book, definition }: OpenReport,
  changes: readonly PriorChange[],
): Promise<Result<Receipt, Failure>> {
  const updates = new Map(changes.map(({ figure, entry }) => [figure, { prior: entry }]));
  return workbook.write({ purpose: "prior", cells: changesOf(book, definition, updates) });
}

/** Whether 上年 holds what was written, by what is read back. */
export function keptPrior(
  { book }: OpenReport,
  changes: readonly PriorChange[],
  restorable: boolean,
): Result<undefined, Failure> {
  const cells = changes.flatMap(({ figure, entry }) => {
    const row = book.located.rows.get(figure);
    const cell = row && cellOfRow(row, "prior");
    const now = book.figures.prior.get(figure)?.entry ?? BLANK;
    return sameEntry(now, entry) || cell === undefined ? [] : [placeOf(cell)];
  });
  return cells.length === 0
    ? { ok: true, value: undefined }
    : fail({ code: "not-kept", cells, restorable });
}

function changeOf(figure: Figure, before: Entry, after: Entry): PriorChange {
  return {
    figure: figure.id,
    label: figure.label,
    before: shown(before, figure),
    after: shown(after, figure),
    entry: after,
  };
}

function shown(entry: Entry, figure: Figure): string {
  if (entry.state === "none") return "未开展";
  return writeEntry(entry, figure, figure.kind === "rate" ? "full" : "no-unit");
}

/** Whether two entries say the same, whatever decimals their numbers were written with. */
function sameEntry(a: Entry, b: Entry): boolean {
  if (a.state !== b.state) return false;
  if (a.state === "stated" && b.state === "stated") {
    const { quantity: left } = a;
    const { quantity: right } = b;
    return left.qualifier === right.qualifier && sameNumber(left.value, right.value);
  }
  return "text" in a && "text" in b ? a.text === b.text : true;
}
