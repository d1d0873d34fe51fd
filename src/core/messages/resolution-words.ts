import { resolutionsInEnglish } from "./en/resolutions";
import type { Language } from "./language";
import type { ResolutionWording } from "./resolution-wording";
import { resolutionsInChinese } from "./zh-CN/resolutions";

/** How a language tells and lists what people said about findings. */
export function resolutionWords(language: Language): ResolutionWording {
  return language === "en" ? resolutionsInEnglish : resolutionsInChinese;
}
