import { bareWords } from "./bare-words";
import { STOCK_WORDS } from "./stock-words";
import { MEASURE_WORDS } from "./units";
import { withoutWords } from "./word-cover";

/** What a text says besides what anybody could have written. */
export interface Substance {
  /** Different letters that are left; a Latin word counts as two, as most words in Chinese have. */
  readonly letters: number;
  /** It gives a number, or one of the words that causes are told with. */
  readonly isAnchored: boolean;
}

/**
 * Takes out of a text all that explains nothing: stock words, numbers with their measure words, the names that the
 * finding itself gives, and letters that are only repeated or lie side by side on the keyboard.
 *
 * @param labels names of the finding's figures
 */
export function substanceOf(text: string, labels: readonly string[]): Substance {
  const plain = text.normalize("NFKC").toLowerCase();
  const named = labels.flatMap(namesOf);
  const besideNames = withoutWords(named)(bareWords(plain.replace(LATIN, "")));
  const besideNumbers = besideNames.replace(NUMBER, " ");
  const letters = besideStock(besideNumbers).replace(/[^\p{L}]/gu, "");
  const words = new Set((plain.match(LATIN) ?? []).filter(isWord));
  return {
    letters: new Set(letters).size + words.size * 2,
    isAnchored: besideNumbers !== besideNames || CAUSES.test(plain),
  };
}

/** A label, and what people call the figure for short: 受理 of 受理件数. */
function namesOf(label: string): readonly string[] {
  const words = bareWords(label);
  return [words, words.replace(/[件人次]?数$/u, "")].filter((name) => name !== "");
}

/** Whether a text consists of stock words and nothing else, spelled out or not (O K). */
export function isStock(words: string): boolean {
  return besideStock(words) === "";
}

const besideStock = withoutWords(STOCK_WORDS);

/** Words that causes are told with: because, an event, or what is counted and what is not. */
export const CAUSES =
  /因|故|口径|含|包括|计入|结转|跨年|合并|拆分|调整|重复|截至|截位|四舍五入|划转|移交|政策|because|due |since|includ|count|carried|merg|transfer|as of/iu;

const LATIN = /\p{Script=Latin}+/gu;

function isWord(word: string): boolean {
  if (word.length > LONGEST_WORD) return false;
  const [, once = word] = /^(.+?)\1+$/u.exec(word) ?? [];
  if (once.length < 2 || STOCK.has(word)) return false;
  return !KEYS.some((keys) => once.length > 2 && keys.includes(once));
}

const LONGEST_WORD = 40;

const STOCK: ReadonlySet<string> = new Set(STOCK_WORDS);

const KEYS: readonly string[] = [
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "abcdefghijklmnopqrstuvwxyz",
];

const MEASURES = `(?:年度?|月份?|日|号|时|${MEASURE_WORDS.join("|")})`;

/** Arabic digits, two numerals or more, or one of 二 to 十 in front of a measure word: 一起 and 一并 are no numbers. */
const NUMBER = new RegExp(
  `(?:\\p{Nd}+[余多]?[百千万亿]*[余多]?|[〇零一二三四五六七八九十百千万亿两]{2,})${MEASURES}?` +
    `|[二三四五六七八九十两]${MEASURES}`,
  "gu",
);
