import { chineseDigits, parseChineseNumeral } from "./chinese-numerals";
import { readDay, sameDay } from "./period-day";
import type { Day } from "./period-day";
import { tidyText } from "./tidy-text";

/**
 * 统计时期, the time that a figure covers: the whole year; from its beginning up to a day (截至11月底); the state of
 * things at one moment (12月31日时点, 现有). `text` is as written but for widths, spaces and 截止, which should be 截至.
 */
export type Period =
  | { readonly kind: "whole-year" }
  | { readonly kind: "as-of"; readonly text: string }
  | { readonly kind: "point"; readonly text: string }
  | { readonly kind: "unreadable"; readonly text: string };

/** Reads what stands in the column 统计时期; nothing said means the whole year. */
export function readPeriod(text: string | undefined): Period {
  if (text === undefined) return { kind: "whole-year" };
  const plain = plainPeriod(text);
  const unreadable: Period = { kind: "unreadable", text: text.trim() };
  if (plain.length > LONGEST) return unreadable;
  if (plain === "" || WHOLE_YEAR.test(plain)) return { kind: "whole-year" };
  if (isPoint(plain)) return { kind: "point", text: plain };
  const until = untilOf(plain);
  if (until === undefined) return unreadable;
  const wholeYear = until.day?.month === 12 && until.day.day === "end";
  return wholeYear ? { kind: "whole-year" } : { kind: "as-of", text: plain };
}

/** Whether two figures cover the same time: 截至11月底 is 截至2021年11月30日, where only one of them names the year. */
export function samePeriod(a: Period, b: Period): boolean {
  if (a.kind === "whole-year" || b.kind === "whole-year") return a.kind === b.kind;
  if (a.kind !== b.kind) return false;
  const [left, right] = [dayOf(a.text), dayOf(b.text)];
  return left && right ? sameDay(left, right) : a.text === b.text;
}

/**
 * The words that open a sentence with its period (截至11月底，); nothing for the whole year or for a moment that has no
 * date of its own. A period that nobody can read is carried as written, so that the sentence does not claim the year.
 */
export function periodPhrase(period: Period): string {
  switch (period.kind) {
    case "whole-year":
      return "";
    case "as-of":
    case "unreadable":
      return `${period.text}，`;
    case "point":
      return DATED.test(period.text) ? `截至${period.text.replace(MOMENT, "")}，` : "";
  }
}

/** Characters; a period is a few words, what is longer is something else. */
const LONGEST = 60;

/** 截至, or from the beginning of the year, up to a day; without `day` where the words name none (截至目前). */
interface Until {
  readonly day?: Day;
}

function untilOf(plain: string): Until | undefined {
  if (SO_FAR.test(plain)) return {};
  const range = FROM_NEW_YEAR.exec(plain);
  if (range !== null) return endOfRange(range[1], range[2] ?? "");
  const words = AS_OF.exec(plain)?.[1];
  if (words === undefined) return undefined;
  const day = readDay(words);
  if (day !== undefined) return { day };
  return WORDS_ONLY.test(words) ? {} : undefined;
}

/** A range that runs over into another year is not this year's. */
function endOfRange(year: string | undefined, end: string): Until | undefined {
  const day = readDay(end);
  if (day === undefined) return NOW.test(end) ? {} : undefined;
  const within = year === undefined || day.year === undefined || day.year === Number(year);
  return within ? { day } : undefined;
}

function isPoint(plain: string): boolean {
  if (POINT.test(plain)) return true;
  if (!plain.endsWith("时点")) return false;
  const moment = plain.replace(MOMENT, "");
  return !/\d/.test(moment) || readDay(moment) !== undefined;
}

function dayOf(text: string): Day | undefined {
  return untilOf(text)?.day ?? readDay(text.replace(MOMENT, ""));
}

function plainPeriod(text: string): string {
  return tidyText(text)
    .replace(/[,。;]$/, "")
    .replace(CHINESE_DATE, arabicDate)
    .replace(/^截[至止][到于至]*/, "截至");
}

const CHINESE_DATE = /[〇○零一二三四五六七八九十]{1,6}(?=[年月日])/g;

function arabicDate(numeral: string): string {
  return chineseDigits(numeral) ?? parseChineseNumeral(numeral)?.toString() ?? numeral;
}

const WHOLE_YEAR = /^(?:全年度?|年度|(?:\d{4}年|[本今当]年)(?:度|全年)?)$/;

/** The state of things at the end of a year, or now. */
const POINT = /^(?:(?:\d{4}年|[本今当]?年)[末底]|期末|现有?|目前)$/;

const MOMENT = /^截至|时点$/g;

const DATED = /\d|[末底]/;

const SO_FAR = /^(?:(?:\d{4}年|[本今当]年)以来|年内|至今|上半年|前三季度|第?一季度)$/;

const AS_OF = /^截至(.+)$/s;

/** An occasion instead of a day: 截至目前, 截至本报告发布之日. */
const WORDS_ONLY = /^\D+$/;

const NOW = /^(?:今|目前|现在)$/;

/** 1月1日至11月30日, 1-11月, 自2021年1月至11月: the part after the dash is what counts. */
const FROM_NEW_YEAR = /^[自从]?(?:(\d{4})年)?0?1(?:月(?:0?1日)?)?[至到~\u2014-](.+)$/s;
