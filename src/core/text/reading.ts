import type { Decimal } from "../model/decimal";
import { BLANK } from "../model/entry";
import type { Entry } from "../model/entry";
import type { Qualifier, Quantity } from "../model/quantity";
import { isDash, readAbsence } from "./absence";
import { countOf, readNumber } from "./number-reading";
import { qualifierOfWord, wordsAt } from "./qualifiers";
import { tidyText } from "./tidy-text";
import { printedUnit, withoutUnit } from "./units";
import type { Measured } from "./units";

/** What a figure expects to be filled in: the kind of statement and the unit it is counted in. */
export type Expected = Measured;

/**
 * Reads what staff type or paste for one figure: 近32000张, 4万余人次, 12,077, 百分之九十八, 未开展.
 *
 * A unit other than the figure's, a range, an ordinal, a date or two approximations at once are not guessed at: the
 * entry is `unreadable` and keeps the text as it stands.
 */
export function readEntry(text: string, expected: Expected): Entry {
  const tidy = tidyText(text);
  if (tidy === "") return BLANK;
  if (expected.kind === "text") return { state: "text", text: text.trim() };
  const absence = readAbsence(tidy, tidyText(printedUnit(expected)));
  if (absence !== undefined) return { state: absence };
  if (expected.kind === "rate" && isDash(tidy)) return { state: "not-applicable" };
  const quantity = readQuantity(text, expected);
  return quantity === undefined ? { state: "unreadable", text } : { state: "stated", quantity };
}

/** Reads a number with its approximation word and unit (180余人, 98%以上), or nothing. */
export function readQuantity(text: string, expected: Expected): Quantity | undefined {
  const tidy = tidyText(text);
  if (tidy.length > LONGEST) return undefined;
  const before = takeStart(tidy);
  const after = takeEnd(before.rest);
  const bare = withoutUnit(after.rest, expected);
  if (bare === undefined) return undefined;
  const between = takeInside(bare);
  const value = numberOf(between.rest, bare !== after.rest, expected);
  const qualifier = combine(before.qualifier, between.qualifier, after.qualifier);
  if (value === undefined || qualifier === "contradiction") return undefined;
  return qualifier === undefined ? { value } : { value, qualifier };
}

/** Longer than any number that a workbook can hold; what is longer is not a figure. */
const LONGEST = 400;

/** A text from which an approximation word was taken, if there was one. */
interface Taken {
  readonly rest: string;
  readonly qualifier?: Qualifier;
}

function takeStart(text: string): Taken {
  const word = wordsAt("before").find((each) => text.startsWith(each));
  return word === undefined ? { rest: text } : taken(text.slice(word.length), word);
}

function takeEnd(text: string): Taken {
  const word = wordsAt("after").find((each) => text.endsWith(each));
  return word === undefined ? { rest: text } : taken(text.slice(0, -word.length), word);
}

/** 余 and 多 end the number; a large scale may follow them (30余万 is as much as 30万余). */
function takeInside(text: string): Taken {
  const scale = LARGE_SCALE.exec(text)?.[0] ?? "";
  const head = text.slice(0, text.length - scale.length);
  const word = wordsAt("between").find((each) => head.endsWith(each));
  if (word === undefined || head === word) return { rest: text };
  return taken(head.slice(0, -word.length) + scale, word);
}

const LARGE_SCALE = /(?:万亿|[万亿])?$/;

function taken(rest: string, word: string): Taken {
  const qualifier = qualifierOfWord(word);
  return qualifier === undefined ? { rest } : { rest, qualifier };
}

/** One word at most. 约5万余 alone is tolerated by usage and says no more than 5万余. */
function combine(
  before: Qualifier | undefined,
  between: Qualifier | undefined,
  after: Qualifier | undefined,
): Qualifier | "contradiction" | undefined {
  const outer = before === "about" && between !== undefined ? undefined : before;
  const stated = [outer, between, after].filter((each) => each !== undefined);
  return stated.length > 1 ? "contradiction" : stated[0];
}

function numberOf(text: string, unitWritten: boolean, expected: Expected): Decimal | undefined {
  if (expected.kind !== "count") return measureOf(text, unitWritten, expected);
  const number = readNumber(text);
  return number && countOf(number);
}

/** Rates and amounts: the point may be written ·, and 百分之 says what the sign % says. */
function measureOf(text: string, unitWritten: boolean, expected: Expected): Decimal | undefined {
  const pointed = text.replace(RAISED_POINT, ".");
  const spelt = printedUnit(expected) === "%" && pointed.startsWith(PERCENT_WORD);
  if (spelt && unitWritten) return undefined;
  return readNumber(spelt ? pointed.slice(PERCENT_WORD.length) : pointed)?.value;
}

const PERCENT_WORD = "百分之";

/** Counts have no point: 4·15 is a day's name. */
const RAISED_POINT = /(?<=\d)[\u00b7\u2027\u30fb](?=\d)/g;
