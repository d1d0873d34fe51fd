import type { Language } from "./language";

/** What a check run came to, honest about what was not checked. */
export function explainTotals(
  totals: {
    readonly holds: number;
    readonly broken: number;
    readonly undecided: number;
    readonly notApplicable: number;
  },
  unchecked: number,
  language: Language,
): string {
  const { holds, broken, undecided, notApplicable } = totals;
  return language === "en"
    ? `${holds} hold, ${broken} broken, ${undecided} undecided, ${notApplicable} not applicable; ${unchecked} figures are in no rule and were not checked.`
    : `相符 ${holds} 条，不符 ${broken} 条，无法判定 ${undecided} 条，不适用 ${notApplicable} 条；另有 ${unchecked} 项指标没有规则涉及，未核对。`;
}
