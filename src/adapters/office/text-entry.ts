/**
 * Whether Excel keeps a text as text when it is entered as it is; all others need a leading apostrophe. In doubt the
 * answer is no, for an apostrophe does no harm, and a text read as a number or a formula does.
 */
export function staysText(text: string): boolean {
  if (text === "") return true;
  const narrow = text.normalize("NFKC").trim();
  if (STARTS_SOMETHING_ELSE.test(narrow) || TRUTH.test(narrow)) return false;
  return !couldBeNumber(narrow);
}

/** Formulas in either width, an apostrophe of its own, the name of an error. */
const STARTS_SOMETHING_ELSE = /^[=+\-−@'#]/u;
const TRUTH = /^(?:true|false)$/iu;

/** Words that dates and times are written with, in English and Chinese. */
const DATE_WORDS =
  /jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[ap]\.?m\.?|\d\s*[ap]$|上午|下午|星期|周|礼拜/giu;
const NUMBER_SIGNS =
  /^[\d\s.,:;/\\\-−+%‰()[\]e^*\p{Sc}年月日号时時点分秒〇零一二三四五六七八九十元]*$/iu;
const DIGIT = /\d/u;
/** A date spelt in Chinese numerals has one of these, ordinary text made of numerals has not. */
const DATE_UNIT = /[年月日号时時点分秒]/u;

function couldBeNumber(text: string): boolean {
  if (!DIGIT.test(text) && !DATE_UNIT.test(text)) return false;
  return NUMBER_SIGNS.test(text.replace(DATE_WORDS, ""));
}
