import type { HostFailure } from "../../core/model/failure";
import { fail, succeed } from "../../core/model/result";
import type { Result } from "../../core/model/result";
import { hostFailureOf } from "./host-failure";

/** Begins to wait, calls `giveUp` when it has waited long enough, and returns what ends the waiting. */
export type Patience = (giveUp: () => void) => () => void;

/** What one request asks for: it is put together, and what came back is taken up after it was sent. */
export type Request<T> = (context: Excel.RequestContext) => () => T;

/** The line to Excel: every request goes through it, one after the other, and none of them throws. */
export interface ExcelSession {
  /**
   * Sends one request; that is one round trip.
   *
   * @param within the context to go on with, for what only the context knows that made it
   */
  ask<T>(request: Request<T>, within?: Excel.RequestContext): Promise<Result<T, HostFailure>>;
  /**
   * Calls back after the first answer that follows a lost connection, and after the next ones until it went well.
   *
   * @returns what ends that
   */
  whenBack(callback: () => Promise<boolean>): () => void;
}

/** @param patience how long an answer is waited for */
export function excelSession(patience: Patience = halfAMinute): ExcelSession {
  const callbacks = new Set<() => Promise<boolean>>();
  const due = new Set<() => Promise<boolean>>();
  const callBack = async (callback: () => Promise<boolean>): Promise<void> => {
    due.delete(callback);
    if (!(await callback()) && callbacks.has(callback)) due.add(callback);
  };
  return {
    ask: async (request, within) => {
      const outcome = await answerTo(() => sent(request, within), patience);
      if (outcome.ok) for (const callback of [...due]) void callBack(callback);
      else if (outcome.failure.code === "host-lost") for (const each of callbacks) due.add(each);
      return outcome;
    },
    whenBack: (callback) => {
      callbacks.add(callback);
      return () => {
        callbacks.delete(callback);
        due.delete(callback);
      };
    },
  };
}

/** Excel gives a request up after five seconds without response on a desktop; slow networks get more. */
const halfAMinute: Patience = (giveUp) => {
  const timer = setTimeout(giveUp, 30_000);
  return () => {
    clearTimeout(timer);
  };
};

async function answerTo<T>(
  send: () => Promise<Result<T, HostFailure>>,
  patience: Patience,
): Promise<Result<T, HostFailure>> {
  let endWaiting: () => void = () => undefined;
  const silence = new Promise<Result<T, HostFailure>>((resolve) => {
    endWaiting = patience(() => {
      resolve(fail({ code: "host-lost" }));
    });
  });
  const outcome = await Promise.race([send(), silence]);
  endWaiting();
  return outcome;
}

async function sent<T>(
  request: Request<T>,
  within: Excel.RequestContext | undefined,
): Promise<Result<T, HostFailure>> {
  const batch = async (context: Excel.RequestContext): Promise<Result<T, HostFailure>> => {
    const takeUp = request(context);
    await context.sync();
    return succeed(takeUp());
  };
  try {
    return await (within === undefined ? Excel.run(batch) : Excel.run(within, batch));
  } catch (error) {
    return fail(hostFailureOf(error));
  }
}
