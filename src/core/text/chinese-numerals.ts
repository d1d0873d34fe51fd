/**
 * The whole number that a Chinese numeral writes: 一百零五, 两万, 十, 百 (as in 近百), 二〇二一, 贰佰.
 *
 * Two neighbouring digits are an approximation (两三 is two or three, 三四十 thirty to forty), and 一百五 is heard as
 * 150 but spelt like 105: none of these is a number here.
 */
export function parseChineseNumeral(text: string): bigint | undefined {
  if (text.length > LONGEST) return undefined;
  const numeral = plainNumeral(text);
  if (BARE_SCALE.test(numeral)) return scaleOf(numeral);
  if (DIGITS_ONLY.test(numeral)) return digitByDigit(numeral);
  return inMyriads(numeral, "first");
}

/** The Arabic digits of a run of Chinese ones (二〇二一 is `2021`), or `undefined`. */
export function chineseDigits(text: string): string | undefined {
  const numeral = plainNumeral(text);
  return DIGIT_RUN.test(numeral) ? Array.from(numeral).map(digitOf).join("") : undefined;
}

/** Everyday characters for the capitals of invoices, both shapes of zero, and the contractions 廿 and 卅. */
function plainNumeral(text: string): string {
  return text.replace(VARIANTS, (character) => PLAIN.get(character) ?? character);
}

/** No quantity of a report needs more characters; anything longer is not a numeral. */
const LONGEST = 60;

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...pairs("〇○萬億壹贰叁肆伍陆柒捌玖拾佰仟", "零零万亿一二三四五六七八九十百千"),
  ["廿", "二十"],
  ["卅", "三十"],
]);

const VARIANTS = /[〇○廿卅萬億壹贰叁肆伍陆柒捌玖拾佰仟]/g;

/** 百, 千万, 亿: one of a scale, said without its 一. */
const BARE_SCALE = /^(?=.)[百千]?(?:万亿|万|亿)?$/;

const DIGIT_RUN = /^[零一二三四五六七八九]+$/;

const DIGITS_ONLY = /^[零一二三四五六七八九]{2,}$/;

/** Thousands to ones of one group of four places; 十 alone is 一十. */
const GROUP =
  /^(?:([一二两三四五六七八九])千)?(零)?(?:([一二两三四五六七八九])百)?(零)?(?:([一二三四五六七八九])?(十))?([一二两三四五六七八九])?$/;

const SCALES: ReadonlyMap<string, bigint> = new Map([
  ["百", 100n],
  ["千", 1_000n],
  ["万", 10_000n],
  ["亿", 100_000_000n],
]);

function pairs(from: string, to: string): readonly (readonly [string, string])[] {
  return Array.from(from).map((character, index) => [character, to.charAt(index)]);
}

function scaleOf(numeral: string): bigint {
  return Array.from(numeral).reduce(
    (value, character) => value * (SCALES.get(character) ?? 1n),
    1n,
  );
}

function digitByDigit(numeral: string): bigint | undefined {
  if (numeral.startsWith("零")) return undefined;
  if (numeral.length === 2 && !numeral.includes("零")) return undefined;
  return BigInt(Array.from(numeral).map(digitOf).join(""));
}

function digitOf(character: string): number {
  return character === "两" ? 2 : Math.max(0, "零一二三四五六七八九".indexOf(character));
}

/** Whether a group opens the numeral or follows a higher one, where a lone digit needs 零 before it. */
type Standing = "first" | "following";

/** Splits at the highest scale, 亿 before 万, down to single groups of four places. */
function inMyriads(numeral: string, standing: Standing): bigint | undefined {
  const scale = ["亿", "万"].find((character) => numeral.includes(character));
  if (scale === undefined) return groupOf(numeral, standing);
  const cut = numeral.lastIndexOf(scale);
  const rest = numeral.slice(cut + 1);
  const high = inMyriads(numeral.slice(0, cut), standing);
  const low = rest === "" ? 0n : inMyriads(rest, "following");
  if (high === undefined || high === 0n) return undefined;
  if (low === undefined || low >= scaleOf(scale)) return undefined;
  return high * scaleOf(scale) + low;
}

function groupOf(numeral: string, standing: Standing): bigint | undefined {
  if (numeral === "零" && standing === "first") return 0n;
  const announced = standing === "following" && numeral.startsWith("零");
  const match = GROUP.exec(announced ? numeral.slice(1) : numeral);
  if (match === null || match[0] === "") return undefined;
  const mayStandAlone = announced || standing === "first";
  if (!zerosFit(match) || !tensFit(match, mayStandAlone) || !onesFit(match, mayStandAlone)) {
    return undefined;
  }
  const [, thousands, , hundreds, , tens, ten, ones] = match;
  return BigInt(
    place(thousands, 1000) +
      place(hundreds, 100) +
      (ten === undefined ? 0 : place(tens ?? "一", 10)) +
      place(ones, 1),
  );
}

function place(digit: string | undefined, worth: number): number {
  return digit === undefined ? 0 : digitOf(digit) * worth;
}

/** 零 stands for the places left out, so something lower must follow it and the next place must not. */
function zerosFit(match: RegExpExecArray): boolean {
  const [, thousands, zeroForHundreds, hundreds, zeroForTens, , ten, ones] = match;
  if (zeroForHundreds !== undefined) {
    if (thousands === undefined || hundreds !== undefined) return false;
    if (ten === undefined && ones === undefined) return false;
  }
  return (
    zeroForTens === undefined || (hundreds !== undefined && ten === undefined && ones !== undefined)
  );
}

/** 十 does without its 一 where it begins the numeral, after 零, and after 百 (一百十五). */
function tensFit(match: RegExpExecArray, mayStandAlone: boolean): boolean {
  const [, thousands, zeroForHundreds, hundreds, , tens, ten] = match;
  if (ten === undefined || tens !== undefined) return true;
  if (hundreds !== undefined || zeroForHundreds !== undefined) return true;
  return mayStandAlone && thousands === undefined;
}

/** A digit without a place name needs 十 or 零 before it, unless it is all there is; 两 is said only on its own. */
function onesFit(match: RegExpExecArray, mayStandAlone: boolean): boolean {
  const [all, , zeroForHundreds, , zeroForTens, , ten, ones] = match;
  if (ones === undefined || (mayStandAlone && all === ones)) return true;
  if (ones === "两") return false;
  return ten !== undefined || zeroForHundreds !== undefined || zeroForTens !== undefined;
}
