import type { HostEntry } from "./wire/answer";

/** What a custom function gave back: a value, or an error with its name and its sentence. */
export type FunctionResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** Call, whether it went well, the value or the error's sentence, the error's code. */
type WireResult = readonly [number, boolean, unknown, number?];

/** Error values by the codes of `CustomFunctions.ErrorCode` as they travel. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#N/A",
  10: "#NAME?",
};

/** The category and the type of a call, as they travel. */
const CALL = [1, 1000, ""] as const;

/** Calls of custom functions that a runtime has not answered yet. */
export class FunctionCalls {
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private last = 0;

  /** @param send carries calls to the runtime that has the functions */
  constructor(private readonly send: (entries: readonly HostEntry[]) => void) {}

  /** Calls a function by its id, as a cell would; a range is a table of its values. */
  call(name: string, given: readonly unknown[], cell = "Sheet1!A1"): Promise<FunctionResult> {
    this.last += 1;
    const id = this.last;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      const call = JSON.stringify([id, name.toUpperCase(), given, cell, 0, null]);
      this.send([[...CALL, call, id]]);
    });
  }

  /** Takes what the runtime sends back: any number of results at once. */
  settle(results: unknown): void {
    for (const [id, ok, value, code = 0] of results as readonly WireResult[]) {
      const error = ERRORS[code] ?? "#VALUE!";
      this.waiting.get(id)?.(ok ? { ok, value } : { ok, error, message: String(value) });
      this.waiting.delete(id);
    }
  }
}
