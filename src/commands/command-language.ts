import type { Language } from "../core/messages/language";

/** Chinese for every kind of Chinese and where Excel says nothing; English for everybody else. */
export function commandLanguage(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || /^zh\b/i.test(displayLanguage) ? "zh-CN" : "en";
}
