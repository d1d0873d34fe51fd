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
  /** Absent where it cannot be read for sure, two contradictory words of approximation around it (超3000余人) among the reasons. */
  readonly quantity?: Quantity;
}

/**
 * The numbers of a text that count something: Arabic digits, full-width ones too, in front of a measure word or %. Years, days,
 * ordinals, ranges, document and telephone numbers count nothing, and numerals in words (三项制度) are names too often to be read.
 */
export function mentionsIn(text: string): readonly Mention[] {
  return Array.from(text.matchAll(MENTION), (match) => {
    const { 0: found, index: start, groups = {} } = match;
    const { unit = "" } = groups;
    const kind = PERCENT.test(unit) ? "rate" : "amount";
    const quantity = readQuantity(found, { unit: kind === "rate" ? "%" : unit, kind });
    return {
      start,
      end: start + found.length,
      text: found,
      unit,
      ...(quantity && { quantity }),
    };
  });
}

const PERCENT = /^[%％]$/;

const NOT_BEHIND = String.raw`(?<![\d０-９]\s)(?<![第〔A-Za-z\d０-９.．·/+\-–—－~～至])`;

const anyOf = (words: readonly string[]) => words.join("|");

const UNITS = ["个百分点", "百分点", "%", "％", "万元", "亿元", ...MEASURE_WORDS].sort(
  (a, b) => b.length - a.length,
);

const DIGITS = String.raw`(?:[\d０-９]{1,3}(?:[,，][\d０-９]{3})+|[\d０-９]+)(?:[.．][\d０-９]+)?`;

const MENTION = new RegExp(
  `(?:(?:${anyOf(wordsAt("before"))})\\s?|${NOT_BEHIND})${DIGITS}\\s?(?:万亿|[百千万亿])??` +
    `(?:${anyOf(wordsAt("between"))})?[万亿]??\\s?` +
    `(?<unit>${anyOf(UNITS)})(?:${anyOf(wordsAt("after"))})?`,
  "gu",
);
