import type { Shown } from "./answer";
import type { Argument } from "./cell-values";
import { FUNCTION_IDS } from "./function-id";
import { type Implementation, IMPLEMENTATIONS } from "./implementations";
import { errorOf, sentenceOf } from "./refusal";

/** Excel puts the invocation behind the arguments; a refusal becomes an error value with its sentence. */
function inCell(implementation: Implementation): (...given: Argument[]) => Shown {
  return (...given) => {
    const answer = implementation(...given.slice(0, -1));
    if (answer.ok) return answer.value;
    const code = CustomFunctions.ErrorCode[errorOf(answer.failure)];
    // Excel's own class of errors does not extend Error.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw new CustomFunctions.Error(code, sentenceOf(answer.failure));
  };
}

for (const id of FUNCTION_IDS) CustomFunctions.associate(id, inCell(IMPLEMENTATIONS[id]));
