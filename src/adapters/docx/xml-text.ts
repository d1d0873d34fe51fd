/**
 * Text as an XML part can hold it: without controls, halves of a pair, U+FFFE and U+FFFF.
 *
 * @source XML 1.0, production 2 (Char)
 */
export function xmlText(text: string): string {
  return text.replace(/[\p{Surrogate}\uFFFE\uFFFF]|(?![\t\n\r\u007F-\u009F])\p{Control}/gu, "");
}
