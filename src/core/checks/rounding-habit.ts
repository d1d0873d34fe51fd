import type { Check, Habit, Verdict } from "../model/check";

/**
 * The rounding habit of a whole report, from the verdicts of its stated rates. A rate that fits both ways says
 * nothing, one that fits neither is wrong and says nothing either.
 */
export function roundingHabit(checks: readonly Check[]): Habit {
  const rulesWith = (verdict: Verdict) =>
    checks.filter(({ rate }) => rate?.verdict === verdict).map(({ rule }) => rule);
  const rounded = rulesWith("rounded");
  const truncated = rulesWith("truncated");
  return {
    rounding: roundingOf(rounded.length > 0, truncated.length > 0),
    rounded,
    truncated,
    both: rulesWith("both"),
    neither: rulesWith("neither"),
  };
}

function roundingOf(rounds: boolean, truncates: boolean): Habit["rounding"] {
  if (rounds && truncates) return "mixed";
  if (truncates) return "truncate";
  return rounds ? "round" : "undecided";
}
