import { parseChineseNumeral } from "./chinese-numerals";
import { readDay } from "./period-day";
import type { Day } from "./period-day";
import { TO } from "./period-spelling";

/** Where a span that begins with the year ends: a day, or whenever the report was written. */
export type Until = Day | "now";

/** A span of time within the year, as its words say it. */
export interface Span {
  /** The month that it begins with, where that is not January. */
  readonly from?: number;
  /** Absent where the words name an occasion (截至本报告发布之日). */
  readonly until?: Until;
  /** Words that can open a sentence. */
  readonly text: string;
}

/** Reads 截至11月底, 1-11月, 上半年, 今年以来, 11月30日, and those that begin later: 下半年, 三季度, 7-12月; `undefined` for other words. */
export function readSpan(plain: string): Span | undefined {
  if (SO_FAR.test(plain)) return { until: "now", text: plain };
  const later = laterPart(plain);
  if (later !== undefined) return { ...later, text: plain };
  const part = firstPart(plain) ?? fromNewYear(plain);
  if (part !== undefined) return { until: part, text: plain };
  const words = AS_OF.exec(plain)?.[1];
  if (words !== undefined) return asOf(words, plain);
  // 11月 alone may be that month only; a day is as far as somebody counted.
  const bare = plain.replace(/^[至到]/, "").replace(/(?:为?止|截[至止])$/, "");
  const day = DAY_NAMED.test(bare) ? readDay(bare) : undefined;
  return day && { until: day, text: `截至${bare}` };
}

function asOf(words: string, text: string): Span | undefined {
  if (NOW.test(words)) return { until: "now", text };
  const until = dayAt(words);
  if (until !== undefined) return { until, text };
  return WORDS_ONLY.test(words) ? { text } : undefined;
}

const YEAR = "(?:(\\d{4})年|[本今当]年)";

const SO_FAR = new RegExp(`^(?:${YEAR}以来|年内|至今)$`);

const AS_OF = /^截至(.+)$/s;

/** An occasion instead of a day: 截至目前, 截至本报告发布之日. */
const WORDS_ONLY = /^\D+$/;

const NOW = /^(?:今|目前|现在)$/;

const DAY_NAMED = /[日底末初旬]/;

/** 上半年, 前三季度, 一至三季度, 前11个月: up to the end of its last month. */
function firstPart(plain: string): Day | undefined {
  const [, year, half, quarter, months] = FIRST_PART.exec(plain) ?? [];
  const last = numeral(months) ?? (numeral(quarter) ?? (half === undefined ? 0 : 2)) * 3;
  if (last < 1 || last > 12) return undefined;
  return { ...(year !== undefined && { year: Number(year) }), month: last, day: "end" };
}

const FIRST_PART = new RegExp(
  `^${YEAR}?(?:([上前]半年)|(?:第?[一1](?:季度)?${TO}第?|前|第?(?=[一1]))([一二两三四1-4])个?季度` +
    "|前([一二两三四五六七八九十]{1,2}|\\d{1,2})个月)$",
);

/** 下半年, 第三季度, 7-12月, 2021年7月至12月: from a later month up to the end of another. */
function laterPart(plain: string): Pick<Span, "from" | "until"> | undefined {
  const [, year, half, quarter, first, last] = LATER_PART.exec(plain) ?? [];
  const third = (numeral(quarter) ?? 0) * 3;
  const [from, to] =
    half !== undefined ? [7, 12] : third > 0 ? [third - 2, third] : [Number(first), Number(last)];
  if (!(from > 1 && from <= to && to <= 12)) return undefined;
  const until: Day = { ...(year !== undefined && { year: Number(year) }), month: to, day: "end" };
  return { from, until };
}

const LATER_PART = new RegExp(
  `^${YEAR}?(?:([下后]半年)|第?([二三四2-4])季度|(\\d{1,2})月?(?:份|1日)?${TO}(\\d{1,2})月(?:份|底|末)?)$`,
);

function numeral(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = /\d/.test(text) ? text : parseChineseNumeral(text);
  return value === undefined ? undefined : Number(value);
}

/** The end of 1月1日至11月30日, 1-11月, 2021年1月至11月, 年初至今. */
function fromNewYear(plain: string): Until | undefined {
  const [, ofJanuary, ofBeginning, january = "", end] = FROM_NEW_YEAR.exec(plain) ?? [];
  if (end === undefined) return undefined;
  if (NOW.test(end)) return "now";
  const isMonth = january.includes("月") && /^\d{1,2}$/.test(end);
  const day = dayAt(isMonth ? `${end}月` : end);
  if (day === undefined) return undefined;
  const year = ofJanuary ?? ofBeginning;
  if (year === undefined) return day;
  // A range that runs over into another year is not this year's.
  return (day.year ?? Number(year)) === Number(year) ? { ...day, year: Number(year) } : undefined;
}

const FROM_NEW_YEAR = new RegExp(
  `^[自从]?(?:${YEAR}?(?=0?1)|(?:(\\d{4})年|[本今当]?年)(?=初))` +
    `(初|0?1(?:月(?:份|0?1日)?|[./]0?1)?)起?${TO}(.+)$`,
  "s",
);

/** A day whose month and day may be parted by a sign: 11.30. */
function dayAt(words: string): Day | undefined {
  return readDay(words.replace(SIGNED, "$1月$2日"));
}

const SIGNED = /^(\d{1,2})[-./](\d{1,2})日?$/;
