import type { Definition } from "../definition/definition";
import type { Check } from "../model/check";
import type { DraftReason, ReportDocument } from "../model/document";
import { draftFacts } from "./draft-facts";
import { draftInEnglish } from "./en/draft";
import { explainCheck } from "./explain-check";
import type { Language } from "./language";
import { draftInChinese } from "./zh-CN/draft";

/** Why a compiled report is 未定稿, and what to do about it. */
export function explainDraft(
  reason: DraftReason,
  document: ReportDocument,
  definition: Definition,
  checks: readonly Check[],
  language: Language,
): string {
  if (reason.code === "hard-finding") {
    const check = checks.find(({ rule }) => rule === reason.rule);
    return check === undefined ? reason.rule : explainCheck(check, definition, language);
  }
  const facts = draftFacts(reason, document, definition);
  return language === "en" ? draftInEnglish(reason, facts) : draftInChinese(reason, facts);
}
