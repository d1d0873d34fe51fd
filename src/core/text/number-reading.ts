import { parseDecimal, shortestDecimal } from "../model/decimal";
import type { Decimal } from "../model/decimal";
import { chineseDigits, parseChineseNumeral } from "./chinese-numerals";

/**
 * The number in a text that holds nothing else: 12,077, -11.5, 3.2万 (which is 32000), 九十八, 三点五.
 *
 * Decimals are kept as written; expanding 百 千 万 亿 moves the point, so 3.20万 is 32000 and 0.0038万 is 38. Thousands
 * separators count only where they part groups of three.
 *
 * @param text tidied text without unit and approximation word
 */
export function readNumber(text: string): ReadNumber | undefined {
  const sign = SIGN.exec(text)?.[0] ?? "";
  const digits = text.slice(sign.length);
  const number = readArabic(digits) ?? readChinese(digits);
  if (number === undefined || !MINUS.includes(sign)) return number;
  return { ...number, value: { ...number.value, units: -number.value.units } };
}

/** A number with whether a scale was expanded, which leaves decimals that nobody stated. */
export interface ReadNumber {
  readonly value: Decimal;
  readonly scaled: boolean;
}

/** The same number as a count states it: an expanded scale (1.5万) has the fewest decimals. */
export function countOf({ value, scaled }: ReadNumber): Decimal {
  return scaled ? shortestDecimal(value) : value;
}

const SIGN = /^[+\-负]/;

const MINUS: readonly string[] = ["-", "负"];

const ARABIC = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([百千]?)(万亿|[万亿])?$/;

const CHINESE_FRACTION = /^([^点百千万亿][^点]*)点([^点百千万亿]+)([百千]?)(万亿|[万亿])?$/;

function readArabic(text: string): ReadNumber | undefined {
  const match = ARABIC.exec(text);
  if (match === null) return undefined;
  const [, whole = "", fraction = "", small = "", large = ""] = match;
  return scaled(parseDecimal(whole.replaceAll(",", "") + fraction), small + large);
}

function readChinese(text: string): ReadNumber | undefined {
  const match = CHINESE_FRACTION.exec(text);
  if (match === null) {
    const value = parseChineseNumeral(text);
    return value === undefined
      ? undefined
      : { value: { units: value, decimals: 0 }, scaled: false };
  }
  const [, whole = "", fraction = "", small = "", large = ""] = match;
  const before = parseChineseNumeral(whole);
  const after = chineseDigits(fraction);
  if (before === undefined || after === undefined) return undefined;
  return scaled(parseDecimal(`${before}.${after}`), small + large);
}

function scaled(value: Decimal | undefined, scale: string): ReadNumber | undefined {
  if (value === undefined || scale === "") return value && { value, scaled: false };
  const places = Array.from(scale).reduce(
    (sum, character) => sum + (PLACES.get(character) ?? 0),
    0,
  );
  return { value: shiftPoint(value, places), scaled: true };
}

const PLACES: ReadonlyMap<string, number> = new Map([
  ["百", 2],
  ["千", 3],
  ["万", 4],
  ["亿", 8],
]);

function shiftPoint({ units, decimals }: Decimal, places: number): Decimal {
  if (decimals >= places) return { units, decimals: decimals - places };
  return { units: units * 10n ** BigInt(places - decimals), decimals: 0 };
}
