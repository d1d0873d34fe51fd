import { failureInEnglish } from "../core/messages/en/failures";
import type { Language } from "../core/messages/language";
import { failureInChinese } from "../core/messages/zh-CN/failures";
import type { Failure } from "../core/model/failure";
import { COMMAND_WORDS } from "./command-words";
import type { Notice } from "./notice";

/** A failure as a dialog says it. */
export function failureNotice(
  failure: Failure,
  language: Language,
  title = COMMAND_WORDS[language].failedTitle,
): Notice {
  return { title, text: sentenceOf(failure, language) };
}

function sentenceOf(failure: Failure, language: Language): string {
  if (failure.code === "no-definition") return NOT_OURS[language];
  return language === "en" ? capital(failureInEnglish(failure)) : failureInChinese(failure);
}

/** The usual sentence names a command line, which leads nowhere here. */
const NOT_OURS: Readonly<Record<Language, string>> = {
  "zh-CN": "这不是本工具建立的年报工作簿（找不到报表定义）。请选对文件，或点“新建工作簿”。",
  en: "This is not a report workbook of this add-in: there is no definition in it. Choose another file, or New workbook.",
};

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
