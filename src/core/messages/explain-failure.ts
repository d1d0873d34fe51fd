import type { Failure } from "../model/failure";
import { failureInEnglish } from "./en/failures";
import type { Language } from "./language";
import { failureInChinese } from "./zh-CN/failures";

/** The sentence for what was refused: what is wrong with `subject` (a file or sheet), and what to do next. */
export function explainFailure(failure: Failure, subject: string, language: Language): string {
  return language === "en"
    ? `${subject}: ${failureInEnglish(failure)}`
    : `${subject}：${failureInChinese(failure)}`;
}
