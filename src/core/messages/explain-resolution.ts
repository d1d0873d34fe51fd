import type { Check, Checked } from "../model/check";
import type { Language } from "./language";
import { shorten } from "./shorten";
import { wordingOf } from "./wording-of";

/** What people said about a finding, in one line; nothing where nobody said anything. */
export function explainResolution({ resolution }: Check, language: Language): string {
  if (resolution === undefined) return "";
  return wordingOf(language).resolution({ ...resolution, text: shorten(resolution.text, SHOWN) });
}

/** What people said about truncated rates, each once: the habit tells these rates in one sentence. */
export function explainHabitResolutions(
  { checks, habit }: Checked,
  language: Language,
): readonly string[] {
  const truncated = checks.filter(({ rule }) => habit.truncated.includes(rule));
  const said = truncated.map((check) => explainResolution(check, language));
  return [...new Set(said)].filter((words) => words !== "");
}

/** Characters of an explanation that a list shows. */
const SHOWN = 500;
