/** The languages of the interface: plain Simplified Chinese first. */
export type Language = "zh-CN" | "en";

/**
 * Chinese for every kind of Chinese and where nothing is said; English for everybody else.
 *
 * @param display the language that the program around us is shown in, as a BCP 47 tag
 */
export function languageOf(display: string | undefined): Language {
  return display === undefined || /^zh\b/i.test(display) ? "zh-CN" : "en";
}
