import type { FigureForm, ListStyle } from "./definition";

/** What a placeholder says behind its bars, put together: `{率|上年|1位}`. */
export interface PlaceholderForm {
  readonly form: FigureForm;
  readonly decimals?: number;
  readonly lastYear?: true;
}

/** The forms of a placeholder as people write them after the bar, with one example for the decimals. */
export const FORM_WORDS: readonly string[] = ["无单位", "时期", "上年", "同比", "增减", "1位"];

/**
 * Puts the words behind a placeholder's bars together, in any order.
 *
 * @returns `undefined` for a word that is none of them, that stands there twice, or that does not go with the others
 */
export function readForms(words: readonly string[]): PlaceholderForm | undefined {
  const decimals = words.flatMap((word) => decimalsOf(word) ?? []);
  const forms = words.flatMap((word) => FORMS.get(word) ?? []);
  const lastYear = words.filter((word) => word === LAST_YEAR);
  if (decimals.length + forms.length + lastYear.length < words.length) return undefined;
  if (decimals.length > 1 || forms.length > 1 || lastYear.length > 1) return undefined;
  const [form = "full"] = forms;
  if (lastYear.length > 0 && form !== "full" && form !== "no-unit") return undefined;
  const [places] = decimals;
  if (places !== undefined && form === "period") return undefined;
  return {
    form,
    ...(places !== undefined && { decimals: places }),
    ...(lastYear.length > 0 && { lastYear: true }),
  };
}

/** Whether a word alone in braces says something of the figure before it: `{信访.转办}，{同比}`. */
export function refersBack(word: string): boolean {
  return REFERRING.includes(word);
}

/** The list that a word alone in braces numbers; 二是 is as good as 一是, for the program counts. */
export function listStyleOf(word: string): ListStyle | undefined {
  return LIST_MARKS.find(([mark]) => mark.test(word))?.[1];
}

const FORMS: ReadonlyMap<string, FigureForm> = new Map([
  ["无单位", "no-unit"],
  ["时期", "period"],
  ["同比", "change"],
  ["增减", "difference"],
]);

const LAST_YEAR = "上年";

const REFERRING: readonly string[] = ["同比", "增减", LAST_YEAR];

/** 1位, １位, 两位, 2位小数. */
const DECIMALS = /^([0-9０-９]|[零一二两三四五六])位(?:小数)?$/;

const WRITTEN_DIGITS = "零一二三四五六";

function decimalsOf(word: string): number | undefined {
  const digit = DECIMALS.exec(word)?.[1];
  if (digit === undefined) return undefined;
  const written = WRITTEN_DIGITS.indexOf(digit === "两" ? "二" : digit);
  return written >= 0 ? written : Number(digit.normalize("NFKC"));
}

const LIST_MARKS: readonly (readonly [RegExp, ListStyle])[] = [
  [/^[一二三四五六七八九十]+是$/, "one-is"],
  [/^第[一二三四五六七八九十]+$/, "first"],
  [/^[（(][一二三四五六七八九十]+[）)]$/, "bracketed"],
];
