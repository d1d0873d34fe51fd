import type { Check, Checked, Severity } from "../core/model/check";
import { isResolved } from "./resolve-checks";

/** What a check run means for people, sorted for reading. */
export interface Findings {
  /**
   * Broken checks to be mended or explained, and those that were: hard, then query, in report order. The habit tells
   * truncated rates.
   */
  readonly open: readonly Check[];
  /** Broken checks that are worth a look. */
  readonly hints: readonly Check[];
  /** How serious the truncated rates are of which the habit tells; absent where there are none. */
  readonly habit?: Severity;
  /** A truncated rate is to be mended or explained, and was neither. */
  readonly habitWaits: boolean;
  readonly undecided: readonly Check[];
  readonly totals: Totals;
  /** A hard or query finding is neither mended nor explained, so the report is not ready. */
  readonly unresolved: boolean;
}

/** How many checks came out which way. */
export interface Totals {
  readonly holds: number;
  readonly broken: number;
  readonly undecided: number;
  readonly notApplicable: number;
}

/** Sorts a check run for people; every broken check is in one list, but for truncated rates. */
export function findingsOf({ checks, habit }: Checked): Findings {
  const broken = checks.filter(({ status }) => status === "broken");
  const toldByHabit = new Set(habit.truncated);
  const told = (severity: Severity) =>
    broken.filter((check) => check.severity === severity && !toldByHabit.has(check.rule));
  const truncated = broken.filter(({ rule }) => toldByHabit.has(rule));
  const habitSeverity = truncated.some(({ severity }) => severity === "query") ? "query" : "hint";
  return {
    open: [...told("hard"), ...told("query")],
    hints: told("hint"),
    ...(truncated.length > 0 && { habit: habitSeverity }),
    habitWaits: truncated.some((check) => check.severity === "query" && !isResolved(check)),
    undecided: checks.filter(({ status }) => status === "undecided"),
    totals: totalsOf(checks),
    unresolved: broken.some((check) => check.severity !== "hint" && !isResolved(check)),
  };
}

/** Counts checks by how they ended. */
export function totalsOf(checks: readonly Check[]): Totals {
  const count = (wanted: Check["status"]) =>
    checks.filter(({ status }) => status === wanted).length;
  return {
    holds: count("holds"),
    broken: count("broken"),
    undecided: count("undecided"),
    notApplicable: count("not-applicable"),
  };
}
