import { failureInEnglish } from "../core/messages/en/failures";
import type { Language } from "../core/messages/language";
import { failureInChinese } from "../core/messages/zh-CN/failures";
import type { Failure } from "../core/model/failure";

/** What was refused and what to do next, as the pane says it. */
export function failureSentence(failure: Failure, language: Language): string {
  const own = IN_PANE[language][failure.code];
  if (own !== undefined) return own;
  return language === "en" ? capital(failureInEnglish(failure)) : failureInChinese(failure);
}

/** Sentences that name a command line would lead nowhere here. */
const IN_PANE: Readonly<Record<Language, Partial<Record<Failure["code"], string>>>> = {
  "zh-CN": {
    "no-definition": "这不是本工具建立的年报工作簿（找不到报表定义）。请选对文件，或新建一份。",
    "definition-garbled": "工作簿里的报表定义已损坏。请换用备份，或新建一份再把数填入。",
  },
  en: {
    "no-definition":
      "This is not a report workbook of this add-in: there is no definition in it. Choose another file, or make a new workbook.",
    "definition-garbled":
      "The report definition in this workbook is damaged. Use a backup, or make a new workbook and fill the figures in again.",
  },
};

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
