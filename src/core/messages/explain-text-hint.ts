import type { Definition } from "../definition/definition";
import type { TextHint } from "../model/text-hint";
import { labelOf } from "./check-facts";
import { textHintInEnglish } from "./en/text-hints";
import type { Language } from "./language";
import { textHintInChinese } from "./zh-CN/text-hints";

/** What a reader noticed in the words of a report, and what to do about it; the place is named apart. */
export function explainTextHint(
  hint: TextHint,
  definition: Definition,
  language: Language,
): string {
  const explain = language === "en" ? textHintInEnglish : textHintInChinese;
  return explain(hint, (figure) => labelOf(figure, definition));
}
