import type { Quantity } from "../model/quantity";
import { wordsAt } from "./qualifiers";
import { readQuantity } from "./reading";
import { MEASURE_WORDS } from "./units";

/** A number with its measure word somewhere in a text: 近300人次, 98.2%, 超3000余人. */
export interface Mention {
  /** First character and the one behind the last, counted from 0 in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly unit: string;
  /** Absent where it cannot be read for sure. */
  readonly quantity?: Quantity;
  /** Two words of approximation that cannot both be meant: 超3000余. */
  readonly isContradictory: boolean;
}

/**
 * The numbers of a text that count something: Arabic digits, full-width ones too, in front of a measure word or %. Years, days,
 * ordinals, ranges, document and telephone numbers count nothing, and numerals in words (三项制度) are names too often to be read.
 */
export function mentionsIn(text: string): readonly Mention[] {
  return Array.from(text.matchAll(MENTION), (match) => {
    const { 0: found, index: start, groups = {} } = match;
    const { before, between, unit = "", after } = groups;
    const kind = PERCENT.test(unit) ? "rate" : "amount";
    const quantity = readQuantity(found, { unit: kind === "rate" ? "%" : unit, kind });
    return {
      start,
      end: start + found.length,
      text: found,
      unit,
      ...(quantity && { quantity }),
      isContradictory: contradict(before, between, after),
    };
  });
}

/** 约5万余 is tolerated by usage and says no more than 5万余. */
function contradict(...[before, between, after]: readonly (string | undefined)[]): boolean {
  const isTolerated = between !== undefined && before !== undefined && ABOUT.test(before);
  return [isTolerated ? undefined : before, between, after].filter(Boolean).length > 1;
}

const ABOUT = /^大?约$/;

const PERCENT = /^[%％]$/;

const NOT_BEHIND = String.raw`(?<![\d０-９]\s)(?<![第〔A-Za-z\d０-９.．·/+\-–—－~～至])`;

const anyOf = (words: readonly string[]) => words.join("|");

const UNITS = ["个百分点", "百分点", "%", "％", "万元", "亿元", ...MEASURE_WORDS].sort(
  (a, b) => b.length - a.length,
);

const DIGITS = String.raw`(?:[\d０-９]{1,3}(?:[,，][\d０-９]{3})+|[\d０-９]+)(?:[.．][\d０-９]+)?`;

const MENTION = new RegExp(
  `(?:(?<before>${anyOf(wordsAt("before"))})\\s?|${NOT_BEHIND})${DIGITS}\\s?(?:万亿|[百千万亿])??` +
    `(?<between>${anyOf(wordsAt("between"))})?[万亿]??\\s?` +
    `(?<unit>${anyOf(UNITS)})(?<after>${anyOf(wordsAt("after"))})?`,
  "gu",
);
