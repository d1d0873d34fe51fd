import type { Language } from "./language";

/** Why there is no chart although somebody asked for it. */
export function explainNoChart(language: Language): string {
  return NO_CHART[language];
}

const NO_CHART: Readonly<Record<Language, string>> = {
  "zh-CN":
    "没有附图：两年都填了确数的主要计数不到两项，没有可以对比的。补上“上年”数后再汇总，就会画出来。",
  en: "No chart: fewer than two main counts have exact numbers in both years. Fill in last year's figures and compile again.",
};
