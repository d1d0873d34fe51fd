import { fillingInEnglish } from "./en/filling";
import type { FillingWording } from "./filling-wording";
import type { Language } from "./language";
import { fillingInChinese } from "./zh-CN/filling";

/** What a language says while people fill in a report. */
export function fillingWords(language: Language): FillingWording {
  return language === "en" ? fillingInEnglish : fillingInChinese;
}
