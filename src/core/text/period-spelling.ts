import { chineseDigits, parseChineseNumeral } from "./chinese-numerals";
import { tidyText } from "./tidy-text";

/** Signs and words that lead from the beginning of a span to its end. */
export const TO = "[至到~〜\\u2014\\u2015\\u2500-]{1,2}";

/**
 * A period as people type it, in one spelling: no spaces, 截至 for 截止, days as 2021年11月30日 whether they were written
 * 二〇二一年十一月三十日, 2021-11-30, 2021.11.30 or 20211130.
 */
export function plainPeriod(text: string): string {
  const words = tidyText(text)
    .replace(/[,。;]$/, "")
    .replace(CHINESE_DATE, arabicDate)
    .replace(/^截[至止][到于至]*/, "截至");
  const spelt = words
    .replace(DIGITS, "$1年$2月$3日")
    .replace(SIGNED_DAY, "$1年$3月$4日")
    .replace(SIGNED_MONTH, "$1年$2月");
  // 2021.1-2021.11 was no sentence; 2021年1月至2021年11月 can open one.
  return spelt === words ? words : spelt.replace(DASHES, "至");
}

const CHINESE_DATE = /[〇○零一二三四五六七八九十]{1,6}(?=[年月日])/g;

function arabicDate(numeral: string): string {
  return chineseDigits(numeral) ?? parseChineseNumeral(numeral)?.toString() ?? numeral;
}

const DIGITS = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/g;

const SIGNED_DAY = /(?<!\d)((?:19|20)\d\d)([-./])(\d{1,2})\2(\d{1,2})日?(?![\d月])/g;

const SIGNED_MONTH = /(?<!\d)((?:19|20)\d\d)[-./](\d{1,2})月?(?![\d日])/g;

const DASHES = new RegExp(TO, "g");
