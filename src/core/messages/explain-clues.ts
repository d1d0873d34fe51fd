import type { Definition } from "../definition/definition";
import type { Check, Checked } from "../model/check";
import type { Clue, ClueFigure } from "../model/clue";
import { labelOf } from "./check-facts";
import type { ClueWording, NamedFigure } from "./clue-wording";
import { cluesInEnglish } from "./en/clues";
import type { Language } from "./language";
import { cluesInChinese } from "./zh-CN/clues";

/** What else the numbers give away about a check, a sentence for each clue that nothing beside it tells already. */
export function explainClues(
  check: Check,
  definition: Definition,
  language: Language,
): readonly string[] {
  return (check.clues ?? [])
    .filter((clue) => !isToldAlready(clue, check))
    .map((clue) => clueSentence(clue, check, definition, language));
}

/** The counts that truncated rates give away: the habit tells these rates in one sentence, and not their counts. */
export function explainHabitClues(
  { checks, habit }: Checked,
  definition: Definition,
  language: Language,
): readonly string[] {
  return checks
    .filter(({ rule }) => habit.truncated.includes(rule))
    .flatMap((check) =>
      (check.clues ?? [])
        .filter(({ code }) => code === "implied-numerator" || code === "forced-share")
        .map((clue) => clueSentence(clue, check, definition, language)),
    );
}

/** By the sentence of the check itself, by the habit, or by the suspects. */
function isToldAlready(clue: Clue, { suspects }: Check): boolean {
  switch (clue.code) {
    case "swapped":
    case "truncation":
    case "implied-numerator":
      return true;
    case "last-year":
    case "power-of-ten":
      return (
        !(clue.code === "power-of-ten" && isTenThousand(clue.places)) &&
        suspects.some(
          ({ diagnosis, changes }) =>
            diagnosis === clue.code && changes[0]?.figure === clue.figure.figure,
        )
      );
    default:
      return false;
  }
}

/** 万 and 个: more than a zero too many. */
function isTenThousand(places: number): boolean {
  return places === 4 || places === -4;
}

/** One clue in words. */
function clueSentence(
  clue: Clue,
  { rule }: Check,
  definition: Definition,
  language: Language,
): string {
  const words: ClueWording = language === "en" ? cluesInEnglish : cluesInChinese;
  const ownRule = "rule" in clue && clue.rule === rule;
  const tell = words[clue.code] as (told: unknown, own: boolean) => string;
  return tell(named(clue, definition), ownRule);
}

/** The clue with every figure in it named. */
function named(value: unknown, definition: Definition): unknown {
  if (Array.isArray(value)) return value.map((item) => named(item, definition));
  if (typeof value !== "object" || value === null) return value;
  if (isFigure(value)) return nameOf(value, definition);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, named(item, definition)]),
  );
}

function isFigure(value: object): value is ClueFigure {
  return "figure" in value && "value" in value && typeof value.figure === "string";
}

function nameOf({ figure, prior, value }: ClueFigure, definition: Definition): NamedFigure {
  return { label: labelOf(figure, definition), lastYear: prior === true, value };
}
