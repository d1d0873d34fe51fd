import type { Check, Checked } from "../model/check";
import type { Language } from "./language";
import { showStatedPercent } from "./numbers";
import { wordingOf } from "./wording-of";

/** The one sentence on the rounding habit of the whole report, told instead of one for each truncated rate. */
export function explainHabit({ checks, habit }: Checked, language: Language): string {
  const byRule = new Map(checks.map((check) => [check.rule, check]));
  const found = (rules: readonly string[]) =>
    rules.map((rule) => byRule.get(rule)).filter((check) => check !== undefined);
  return wordingOf(language).habit({
    rounding: habit.rounding,
    truncated: found(habit.truncated).map((check) => ({
      stated: statedOf(check),
      rounded: check.rate?.expected ? showStatedPercent(check.rate.expected) : "",
    })),
    rounded: found(habit.rounded).map(statedOf),
    both: habit.both.length,
  });
}

function statedOf({ rate }: Check): string {
  return rate?.stated ? showStatedPercent(rate.stated) : "";
}
