import { FunctionCalls } from "../host/function-calls";
import type { FunctionResult } from "../host/function-calls";

/** The add-in's custom functions in a runtime of their own. */
export interface FunctionsRuntime {
  call(id: string, given: readonly unknown[]): Promise<FunctionResult>;
  close(): void;
}

interface Action {
  readonly Id: number;
  readonly Name?: string;
  readonly ArgumentInfo?: { readonly Arguments: readonly unknown[] };
}

interface WorkerMessage {
  readonly type: unknown;
  readonly id: number;
  readonly message: { readonly body: string | { readonly Actions: readonly Action[] } };
}

/** Kinds of messages over the bridge. */
const REQUEST = 1;
const ANSWER = 2;
const EVENTS = 3;

/**
 * Starts a worker with Microsoft's runtime and the add-in's functions.
 *
 * @param addresses of the worker's own script, of the runtime and of the functions
 * @returns rejects where a script does not load
 */
export function startFunctions(addresses: {
  readonly worker: string;
  readonly runtime: string;
  readonly functions: string;
}): Promise<FunctionsRuntime> {
  const address = new URL(addresses.worker, location.href);
  address.searchParams.set("runtime", addresses.runtime);
  address.searchParams.set("functions", addresses.functions);
  const worker = new Worker(address);
  const post = (message: object): void => worker.postMessage(JSON.stringify(message));
  const calls = new FunctionCalls((entries) => post({ type: EVENTS, message: { entries } }));
  return new Promise((resolve, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.addEventListener("message", ({ data }) => {
      const message = JSON.parse(String(data)) as WorkerMessage;
      if (message.type === "ready") {
        resolve({
          call: (id, given) => calls.call(id, given),
          close: () => worker.terminate(),
        });
      } else if (message.type === REQUEST) post(answerTo(message, calls));
    });
  });
}

/** Takes results out of what the runtime asks for, and answers every request with nothing. */
function answerTo({ id, message }: WorkerMessage, calls: FunctionCalls): object {
  const body =
    typeof message.body === "string"
      ? (JSON.parse(message.body) as { readonly Actions: readonly Action[] })
      : message.body;
  for (const { Name, ArgumentInfo } of body.Actions) {
    if (Name === "SetInvocationArrayResults") calls.settle(ArgumentInfo?.Arguments[0]);
  }
  const Results = body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
  const content = { statusCode: 200, headers: {}, body: JSON.stringify({ Results }) };
  return { id, type: ANSWER, message: content };
}
