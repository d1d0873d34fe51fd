import { explainWithoutPlace } from "../core/messages/explain-check";
import { explainHabit } from "../core/messages/explain-habit";
import { explainHonesty, honestLines, honestyWords } from "../core/messages/explain-honesty";
import { explainHabitResolutions, explainResolution } from "../core/messages/explain-resolution";
import type { Language } from "../core/messages/language";
import { resolutionWords } from "../core/messages/resolution-words";
import { wordingOf } from "../core/messages/wording-of";
import type { Check, Checked } from "../core/model/check";
import type { AppendixPart } from "../core/model/document";
import type { Definition } from "../core/definition/definition";
import { findingsOf } from "./findings";
import { isResolved } from "./resolve-checks";

/**
 * What goes to the leaders behind the report's text: what people said about findings and who waived which, then which
 * figures were checked and which were not.
 */
export function appendixOf(
  checked: Checked,
  definition: Definition,
  language: Language,
): readonly AppendixPart[] {
  const words = honestyWords(language);
  return [
    {
      heading: words.appended(resolutionWords(language).heading),
      lines: explanationLines(checked, definition, language),
    },
    {
      heading: words.appended(words.heading),
      lines: [
        explainHonesty(checked.honesty, language),
        ...honestLines(checked.honesty, definition, language),
        words.limit,
      ],
    },
  ];
}

/** Every finding that somebody said something about, with who and when; how many are left without a word that counts. */
function explanationLines(
  checked: Checked,
  definition: Definition,
  language: Language,
): readonly string[] {
  const { open, hints, habit, habitWaits } = findingsOf(checked);
  const words = resolutionWords(language);
  const said = [...open, ...hints]
    .filter(({ resolution }) => resolution !== undefined)
    .map((check) => saidLine(check, definition, language));
  const ofHabit = explainHabitResolutions(checked, language);
  const aboutHabit =
    habit === undefined || ofHabit.length === 0
      ? []
      : [words.line(wordingOf(language).severity[habit], explainHabit(checked, language), ofHabit)];
  const waiting = open.filter((check) => !isResolved(check)).length + (habitWaits ? 1 : 0);
  const lines = [...said, ...aboutHabit];
  return [
    ...(lines.length === 0 ? [words.none] : lines.map((line, at) => words.numbered(at + 1, line))),
    ...(waiting === 0 ? [] : [words.waiting(waiting)]),
  ];
}

function saidLine(check: Check, definition: Definition, language: Language): string {
  return resolutionWords(language)
    .line(
      wordingOf(language).severity[check.severity],
      explainWithoutPlace(check, definition, language),
      [explainResolution(check, language)],
    )
    .replace(/\s*\n\s*/g, " ");
}
