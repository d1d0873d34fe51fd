import type { WorkbookFailure } from "../../core/model/failure";
import { fail, succeed } from "../../core/model/result";
import type { Result } from "../../core/model/result";
import { placeOf } from "../../workbook/address";
import type { CellAddress, Changes, Receipt } from "../../workbook/port";
import { learnWrite, recollect } from "./book-memory";
import { markOf } from "./content";
import { beginKeep, RECORD_KEY } from "./kept-texts";
import type { OfficeBook } from "./office-book";
import { knownFacts, readBook } from "./office-book";
import { planWrite } from "./plan-write";
import { recordOf } from "./record-of-write";
import { refusalOf } from "./refuse-changes";
import { API } from "./requirements";
import { LONGEST_RECORD, writeRecord } from "./restore-record";
import { surveySteps } from "./send-steps";
import { sendWrite } from "./send-write";
import type { Survey } from "./survey";
import { joinedTargets } from "./survey";
import { undoWrite } from "./undo-write";
import type { WorkbookFacts } from "./workbook-facts";
import type { WritePlan } from "./write-step";

/**
 * Makes all changes or none: one request where what they replace is known, one more where looks or heights were never
 * seen, and one more where somebody changed any of it meanwhile.
 */
export async function writeBook(
  book: OfficeBook,
  changes: Changes,
): Promise<Result<Receipt, WorkbookFailure>> {
  const facts = await validFacts(book, changes);
  if (!facts.ok) return facts;
  const id = newWriteId();
  const plan = planWrite(changes, facts.value, id, book.has);
  const before = await standBefore(book, plan);
  if (!before.ok) return before;
  const { purpose } = changes;
  const record = recordOf({ id, ...(purpose && { purpose }), plan, before: before.value });
  const text = writeRecord(record);
  const keptBefore = book.memory.keptRecord ?? "";
  const isKept = book.has(API.restore) && text.length <= LONGEST_RECORD;
  const sent = await sendWrite(book, plan, isKept ? text : "");
  if (!sent.ok) {
    const kept = { text: isKept ? text : "", before: keptBefore };
    const broken = { changes, plan, record, before: before.value, kept, ...sent.failure };
    return fail(await undoWrite(book, broken));
  }
  const { found, after, sheets } = sent.value;
  book.memory.keptRecord = isKept ? text : "";
  learnWrite(book.memory, changes, after, sheets);
  book.memory.ownAreas = joinedTargets(plan.steps.map((step) => step.after)).cells;
  const actual = recordOf({ id, ...(purpose && { purpose }), plan, before: found, after });
  book.memory.record = actual;
  const restorable = isKept && (await corrected(book, text, writeRecord(actual)));
  const lost = cellsNotKept(plan, after);
  if (lost.length > 0) return fail({ code: "not-kept", cells: lost.map(placeOf), restorable });
  return succeed({ cellsWritten: plan.cellsPlanned, restorable });
}

/** The facts that the changes fit; read anew where what is known says that they do not. */
async function validFacts(
  book: OfficeBook,
  changes: Changes,
): Promise<Result<WorkbookFacts, WorkbookFailure>> {
  const isNew = book.memory.facts === undefined;
  const facts = await knownFacts(book);
  if (!facts.ok) return facts;
  const refusal = refusalOf(changes, facts.value.sheets);
  if (refusal === undefined) return facts;
  if (isNew || refusal.code === "text-too-long") return fail(refusal);
  const fresh = await readBook(book);
  if (!fresh.ok) return fresh;
  const still = refusalOf(changes, fresh.value.sheets);
  return still === undefined ? fresh : fail(still);
}

/** How everything stands that the write will change: from memory, or asked for where memory has gaps. */
async function standBefore(
  book: OfficeBook,
  plan: WritePlan,
): Promise<Result<Survey, WorkbookFailure>> {
  const targets = joinedTargets(plan.steps.map((step) => step.before));
  const { survey, isWhole } = recollect(book.memory, targets);
  if (isWhole || !book.has(API.restore)) return succeed(survey);
  return surveySteps(book, plan.steps, (steps) => joinedTargets(steps.map((step) => step.before)));
}

/** Keeps the record anew where somebody changed something after it was made. */
async function corrected(
  { session, has, memory }: OfficeBook,
  kept: string,
  actual: string,
): Promise<boolean> {
  if (kept === actual) return true;
  if (actual.length > LONGEST_RECORD) return false;
  const sent = await session.ask((context) => {
    beginKeep(context, RECORD_KEY, actual, has);
    return () => undefined;
  });
  if (sent.ok) memory.keptRecord = actual;
  return sent.ok;
}

function cellsNotKept({ wanted }: WritePlan, after: Survey): readonly CellAddress[] {
  return [...wanted].flatMap(([key, { sheet, row, column, content }]) => {
    const state = after.cells.get(key);
    const isKept = state === undefined || markOf(state.content) === markOf(content);
    return isKept ? [] : [{ sheet, row, column }];
  });
}

let writes = 0;

/** Unlike the id of any other write, of this runtime or another. */
function newWriteId(): string {
  writes += 1;
  return `${Date.now().toString(36)}-${writes.toString(36)}-${Math.random().toString(36).slice(2)}`;
}
