import { explainInExcel } from "../core/messages/explain-in-excel";
import type { Language } from "../core/messages/language";
import type { Failure } from "../core/model/failure";
import { COMMAND_WORDS } from "./command-words";
import type { Notice } from "./notice";

/** A failure as a dialog says it. */
export function failureNotice(
  failure: Failure,
  language: Language,
  title = COMMAND_WORDS[language].failedTitle,
): Notice {
  return { title, text: explainInExcel(failure, language) };
}
