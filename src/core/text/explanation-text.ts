import { bareWords } from "./bare-words";
import { CAUSES, isStock, substanceOf } from "./explanation-substance";

/** What a sentence frame leaves for people to fill in. */
export const GAP = "__";

/** Why a text explains nothing: a gap left open, nothing but what anybody could write, or hardly any words. */
export type HollowText = "gap" | "stock" | "short";

/** What a finding says by itself; to say it again explains nothing. */
export interface FindingWords {
  /** The frames that were offered: one whose gaps were only taken out says nothing either. */
  readonly frames?: readonly string[];
  /** Names of its figures. */
  readonly labels?: readonly string[];
}

/** Why a text explains nothing by itself; `undefined` where it says something. */
export function hollowText(
  text: string,
  { frames = [], labels = [] }: FindingWords = {},
): HollowText | undefined {
  const words = bareWords(text);
  if (OPEN_GAP.test(text)) return "gap";
  if (words !== "" && frames.some((frame) => bareWords(frame) === words)) return "gap";
  if (words !== "" && isStock(words)) return "stock";
  if (Array.from(words).length <= SHORTEST) return "short";
  const { letters, isAnchored } = substanceOf(text, labels);
  return letters < (isAnchored ? LEAST_BESIDE_CAUSE : LEAST) ? "stock" : undefined;
}

/** Whether a text names neither a figure nor a cause: worth a hint, for words are not always known to us. */
export function isVague(text: string): boolean {
  return !/\p{N}/u.test(text) && !CAUSES.test(text) && !GROUNDS.test(text);
}

/** What a text rests on, where it names no cause. */
const GROUNDS = /由于|按|照|上年|去年|依据|basis/iu;

const OPEN_GAP = /[_＿]{2,}/u;

/** Letters and digits that say something only when there are more of them. */
const SHORTEST = 6;

/** Letters besides the stock that make two words: one alone may be a stock word that we do not know. */
const LEAST = 4;

/** Beside a number, or a word that causes are told with, one word is enough: 3 件漏登. */
const LEAST_BESIDE_CAUSE = 2;
