import type { Answer } from "../../../src/functions/answer";
import { FUNCTION_IDS, type FunctionId } from "../../../src/functions/function-id";
import { IMPLEMENTATIONS } from "../../../src/functions/implementations";
import { sentenceOf } from "../../../src/functions/refusal";

/** What a function shows for arguments as Excel hands them over; a refusal as its sentence. */
export function shows(id: FunctionId, ...given: readonly unknown[]): unknown {
  const answer = asked(id, ...given);
  return answer.ok ? answer.value : sentenceOf(answer.failure);
}

/** The code of a refusal; `undefined` where the function shows something. */
export function refusal(id: FunctionId, ...given: readonly unknown[]): string | undefined {
  const answer = asked(id, ...given);
  return answer.ok ? undefined : answer.failure.code;
}

function asked(id: FunctionId, ...given: readonly unknown[]): Answer {
  return IMPLEMENTATIONS[id](...given);
}

/** A call as one types it, `GAP(21,{10,4},"近3")`: its function and its arguments, an array constant as one row. */
export function parsedCall(call: string): readonly [FunctionId, readonly unknown[]] {
  const [, name = "", list = ""] = /^(?:=?FAZHI\.)?([A-Z]+)\((.*)\)$/s.exec(call) ?? [];
  const id = FUNCTION_IDS.find((known) => known === name);
  if (id === undefined) throw new Error(`no function in ${call}`);
  const json = list.replace(/"[^"]*"|[{}]/g, (piece) =>
    piece === "{" ? "[[" : piece === "}" ? "]]" : piece,
  );
  return [id, JSON.parse(`[${json}]`) as unknown[]];
}

/** What a cell would show, spilled rows joined by a blank. */
export function asText(shown: unknown): string {
  return Array.isArray(shown) ? shown.flat().map(String).join(" ") : String(shown);
}
