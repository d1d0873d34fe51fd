import type { DefinitionMistake } from "../definition/mistake";
import { mistakesInEnglish } from "./en/mistakes";
import type { Language } from "./language";
import { mistakesInChinese } from "./zh-CN/mistakes";

/** The line for one mistake of a definition: its path, what is wrong there, and what is wanted instead. */
export function explainMistake(mistake: DefinitionMistake, language: Language): string {
  const sentences = language === "en" ? mistakesInEnglish : mistakesInChinese;
  const sentence = sentences[mistake.code](mistake.found ?? "", mistake.detail);
  return mistake.path === "" ? sentence : `${mistake.path}: ${sentence}`;
}
