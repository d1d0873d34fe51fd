import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { FunctionCalls } from "../../../src/workbench/host/function-calls";
import type { FunctionResult } from "../../../src/workbench/host/function-calls";
import { officeFile } from "./office-file";

/** Microsoft's runtime for custom functions: no document, no window, no network. */
export interface FunctionsRuntime {
  /** Evaluates a bundle that associates its functions. */
  load(code: string): void;
  /** Calls a function by its id, as a cell would; a range is a table of its values. */
  call(name: string, ...given: readonly unknown[]): Promise<FunctionResult>;
  /** The ids of the functions that were associated. */
  readonly names: readonly string[];
}

interface Action {
  readonly Id: number;
  readonly Name?: string;
  readonly ArgumentInfo?: { readonly Arguments: readonly unknown[] };
}

interface RuntimeMessage {
  readonly id: number;
  readonly message: { readonly body: string | { readonly Actions: readonly Action[] } };
}

/** A longer timer is the client's own limit for loading scripts, which would keep the process alive. */
const LONGEST_TIMER = 10_000;

export function createFunctionsRuntime(): FunctionsRuntime {
  const sandbox = bareRuntime((text) => answer(JSON.parse(text) as RuntimeMessage));
  const tell = (message: object): void =>
    sandbox._richApiNativeBridge.onMessageFromHost?.(JSON.stringify(message));
  const calls = new FunctionCalls((entries) => tell({ type: 3, message: { entries } }));

  const answer = ({ id, message }: RuntimeMessage): void => {
    const body = typeof message.body === "string" ? asBody(message.body) : message.body;
    for (const { Name, ArgumentInfo } of body.Actions) {
      if (Name === "SetInvocationArrayResults") calls.settle(ArgumentInfo?.Arguments[0]);
    }
    const Results = body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
    const content = { statusCode: 200, headers: {}, body: JSON.stringify({ Results }) };
    setImmediate(() => tell({ id, type: 2, message: content }));
  };

  return {
    load: (code) => void runInContext(code, sandbox),
    call: (name, ...given) => calls.call(name, given),
    get names() {
      const expression = "Object.keys(CustomFunctions._association.mappings)";
      return runInContext(expression, sandbox) as string[];
    },
  };
}

function asBody(text: string): { readonly Actions: readonly Action[] } {
  return JSON.parse(text) as { Actions: readonly Action[] };
}

interface Sandbox {
  readonly _richApiNativeBridge: {
    sendMessageToHost(text: string): void;
    onMessageFromHost?(text: string): void;
  };
  document?: object;
}

/** What the runtime's file looks for while it loads; the document goes before any function runs. */
function bareRuntime(send: (text: string) => void): Sandbox {
  const nothing = () => undefined;
  const element = { appendChild: nothing, setAttribute: nothing, getAttribute: () => null };
  const script = { src: "https://localhost/custom-functions-runtime.js", getAttribute: () => null };
  const sandbox: Sandbox & Record<string, unknown> = {
    URL,
    setTimeout: (work: () => void, wait: number) =>
      wait >= LONGEST_TIMER ? 0 : setTimeout(work, 0),
    clearTimeout,
    navigator: { userAgent: "node" },
    location: { search: "", hash: "", protocol: "https:" },
    history: {},
    name: "",
    addEventListener: nothing,
    document: {
      readyState: "complete",
      createElement: () => element,
      getElementsByTagName: (tag: string) => (tag === "script" ? [script] : [element]),
      addEventListener: nothing,
    },
    _richApiNativeBridge: { sendMessageToHost: send },
  };
  sandbox.window = sandbox.self = sandbox;
  createContext(sandbox);
  runInContext(readFileSync(officeFile("custom-functions-runtime.js"), "utf8"), sandbox);
  delete sandbox.document;
  return sandbox;
}
