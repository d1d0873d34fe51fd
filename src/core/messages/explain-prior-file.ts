import type { PriorDoubt, PriorRefusal } from "../model/prior-file";
import type { Language } from "./language";
import { shorten } from "./shorten";

/** Why a file may not be last year's; a sentence to be confirmed. */
export function explainPriorDoubt(doubt: PriorDoubt, language: Language): string {
  return DOUBTS[language](doubt);
}

/** Why a file cannot be last year's, and which one to choose. */
export function explainPriorRefusal(refusal: PriorRefusal, language: Language): string {
  return REFUSALS[language](refusal);
}

const DOUBTS: Readonly<Record<Language, (doubt: PriorDoubt) => string>> = {
  "zh-CN": (doubt) =>
    doubt.code === "other-year"
      ? `这个文件是 ${doubt.found} 年的，不是上年（${doubt.wanted} 年）的。`
      : `这个文件是“${shorten(doubt.found)}”的，不是“${shorten(doubt.wanted)}”的。`,
  en: (doubt) =>
    doubt.code === "other-year"
      ? `This file is on ${doubt.found}, not on last year (${doubt.wanted}).`
      : `This file is of "${shorten(doubt.found)}", not of "${shorten(doubt.wanted)}".`,
};

const REFUSALS: Readonly<Record<Language, (refusal: PriorRefusal) => string>> = {
  "zh-CN": (refusal) => {
    switch (refusal.code) {
      case "other-report":
        return `这个文件是《${shorten(refusal.found)}》，不是《${shorten(refusal.wanted)}》。请选同一种报告去年的文件。`;
      case "no-figures":
        return "这个文件里没有本报告的数。请选去年填好的工作簿或数据文件。";
      case "not-values":
        return "这个文件读不出来，既不是工作簿（.xlsx），也不是数据文件（.json，UTF-8 编码）。请换一个文件。";
      case "bad-values":
        return `这个文件里有 ${refusal.count} 处读不成数${refusal.first === "" ? "" : `（第一处是“${shorten(refusal.first)}”）`}。请改好再选。`;
    }
  },
  en: (refusal) => {
    switch (refusal.code) {
      case "other-report":
        return `This file is "${shorten(refusal.found)}", not "${shorten(refusal.wanted)}". Choose last year's file of the same report.`;
      case "no-figures":
        return "This file has none of this report's figures. Choose last year's workbook, filled in, or a values file.";
      case "not-values":
        return "This file can be read neither as a workbook (.xlsx) nor as a values file (.json in UTF-8). Choose another one.";
      case "bad-values":
        return `This file has ${refusal.count} values that cannot be read${refusal.first === "" ? "" : `, the first at "${shorten(refusal.first)}"`}. Correct them and choose it again.`;
    }
  },
};
