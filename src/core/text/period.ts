import { readDay, sameDay } from "./period-day";
import type { Day } from "./period-day";
import { readSpan } from "./period-span";
import type { Until } from "./period-span";
import { plainPeriod } from "./period-spelling";

/**
 * 统计时期, the time that a figure covers: the whole year; from its beginning up to a day (截至11月底, 1-11月, 上半年), or
 * `from` a later month (下半年, 7-12月); the state of things at one moment (12月31日时点, 现有). `until` and `at` are what the words mean, absent where they name no
 * day; `text` is as written but for widths, spaces, signs between digits and 截止, which should be 截至.
 */
export type Period =
  | { readonly kind: "whole-year" }
  | {
      readonly kind: "as-of";
      readonly text: string;
      readonly from?: number;
      readonly until?: Until;
    }
  | { readonly kind: "point"; readonly text: string; readonly at?: Day }
  | { readonly kind: "unreadable"; readonly text: string };

/** Reads what stands in the column 统计时期; nothing said means the whole year. */
export function readPeriod(text: string | undefined): Period {
  if (text === undefined) return { kind: "whole-year" };
  const plain = plainPeriod(text);
  const unreadable: Period = { kind: "unreadable", text: text.trim() };
  if (plain.length > LONGEST) return unreadable;
  if (plain === "" || WHOLE_YEAR.test(plain)) return { kind: "whole-year" };
  const point = pointOf(plain);
  if (point !== undefined) return point;
  const span = readSpan(plain);
  if (span === undefined) return unreadable;
  return span.from === undefined && isYearsEnd(span.until)
    ? { kind: "whole-year" }
    : { kind: "as-of", ...span };
}

/** Whether two figures cover the same time: 截至11月底 is 截至2021年11月30日, where only one of them names the year. */
export function samePeriod(a: Period, b: Period): boolean {
  if (a.kind === "whole-year" || b.kind === "whole-year") return a.kind === b.kind;
  if (a.kind !== b.kind) return false;
  if (beginOf(a) !== beginOf(b)) return false;
  const [left, right] = [endOf(a), endOf(b)];
  if (left === undefined || right === undefined) return left === right && a.text === b.text;
  return left === "now" || right === "now" ? left === right : sameDay(left, right);
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

/** The month that a period begins with, where that is not January. */
export function beginOf(period: Period): number | undefined {
  return period.kind === "as-of" ? period.from : undefined;
}

/** The last day that a period reaches to. */
export function endOf(period: Period): Until | undefined {
  if (period.kind === "as-of") return period.until;
  return period.kind === "point" ? period.at : undefined;
}

function isYearsEnd(until: Until | undefined): boolean {
  return typeof until === "object" && until.month === 12 && until.day === "end";
}

/** Characters; a period is a few words, what is longer is something else. */
const LONGEST = 60;

function pointOf(plain: string): Period | undefined {
  const isNamed = plain.endsWith("时点");
  if (!isNamed && !POINT.test(plain)) return undefined;
  const moment = plain.replace(MOMENT, "");
  const at = readDay(moment);
  if (isNamed && /\d/.test(moment) && at === undefined) return undefined;
  return { kind: "point", text: plain, ...(at && { at }) };
}

const WHOLE_YEAR = /^(?:全年度?|年度|(?:(?:19|20)\d\d|\d{4}年|[本今当]年)(?:度|全年度?)?)$/;

/** The state of things at the end of a year, or now. */
const POINT = /^(?:(?:\d{4}年|[本今当]?年)[末底]|期末|现有?|目前)$/;

const MOMENT = /^截至|时点$/g;

const DATED = /\d|[末底]/;
