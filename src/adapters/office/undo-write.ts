import type { HostFailure, WorkbookFailure } from "../../core/model/failure";
import { cellKey } from "../../workbook/address";
import type { Changes } from "../../workbook/port";
import { isInside } from "./areas";
import { markOf } from "./content";
import { reasonOf, stateAfter } from "./broken-state";
import { beginKeep, RECORD_KEY } from "./kept-texts";
import type { OfficeBook } from "./office-book";
import { putBackSteps } from "./put-back";
import type { RecordedCell, RestoreRecord } from "./restore-record";
import { sendSteps, surveySteps } from "./send-steps";
import type { BrokenSend } from "./send-write";
import type { Survey, Targets } from "./survey";
import { joinedTargets } from "./survey";
import type { WritePlan, WriteStep } from "./write-step";

/** A write that broke off, and all that was known before it. */
export interface BrokenWrite extends BrokenSend {
  readonly changes: Changes;
  readonly plan: WritePlan;
  readonly record: RestoreRecord;
  readonly before: Survey;
  /** The texts of the record that the write keeps and of the one kept before; empty where there is none. */
  readonly kept: { readonly text: string; readonly before: string };
}

/**
 * Takes back whatever a write had done when it broke off, for one that is refused has done nothing.
 *
 * @returns why it was refused; `partly-written` where something of it could not be taken back, `host-lost` where
 *   nobody can tell
 */
export async function undoWrite(book: OfficeBook, broken: BrokenWrite): Promise<WorkbookFailure> {
  const first = await undoOnce(book, broken);
  const last = first.isOver ? first : await undoOnce(book, broken);
  if (last.failure.code === "partly-written") {
    delete book.memory.facts;
    if (last.failure.restorable) book.memory.keptRecord = broken.kept.text;
  }
  return last.failure;
}

/** How an attempt went; the second one ends it whatever happens. */
interface Attempt {
  readonly failure: WorkbookFailure;
  readonly isOver: boolean;
}

async function undoOnce(book: OfficeBook, broken: BrokenWrite): Promise<Attempt> {
  const { changes, plan, record, before, cause } = broken;
  const state = await stateAfter(book, { id: record.id, changes, cause });
  if (!state.ok) return unknownState(broken, state.failure);
  const now = await surveySteps(book, plan.steps, targetsNow);
  if (!now.ok) return unknownState(broken, now.failure);
  const { added, isRecorded } = state.value;
  const ours = plan.sheetsAdded.slice(0, added);
  const failure = reasonOf({ id: record.id, changes, cause }, state.value, ours);
  const steps = putBackSteps(withoutTyping(record, now.value, broken), now.value, ours, book.has);
  if (steps.length === 0 && !isRecorded) return { failure, isOver: true };
  const back = await sendSteps(book, steps, (context) => {
    if (isRecorded) beginKeep(context, RECORD_KEY, broken.kept.before, book.has);
  });
  if (back.ok || steps.length === 0) return { failure, isOver: true };
  const left = await surveySteps(book, plan.steps, targetsNow);
  const partly: WorkbookFailure = {
    code: "partly-written",
    cellsWritten: writtenCells(plan, before, left.ok ? left.value : now.value),
    cellsPlanned: plan.cellsPlanned,
    cause: hostFailure(failure, cause),
    restorable: isRecorded,
  };
  return { failure: partly, isOver: false };
}

/** Nobody can tell what was done, unless a cell is being edited, when Excel looks at no request at all. */
function unknownState(broken: BrokenWrite, failure: HostFailure): Attempt {
  const isEditing = broken.cause.code === "cell-editing" && failure.code === "cell-editing";
  return {
    failure: isEditing ? whileEditing(broken) : { code: "host-lost" },
    isOver: failure.code === "cell-editing" || failure.code === "host-lost",
  };
}

/** What earlier requests of the same write made stays until it can be taken back. */
function whileEditing({ cause, made, plan, kept }: BrokenWrite): WorkbookFailure {
  if (made.length === 0) return cause;
  const areas = joinedTargets(made.map(({ after }) => after)).cells;
  const written = [...plan.wanted.values()].filter((cell) => {
    return areas.some((area) => isInside(area, cell));
  });
  return {
    code: "partly-written",
    cellsWritten: written.length,
    cellsPlanned: plan.cellsPlanned,
    cause,
    restorable: kept.text !== "",
  };
}

function targetsNow(steps: readonly WriteStep[]): Targets {
  const names = joinedTargets(steps.map(({ before }) => before)).names;
  return { ...joinedTargets(steps.map(({ after }) => after)), names };
}

/** What somebody typed while no answer came is theirs: such cells are left alone. */
function withoutTyping(
  record: RestoreRecord,
  now: Survey,
  { plan, cause }: BrokenWrite,
): RestoreRecord {
  if (cause.code !== "host-lost") return record;
  const cells = record.cells.map((cell): RecordedCell => {
    const { content, ...rest } = cell;
    if (content === undefined) return cell;
    const key = cellKey(cell);
    const current = markOf(now.cells.get(key)?.content ?? null);
    const isOurs = current === markOf(plan.wanted.get(key)?.content ?? null);
    return isOurs || current === markOf(content.before) ? cell : rest;
  });
  return { ...record, cells };
}

function hostFailure(reason: WorkbookFailure, cause: HostFailure): HostFailure {
  switch (reason.code) {
    case "sheet-protected":
    case "book-read-only":
    case "book-protected":
      return reason;
    default:
      return cause;
  }
}

function writtenCells({ wanted }: WritePlan, before: Survey, now: Survey): number {
  return [...wanted].filter(([key, { content }]) => {
    const current = now.cells.get(key);
    if (current === undefined) return false;
    const was = markOf(before.cells.get(key)?.content ?? null);
    return markOf(current.content) === markOf(content) && markOf(content) !== was;
  }).length;
}
