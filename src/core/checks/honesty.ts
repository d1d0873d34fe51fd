import { statesFormula } from "../definition/equivalent";
import { type FigureReference, figuresOf } from "../definition/expression";
import type { Rule } from "../definition/definition";
import type { Check, Honesty } from "../model/check";
import { entryOf, type Filling, formulaBehind } from "./filled-figures";
import { inputsOf } from "./operand-states";

/**
 * Sorts every figure that is asked or stated by what its rules came to: a rule that held or was broken decides, but one
 * that only computes what nobody stated, or only asks if something was filled in, compares no number. Figures that stand
 * there through their formula are left out.
 *
 * @param ruled the checks of the definition's rules, in their order
 */
export function honestyOf(filling: Filling, ruled: readonly Check[]): Honesty {
  const { definition } = filling;
  const decided = new Set<string>();
  const undecided = new Set<string>();
  definition.rules.forEach((rule, at) => {
    const check = ruled[at];
    if (check === undefined || onlyComputes(rule, filling)) return;
    const isDecided = check.status === "holds" || check.status === "broken";
    if (check.status === "undecided") addAll(undecided, touchedBy(rule, filling));
    if (isDecided && check.evidence.code !== "presence") addAll(decided, touchedBy(rule, filling));
  });
  const lists: Record<keyof Honesty, string[]> = {
    checked: [],
    unchecked: [],
    undecidable: [],
    blank: [],
  };
  for (const { id, formula } of definition.figures.values()) {
    const isBlank = entryOf(filling, { figure: id, prior: false }).state === "blank";
    if (isBlank && formula !== undefined) continue;
    lists[isBlank ? "blank" : standingOf(id, decided, undecided)].push(id);
  }
  return lists;
}

function standingOf(
  id: string,
  decided: ReadonlySet<string>,
  undecided: ReadonlySet<string>,
): "checked" | "undecidable" | "unchecked" {
  if (decided.has(id)) return "checked";
  return undecided.has(id) ? "undecidable" : "unchecked";
}

/** Whether a rule says of a figure that nobody stated what its formula says: it only computes. */
function onlyComputes({ formula: { expression } }: Rule, filling: Filling): boolean {
  if (expression.kind !== "comparison") return false;
  return [expression.left, expression.right].some((side) => {
    if (side.kind !== "figure") return false;
    const behind = formulaBehind(filling, side);
    return behind !== undefined && statesFormula(expression, side.figure, behind);
  });
}

/** This year's figures that a rule names, and those behind figures that nobody stated. */
function touchedBy({ formula: { expression } }: Rule, filling: Filling): readonly string[] {
  const references: readonly FigureReference[] = [
    ...figuresOf(expression),
    ...inputsOf(expression, filling),
  ];
  return references.filter(({ prior }) => !prior).map(({ figure }) => figure);
}

function addAll(set: Set<string>, ids: readonly string[]): void {
  for (const id of ids) set.add(id);
}
