import type { Result } from "../../src/core/model/result";

/** What succeeded; a refusal fails the test that did not expect it. */
export function succeeded<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
