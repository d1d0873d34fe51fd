import type { Qualifier } from "../model/quantity";
import { tidyText } from "./tidy-text";

/** Where the word of an approximation stands: 近32000张, 180余人 (between number and unit), 30人左右. */
export type QualifierPosition = "before" | "between" | "after";

/** What the 约数 column of a sheet offers: approximations, then the two kinds of absence. */
export const APPROXIMATION_CHOICES = [
  "近",
  "余",
  "多",
  "约",
  "左右",
  "以上",
  "未开展",
  "不适用",
] as const;

/** The approximation that a Chinese word means, synonyms included (将近 is 近), or `undefined` for any other word. */
export function qualifierOfWord(word: string): Qualifier | undefined {
  return MEANINGS.get(tidyText(word));
}

/** The word that reports write for an approximation. */
export function wordOfQualifier(qualifier: Qualifier): string {
  return WORDS[qualifier].word;
}

/** Where the word of an approximation is written. */
export function positionOfQualifier(qualifier: Qualifier): QualifierPosition {
  return WORDS[qualifier].position;
}

/** The words read in one position, longest first, so that 超过 is not taken for 超 and a stray 过. */
export function wordsAt(position: QualifierPosition): readonly string[] {
  return POSITIONS[position];
}

interface QualifierWords {
  readonly word: string;
  readonly synonyms: readonly string[];
  readonly position: QualifierPosition;
}

const WORDS: Readonly<Record<Qualifier, QualifierWords>> = {
  over: { word: "余", synonyms: [], position: "between" },
  odd: { word: "多", synonyms: [], position: "between" },
  near: { word: "近", synonyms: ["将近", "接近", "近乎"], position: "before" },
  about: { word: "约", synonyms: ["大约"], position: "before" },
  around: { word: "左右", synonyms: [], position: "after" },
  "at-least": { word: "以上", synonyms: ["及以上"], position: "after" },
  "not-less": { word: "不少于", synonyms: ["至少", "不低于"], position: "before" },
  beyond: { word: "超", synonyms: ["超过", "逾"], position: "before" },
};

const QUALIFIERS: readonly Qualifier[] = [
  "over",
  "odd",
  "near",
  "about",
  "around",
  "at-least",
  "not-less",
  "beyond",
];

const MEANINGS: ReadonlyMap<string, Qualifier> = new Map(
  QUALIFIERS.flatMap((qualifier) =>
    spellings(qualifier).map((word): [string, Qualifier] => [word, qualifier]),
  ),
);

const POSITIONS: Readonly<Record<QualifierPosition, readonly string[]>> = {
  before: spellingsAt("before"),
  between: spellingsAt("between"),
  after: spellingsAt("after"),
};

function spellings(qualifier: Qualifier): readonly string[] {
  const { word, synonyms } = WORDS[qualifier];
  return [word, ...synonyms];
}

function spellingsAt(position: QualifierPosition): readonly string[] {
  return QUALIFIERS.filter((qualifier) => WORDS[qualifier].position === position)
    .flatMap(spellings)
    .sort((a, b) => b.length - a.length);
}
