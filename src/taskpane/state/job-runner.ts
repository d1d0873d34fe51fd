import type { Failure } from "../../core/model/failure";
import { fail } from "../../core/model/result";
import type { Desk, Ending } from "../jobs/desk";
import { loadJobs } from "../jobs/load-jobs";
import { isWorthRetrying, mayHaveWritten } from "../jobs/worth-retrying";
import { withLastWrite } from "./last-write";
import { jobQueue } from "./job-queue";
import type { Job, PaneState } from "./pane-state";
import { without } from "./transitions";

/** Does the pane's jobs one at a time and says how each ended. */
export interface JobRunner {
  /**
   * @param kind jobs of one kind that wait are done once
   * @param again what 重试 does
   */
  run(job: Job, kind: string, work: () => Promise<Ending>, again: () => void): Promise<void>;
  /** Does something in its turn without a word: people did not ask for it. */
  quietly(kind: string, work: () => Promise<void>): Promise<void>;
}

export function jobRunner(desk: Desk): JobRunner {
  const queue = jobQueue();
  return {
    run: (job, kind, work, again) =>
      queue.run(kind, async () => {
        desk.become((state) => ({ ...state, job }));
        const ending = await settled(work);
        if (!ending.ok && mayHaveWritten(ending.failure)) await lookAgain(desk);
        desk.become((state) => ended(state, ending, again));
      }),
    quietly: (kind, work) =>
      queue.run(kind, async () => {
        await settled(async () => {
          await work();
          return { ok: true, value: undefined };
        });
      }),
  };
}

/** How the work ended; what it throws is a defect of ours and still ends as a failure that people are told. */
export async function settled(work: () => Promise<Ending>): Promise<Ending> {
  try {
    return await work();
  } catch (error) {
    return fail({ code: "host-refused", detail: String(error) });
  }
}

/** What stands in the workbook now, and whether it can be taken back. */
async function lookAgain(desk: Desk): Promise<void> {
  await settled(async () => {
    await (await loadJobs()).read(desk);
    const last = await desk.workbook.lastWrite();
    if (last.ok) desk.become((state) => withLastWrite(state, last.value));
    return { ok: true, value: undefined };
  });
}

function ended(state: PaneState, ending: Ending, again: () => void): PaneState {
  const idle = without(state, "job");
  if (!ending.ok) return failed(idle, ending.failure, again);
  if (ending.value !== undefined) return { ...idle, notice: ending.value };
  return idle.notice?.kind === "failed" ? without(idle, "notice") : idle;
}

/** Says that something failed, unless the view in front says so already. */
export function failed(state: PaneState, failure: Failure, again: () => void): PaneState {
  const { book } = state;
  const isShown =
    (book.kind === "refused" && book.failure === failure) ||
    (book.kind === "other" && failure.code === "no-definition");
  if (isShown) return without(state, "notice");
  const retry = isWorthRetrying(failure) ? { retry: again } : {};
  return { ...state, notice: { kind: "failed", failure, ...retry } };
}
