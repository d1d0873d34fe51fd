import { isDeepStrictEqual } from "node:util";
import { openExcel } from "../../../../src/adapters/office/open-excel";
import type { Patience } from "../../../../src/adapters/office/excel-session";
import { explainFailure } from "../../../../src/core/messages/explain-failure";
import type { Failure } from "../../../../src/core/model/failure";
import type { LiveWorkbook } from "../../../../src/workbook/live-workbook";
import type { Book } from "../../../../src/workbench/host/book/book";
import type { ExcelHost } from "../../../../src/workbench/host/excel-host";
import type { Fault } from "../../../../src/workbench/host/faults";
import type { HostErrorCode } from "../../../../src/workbench/host/host-error";
import { simulatedExcel } from "../../../support/office/excel-client";
import { bookState } from "./book-state";
import type { UseCase } from "./use-cases";
import { smallUseCases } from "./use-cases";

/** A job, what comes before it, and how much its runtime knows already. */
export interface Situation {
  readonly name: string;
  readonly before: readonly UseCase[];
  readonly job: UseCase;
  /** The runtime has read and written before; another one has just been started. */
  readonly runtime: "warm" | "cold";
}

/** Requests of one job that go wrong, and how. */
export interface Combination {
  readonly situation: Situation;
  readonly faults: readonly Fault[];
}

const {
  lay,
  check,
  fill,
  fillPrior,
  compile,
  draw,
  undraw,
  explain,
  word,
  arrange,
  mend,
  restore,
  writeLong,
} = smallUseCases();

const JOBS: readonly Omit<Situation, "runtime">[] = [
  { name: "new", before: [], job: lay },
  { name: "check", before: [lay, fill], job: check },
  { name: "fill", before: [lay, check], job: fill },
  { name: "compile for the first time", before: [lay, fill], job: compile },
  { name: "compile again", before: [lay, compile, fill], job: compile },
  { name: "draw for the first time", before: [lay, fill, fillPrior(9)], job: draw },
  { name: "draw again", before: [lay, fill, fillPrior(9), draw], job: draw },
  { name: "take charts away", before: [lay, fill, fillPrior(9), draw], job: undraw },
  { name: "restore charts drawn", before: [lay, fill, fillPrior(9), draw], job: restore },
  { name: "word", before: [lay, fill, check], job: word },
  { name: "explain", before: [lay, fill, check], job: explain },
  { name: "mend", before: [lay, fill, arrange, check], job: mend },
  { name: "restore a mend", before: [lay, fill, arrange, mend], job: restore },
  { name: "write in several requests", before: [lay], job: writeLong },
  { name: "restore what was written so", before: [lay, writeLong], job: restore },
  { name: "restore a new workbook", before: [lay], job: restore },
  { name: "restore a fill", before: [lay, fill], job: restore },
  { name: "restore a compile", before: [lay, fill, compile], job: restore },
];

const SITUATIONS: readonly Situation[] = JOBS.flatMap((job) => [
  { ...job, runtime: "warm" as const },
  { ...job, runtime: "cold" as const },
]);

const CODES: readonly HostErrorCode[] = [
  "AccessDenied",
  "ApiNotFound",
  "GeneralException",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "InvalidRequest",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "NotImplemented",
  "OperationCellsExceedLimit",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "Timeout",
  "UnsupportedOperation",
];

/** Every job, every round trip of it, every code, before, amid and after; silence too; each alone, and with one more failure behind it. */
export async function allCombinations(): Promise<readonly Combination[]> {
  const combinations: Combination[] = [];
  for (const situation of SITUATIONS) {
    const trips = await roundTrips(situation);
    for (let request = 1; request <= trips; request += 1) {
      combinations.push(...faultsAt(request).map((faults) => ({ situation, faults })));
    }
  }
  return combinations;
}

function faultsAt(request: number): readonly (readonly Fault[])[] {
  const single = CODES.flatMap((code) =>
    (["before", "amid", "after"] as const).map((when): Fault => ({ request, when, code })),
  );
  const silent = (["never", "lost"] as const).map((when): Fault => ({ request, when }));
  const once = [...single, ...silent];
  const next: Fault = { request: request + 1, when: "before", code: "GeneralException" };
  const afterNext: Fault = { request: request + 3, when: "amid", code: "AccessDenied" };
  return [
    ...once.map((fault) => [fault]),
    ...once.map((fault) => [fault, next]),
    ...once.map((fault) => [fault, afterNext]),
    editingFrom(request),
  ];
}

/** Somebody begins to type in a cell before a request, and goes on until the job gives up. */
function editingFrom(request: number): readonly Fault[] {
  return Array.from({ length: 8 }, (_, at) => ({
    request: request + at,
    when: "before" as const,
    code: "InvalidOperationInCellEditMode" as const,
  }));
}

/** What is wrong with how a job ended; nothing where all is well. */
export async function complaintsOf({ situation, faults }: Combination): Promise<readonly string[]> {
  const goal = await goalOf(situation);
  const { host, workbook } = await prepared(situation);
  const before = stateOf(host);
  host.faults.add(...faults);
  const outcome = await situation.job(workbook);
  host.faults.clear();
  const isSame = isDeepStrictEqual(stateOf(host), before);
  if (situation.job === restore) return restoreComplaints(host, goal, outcome);
  if (!outcome.ok) return failureComplaints(outcome.failure, isSame, faults, host, before);
  if (isSame || !isRestorable(outcome.value)) return [];
  return notRestored(host, before);
}

async function failureComplaints(
  failure: Failure,
  isSame: boolean,
  faults: readonly Fault[],
  host: ExcelHost,
  before: unknown,
): Promise<readonly string[]> {
  const sentence = /\p{Script=Han}{4}/u.test(explainFailure(failure, "工作簿", "zh-CN"));
  const complaints = sentence ? [] : ["no Chinese sentence"];
  if (isSame) return complaints;
  if (faults.length === 1) return [...complaints, `changed after a refusal: ${failure.code}`];
  if (failure.code === "partly-written") {
    return failure.restorable ? [...complaints, ...(await notRestored(host, before))] : complaints;
  }
  return failure.code === "host-lost" || failure.code === "not-kept"
    ? complaints
    : [...complaints, `changed, and ${failure.code} says nothing of it`];
}

/** A restore may stop half-way; asked again, it has to arrive where it would have. */
async function restoreComplaints(
  host: ExcelHost,
  goal: unknown,
  outcome: Awaited<ReturnType<UseCase>>,
): Promise<readonly string[]> {
  if (!outcome.ok) return notRestored(host, goal);
  return isDeepStrictEqual(stateOf(host), goal) ? [] : ["restored wrongly"];
}

/** Another runtime takes the last write back. */
async function notRestored(host: ExcelHost, goal: unknown): Promise<readonly string[]> {
  const restored = await openedOver(host).restoreLast();
  const isBack = isDeepStrictEqual(stateOf(host), goal);
  if (isBack) return [];
  return [`not restored: ${restored.ok ? "wrongly" : JSON.stringify(restored.failure)}`];
}

function isRestorable(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "restorable" in value &&
    value.restorable === true
  );
}

interface Prepared {
  readonly host: ExcelHost;
  readonly workbook: LiveWorkbook;
}

const books = new Map<string, Book>();

/** A warm runtime has done all that comes before by itself; a cold one finds it done. */
async function prepared({ name, before, runtime }: Situation): Promise<Prepared> {
  // The client talks to the host that was made last: whatever needs one of its own comes first.
  const known = runtime === "cold" ? (books.get(name) ?? (await bookAfter(before))) : undefined;
  const { host } = simulatedExcel();
  const workbook = openedOver(host);
  if (known === undefined) {
    for (const job of before) await mustSucceed(job, workbook);
  } else {
    books.set(name, known);
    Object.assign(host.book, structuredClone(known));
  }
  return { host, workbook };
}

async function bookAfter(jobs: readonly UseCase[]): Promise<Book> {
  const { host } = simulatedExcel();
  const workbook = openedOver(host);
  for (const job of jobs) await mustSucceed(job, workbook);
  return host.book;
}

const goals = new Map<string, unknown>();

/** How the workbook was before the last job of a situation, which is where a restore has to arrive. */
async function goalOf({ name, before }: Situation): Promise<unknown> {
  if (goals.has(name)) return goals.get(name);
  const { host } = simulatedExcel();
  const workbook = openedOver(host);
  for (const job of before.slice(0, -1)) await mustSucceed(job, workbook);
  goals.set(name, stateOf(host));
  return goals.get(name);
}

/** A copy, as the host goes on changing its workbook. */
function stateOf(host: ExcelHost): unknown {
  return structuredClone(bookState(host));
}

async function mustSucceed(job: UseCase, workbook: LiveWorkbook): Promise<void> {
  const outcome = await job(workbook);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
}

async function roundTrips(situation: Situation): Promise<number> {
  const { host, workbook } = await prepared(situation);
  const before = host.counters.read().roundTrips;
  await mustSucceed(situation.job, workbook);
  return host.counters.read().roundTrips - before;
}

function openedOver(host: ExcelHost): LiveWorkbook {
  return openExcel({ has: () => true, patience: untilSilent(host) });
}

/** Gives up as soon as the host has swallowed a request, so that no test waits for a clock. */
function untilSilent(host: ExcelHost): Patience {
  const plan = host.faults;
  const next = plan.next.bind(plan);
  let isSilent = false;
  plan.next = () => {
    const fault = next();
    isSilent ||= fault?.when === "never" || fault?.when === "lost";
    return fault;
  };
  return (giveUp) => {
    let isOver = false;
    const look = (): void => {
      if (isOver) return;
      if (!isSilent) return void setImmediate(look);
      isSilent = false;
      setImmediate(giveUp);
    };
    setImmediate(look);
    return () => {
      isOver = true;
    };
  };
}
