import { formatDecimal } from "../model/decimal";
import type { Decimal } from "../model/decimal";

/**
 * Writes a number in everyday Chinese characters: 98 is 九十八, 10 is 十, 105 is 一百零五, 20000 is 二万, 12.50 is
 * 十二点五零, -3 is 负三.
 *
 * @returns `undefined` for a whole part of more than 16 digits, which nobody reads in words
 */
export function writeChineseNumber(value: Decimal): string | undefined {
  const [whole = "", fraction = ""] = formatDecimal(value).replace("-", "").split(".");
  if (whole.length > LONGEST) return undefined;
  const sign = value.units < 0n ? "负" : "";
  const behind = fraction === "" ? "" : `点${Array.from(fraction, digitOf).join("")}`;
  return sign + wholeNumber(whole) + behind;
}

const LONGEST = 16;

const DIGITS = "零一二三四五六七八九";

/** Ten thousands, from the right; 万亿 is said as 万 of 亿. */
const SCALES: readonly string[] = ["", "万", "亿", "万"];

const PLACES: readonly string[] = ["千", "百", "十", ""];

function digitOf(digit: string): string {
  return DIGITS.charAt(Number(digit));
}

function wholeNumber(digits: string): string {
  const groups = groupsOf(digits);
  const written = groups.reduce((before, group, index) => {
    const place = groups.length - 1 - index;
    if (Number(group) === 0) return before + (place === 2 && before !== "" ? "亿" : "");
    const gap = before !== "" && (group.startsWith("0") || endsInZeros(groups, index)) ? "零" : "";
    return before + gap + groupText(group) + (SCALES[place] ?? "");
  }, "");
  if (written === "") return "零";
  return written.startsWith("一十") ? written.slice(1) : written;
}

/** Four places each, the first filled up with zeros. */
function groupsOf(digits: string): readonly string[] {
  const padded = digits.padStart(Math.ceil(digits.length / 4) * 4, "0");
  return padded.match(/\d{4}/g) ?? [];
}

/** Whether a whole group of zeros stands before this one: 一亿零五百 needs its 零 once. */
function endsInZeros(groups: readonly string[], index: number): boolean {
  return index > 0 && Number(groups[index - 1]) === 0;
}

function groupText(group: string): string {
  return Array.from(group)
    .map((digit, index) => (digit === "0" ? "0" : digitOf(digit) + (PLACES[index] ?? "")))
    .join("")
    .replace(/^0+|0+$/g, "")
    .replace(/0+/g, "零");
}
