import type { Definition } from "../definition/definition";
import type { Check } from "../model/check";
import type { Suspect } from "../model/suspect";
import { labelOf } from "./check-facts";
import { suspectsInEnglish } from "./en/suspects";
import type { Language } from "./language";
import type { SuspectWording } from "./suspect-wording";
import { suspectsInChinese } from "./zh-CN/suspects";

/** Ways that a sentence names where none is likelier than the others; the rest are counted. */
const SHOWN = 8;
/** Ways that it names beside a likelier one. */
const SHOWN_BESIDE = 3;

/**
 * Which figure is most likely wrong, what it should be, with what speaks against it and for it, and what else could
 * explain the finding; nothing where nothing was located. Where several explain it equally well, none is called the
 * likeliest. 无其他单格解 is said exactly where one way changes a single figure and no other way does.
 */
export function explainSuspects(
  { suspects, tangled }: Check,
  definition: Definition,
  language: Language,
): string {
  const words = language === "en" ? suspectsInEnglish : suspectsInChinese;
  if (tangled === true) return words.tangled;
  const [first, ...others] = suspects;
  if (first === undefined || first.changes.length === 0) return "";
  const isEven = settleAlike(suspects);
  const way = (suspect: Suspect) => wayOf(suspect, isEven, definition, words);
  const isTied = others.length > 0 && !isLikelier(first, others);
  const ways = suspects.slice(0, isTied ? SHOWN : 1 + SHOWN_BESIDE).map(way);
  const more = suspects.length - ways.length;
  const only = suspects.filter(({ changes }) => changes.length === 1).length === 1;
  if (isTied) return words.tied({ ways, more, only });
  const clears = isEven ? first.clears.length : 0;
  return words.likeliest({ first: way(first), clears, others: ways.slice(1), more, only });
}

/** Whether all ways settle as many findings; those that only another reading of rates allows say so instead. */
function settleAlike(suspects: readonly Suspect[]): boolean {
  const numbers = suspects
    .filter(({ reading }) => reading === undefined)
    .map(({ clears }) => clears.length);
  return new Set(numbers).size <= 1;
}

/**
 * A slip that breaks nothing else explains the first, and none of the others; or an exchange does, and all others take
 * several figures that nothing explains.
 */
function isLikelier(first: Suspect, others: readonly Suspect[]): boolean {
  const isClean = ({ breaks, reading }: Suspect) => breaks.length === 0 && reading === undefined;
  const isSlip = (suspect: Suspect) =>
    suspect.diagnosis !== "unexplained" && suspect.diagnosis !== "swapped" && isClean(suspect);
  if (isSlip(first)) return !others.some(isSlip);
  if (first.diagnosis !== "swapped" || !isClean(first)) return false;
  return others.every(
    ({ diagnosis, changes }) => diagnosis === "unexplained" && changes.length > 1,
  );
}

function wayOf(
  { changes, diagnosis, clears, breaks, reading }: Suspect,
  isEven: boolean,
  definition: Definition,
  words: SuspectWording,
): string {
  const figures = changes.map(({ figure, prior, from, to, truncated, because, confirmedBy }) => ({
    label: labelOf(figure, definition),
    lastYear: prior === true,
    from,
    ...(to !== undefined && { to }),
    ...(truncated !== undefined && { truncated }),
    because: because ?? [],
    confirmations: confirmedBy?.length ?? 0,
  }));
  return words.way({
    figures,
    diagnosis,
    ...(!isEven && reading === undefined && { clears: clears.length }),
    breaks: breaks.length,
    ...(reading && { reading }),
  });
}
