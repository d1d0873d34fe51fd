import type { Rule } from "../../definition/definition";
import type { Check } from "../../model/check";
import type { Filling } from "../filled-figures";
import { approximateInputs } from "../operand-states";
import type { Cells } from "./cells";
import type { Row } from "./row";
import { rowsOfRule } from "./rule-rows";

/** A hard rule that has a part in locating. */
export interface HardRule {
  readonly rule: Rule;
  readonly check: Check;
  readonly rows: readonly Row[];
  /** The cells that its rows name or rest on. */
  readonly keys: readonly number[];
}

/** The hard rules that have a part in locating, in report order. */
export function hardRules(
  filling: Filling,
  checks: ReadonlyMap<string, Check>,
  cells: Cells,
): readonly HardRule[] {
  return filling.definition.rules.flatMap((rule) => {
    const check = checks.get(rule.id);
    if (check === undefined || rule.severity !== "hard") return [];
    if (check.status === "not-applicable") return [];
    if (isMild(check) && !isOnlyTruncated(check, rule, filling)) return [];
    const rows = rowsOfRule(rule, filling, cells);
    if (rows === undefined) return [];
    const keys = rows.flatMap((row) => [...row.coefficients.keys(), ...row.guards]);
    return [{ rule, check, rows, keys }];
  });
}

/** Broken, but only as far as an approximation goes, or as somebody cut instead of rounding. */
function isMild({ status, severity }: Check): boolean {
  return status === "broken" && severity !== "hard";
}

/** A truncated rate still binds what it is made of, unless an approximation is broken beside it (AND). */
function isOnlyTruncated({ rate }: Check, { formula }: Rule, filling: Filling): boolean {
  return (
    rate?.verdict === "truncated" && approximateInputs(formula.expression, filling).length === 0
  );
}

/**
 * All rules that common cells tie to one of them, over however many others.
 *
 * @param ties whether a cell that two rules share ties them
 */
export function tiedTo(
  start: HardRule,
  rules: readonly HardRule[],
  ties: (cell: number) => boolean,
): ReadonlySet<HardRule> {
  const tied = new Set([start]);
  const reached = new Set(start.keys.filter(ties));
  for (let before = 0; before < tied.size;) {
    before = tied.size;
    for (const one of rules) {
      if (tied.has(one) || !one.keys.some((key) => reached.has(key))) continue;
      tied.add(one);
      for (const key of one.keys) if (ties(key)) reached.add(key);
    }
  }
  return tied;
}
