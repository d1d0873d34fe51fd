import { english } from "./en/checks";
import type { Language } from "./language";
import type { Wording } from "./wording";
import { chinese } from "./zh-CN/checks";

/** The sentences of a language. */
export function wordingOf(language: Language): Wording {
  return language === "en" ? english : chinese;
}
