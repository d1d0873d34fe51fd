import type { Failure } from "../model/failure";
import { failureInEnglish } from "./en/failures";
import type { Language } from "./language";
import { failureInChinese } from "./zh-CN/failures";

/** What was refused and what to do next, as pane and ribbon say it: a sentence of its own, and no word of a command line. */
export function explainInExcel(failure: Failure, language: Language): string {
  const own = IN_EXCEL[language][failure.code];
  if (own !== undefined) return own;
  return language === "en" ? capital(failureInEnglish(failure)) : failureInChinese(failure);
}

/** Sentences that name a command line would lead nowhere here. */
const IN_EXCEL: Readonly<Record<Language, Partial<Record<Failure["code"], string>>>> = {
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
