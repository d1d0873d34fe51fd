import type { Definition } from "../definition/definition";
import type { Honesty } from "../model/check";
import { labelOf } from "./check-facts";
import { honestyInEnglish } from "./en/honesty";
import type { HonestyWording } from "./honesty-wording";
import type { Language } from "./language";
import { honestyInChinese } from "./zh-CN/honesty";

/** The figures that a check run leaves in one state, by their labels. */
export interface HonestList {
  readonly standing: Standing;
  readonly title: string;
  /** The title with how many there are. */
  readonly counted: string;
  /** Behind its title, what it means. */
  readonly meaning: string;
  readonly figures: readonly string[];
  readonly labels: readonly string[];
}

/** The states of figures that are listed; blanks are counted apart. */
export type Standing = "checked" | "unchecked" | "undecidable";

const STANDINGS: readonly Standing[] = ["checked", "unchecked", "undecidable"];

/** How a language tells what was checked. */
export function honestyWords(language: Language): HonestyWording {
  return language === "en" ? honestyInEnglish : honestyInChinese;
}

/** The three lists of figures, each with its words, in the order of reading. */
export function honestLists(
  honesty: Honesty,
  definition: Definition,
  language: Language,
): readonly HonestList[] {
  const words = honestyWords(language);
  return STANDINGS.map((standing) => ({
    standing,
    title: words.title[standing],
    counted: words.counted(words.title[standing], honesty[standing].length),
    meaning: words.meaning[standing],
    figures: honesty[standing],
    labels: honesty[standing].map((id) => labelOf(id, definition)),
  }));
}

/** How many figures were checked, were not, and could not be, in one sentence. */
export function explainHonesty(honesty: Honesty, language: Language): string {
  const { checked, unchecked, undecidable, blank } = honesty;
  return honestyWords(language).counts({
    checked: checked.length,
    unchecked: unchecked.length,
    undecidable: undecidable.length,
    blank: blank.length,
  });
}

/** A line for each list that has figures: `未核 2 项：甲、乙`. */
export function honestLines(
  honesty: Honesty,
  definition: Definition,
  language: Language,
): readonly string[] {
  const words = honestyWords(language);
  return honestLists(honesty, definition, language)
    .filter(({ labels }) => labels.length > 0)
    .map(({ counted, labels }) => words.list(counted, labels));
}
