import type { HostFailure, WorkbookFailure } from "../../core/model/failure";
import { fail, succeed } from "../../core/model/result";
import type { Result } from "../../core/model/result";
import { cellKey, placeOf } from "../../workbook/address";
import type { LastWrite } from "../../workbook/live-workbook";
import type { Receipt } from "../../workbook/port";
import { beginGuard } from "./broken-state";
import { markOf } from "./content";
import { beginKeep, beginRecall, RECORD_KEY } from "./kept-texts";
import type { OfficeBook } from "./office-book";
import { putBackSteps, targetsOfRecord } from "./put-back";
import { beginStand, changedSince } from "./record-stand";
import type { Stand } from "./record-stand";
import { API } from "./requirements";
import type { RestoreRecord } from "./restore-record";
import { readRecord } from "./restore-record";
import { sendSteps } from "./send-steps";

/** What the workbook keeps of the last write, whichever runtime made it. */
export async function lastWriteOf(
  book: OfficeBook,
): Promise<Result<LastWrite | undefined, HostFailure>> {
  if (!book.has(API.restore)) return succeed(undefined);
  const kept = await keptRecord(book);
  if (!kept.ok) return kept;
  if (kept.value === undefined) return succeed(undefined);
  const { purpose, cellsWritten, sheetsAdded } = kept.value;
  return succeed({
    ...(purpose && { purpose }),
    cellsWritten,
    sheetsAdded: sheetsAdded.map(({ name }) => name),
  });
}

/** Puts back exactly what the last write replaced, unless people changed any of it since. */
export async function restoreLast(book: OfficeBook): Promise<Result<Receipt, WorkbookFailure>> {
  if (!book.has(API.restore)) return fail({ code: "nothing-to-restore" });
  const kept = await keptRecord(book);
  if (!kept.ok) return kept;
  const record = kept.value;
  if (record === undefined) return fail({ code: "nothing-to-restore" });
  const now = await book.session.ask((context) => beginStand(context, record, book.has));
  if (!now.ok) return now;
  const changed = changedSince(record, now.value);
  if (changed.length > 0) return fail({ code: "changed-since", cells: changed.map(placeOf) });
  return putAllBack(book, record, now.value);
}

/** The record that the workbook keeps; this runtime's own where that one knows more. */
async function keptRecord({
  session,
  has,
  memory,
}: OfficeBook): Promise<Result<RestoreRecord | undefined, HostFailure>> {
  const text = await session.ask((context) => beginRecall(context, RECORD_KEY, has));
  if (!text.ok) return text;
  memory.keptRecord = text.value ?? "";
  const record = readRecord(text.value);
  return succeed(record?.id === memory.record?.id ? memory.record : record);
}

async function putAllBack(
  book: OfficeBook,
  record: RestoreRecord,
  { survey, sheets }: Stand,
): Promise<Result<Receipt, WorkbookFailure>> {
  const there = record.sheetsAdded.map(({ name }) => name).filter((name) => sheets.has(name));
  const steps = putBackSteps(record, survey, there, book.has);
  const sent = await sendSteps(book, steps, (context) => {
    beginKeep(context, RECORD_KEY, "", book.has);
  });
  delete book.memory.facts;
  return sent.ok ? allBack(book, record) : brokenRestore(book, record, sent.failure);
}

function allBack(book: OfficeBook, record: RestoreRecord): Result<Receipt, never> {
  delete book.memory.record;
  book.memory.keptRecord = "";
  book.memory.ownAreas = targetsOfRecord(record).cells;
  return succeed({ cellsWritten: record.cellsWritten, restorable: false });
}

/**
 * A restore that broke off can be asked for again: what is back already is no change of anybody's. Forgetting the record
 * is the last thing that it does, so where that is gone, all was done.
 */
async function brokenRestore(
  book: OfficeBook,
  record: RestoreRecord,
  cause: HostFailure,
): Promise<Result<Receipt, WorkbookFailure>> {
  const left = await book.session.ask((context) => {
    const stand = beginStand(context, record, book.has);
    const text = beginRecall(context, RECORD_KEY, book.has);
    const guard = beginGuard(context, cause, sheetsOfRecord(record), book.has);
    return () => ({
      stand: stand(),
      isKept: readRecord(text())?.id === record.id,
      reason: guard() ?? cause,
    });
  });
  if (!left.ok) return fail(cause);
  const { stand, isKept, reason } = left.value;
  if (!isKept) return allBack(book, record);
  const back = record.cells.filter((cell) => {
    const mark = markOf(stand.survey.cells.get(cellKey(cell))?.content ?? null);
    const { content } = cell;
    return content && mark === markOf(content.before) && mark !== content.after;
  });
  if (back.length === 0) return fail(reason);
  return fail({
    code: "partly-written",
    cellsWritten: back.length,
    cellsPlanned: record.cells.length,
    cause: reason,
    restorable: true,
  });
}

function sheetsOfRecord(record: RestoreRecord): readonly string[] {
  const { cells, rows, prints, hidden = [], merges = [], charts = [] } = record;
  const all = [...cells, ...rows, ...prints, ...hidden, ...merges, ...charts];
  return [...new Set(all.map(({ sheet }) => sheet))];
}
