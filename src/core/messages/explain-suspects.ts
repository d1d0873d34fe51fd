import type { Definition } from "../definition/definition";
import type { Check } from "../model/check";
import type { Suspect } from "../model/suspect";
import { labelOf } from "./check-facts";
import { suspectsInEnglish } from "./en/suspects";
import type { Language } from "./language";
import type { SuspectWording } from "./suspect-wording";
import { suspectsInChinese } from "./zh-CN/suspects";

/** Ways to put a finding right that a sentence names; the rest are counted. */
const SHOWN = 4;

/**
 * Which figure is most likely wrong, what it should be, and what else could explain the finding; nothing where nothing
 * was located. Where several explain it equally well, none is called the likeliest.
 */
export function explainSuspects(
  { suspects, tangled }: Check,
  definition: Definition,
  language: Language,
): string {
  const words = language === "en" ? suspectsInEnglish : suspectsInChinese;
  if (tangled === true) return words.tangled;
  const [first, ...others] = suspects;
  if (first === undefined) return "";
  const way = (suspect: Suspect) => wayOf(suspect, definition, words);
  if (others.length === 0 || isLikelier(first, others)) {
    const only = others.length === 0 && first.changes.length === 1;
    return words.likeliest(
      way(first),
      first.clears.length,
      others.slice(0, SHOWN - 1).map(way),
      only,
    );
  }
  return words.tied(suspects.slice(0, SHOWN).map(way), Math.max(0, suspects.length - SHOWN));
}

/** A slip explains the first, and none of the others. */
function isLikelier(first: Suspect, others: readonly Suspect[]): boolean {
  const isSlip = ({ diagnosis }: Suspect) => diagnosis !== "unexplained" && diagnosis !== "swapped";
  return isSlip(first) && !others.some(isSlip);
}

function wayOf(
  { changes, diagnosis, because }: Suspect,
  definition: Definition,
  words: SuspectWording,
): string {
  const figures = changes.map(({ figure, prior, from, to }) => ({
    label: labelOf(figure, definition),
    lastYear: prior === true,
    from,
    ...(to !== undefined && { to }),
  }));
  return words.way({ figures, diagnosis, because });
}
