import type { Definition } from "../definition/definition";
import { figuresOf } from "../definition/expression";
import type { Check, Checked } from "../model/check";
import type { StructureProblem } from "../model/structure-problem";
import type { Figures } from "../model/entry";
import type { ReportText } from "../model/report-text";
import { checkRule } from "./check-rule";
import { withScopes } from "./clues/scope-mismatch";
import { entryChecks } from "./entry-checks";
import type { Filling } from "./filled-figures";
import { honestyOf } from "./honesty";
import { jointChecks } from "./locate/joint-checks";
import { priorChecks } from "./last-year/prior-checks";
import { periodChecks } from "./periods/period-checks";
import { requiredChecks } from "./required-checks";
import { roundingHabit } from "./rounding-habit";
import { structureChecks } from "./structure-checks";
import { textChecks } from "./texts/text-checks";
import { toldTexts } from "./texts/told-text";

/**
 * Checks everything that was filled in for a report: the workbook's structure, single entries, every rule of the
 * definition, last year, periods, and the words of the paragraphs. The same answer on every run and for every order of
 * the rules.
 *
 * @param problems what was found wrong with the workbook's structure; empty for figures given without a workbook
 * @param texts the paragraphs as the report prints them; without them the definition's own
 * @param year the report's, where it is known: periods of another year are told
 */
export function checkReport(
  definition: Definition,
  figures: Figures,
  problems: readonly StructureProblem[] = [],
  texts?: readonly ReportText[],
  year?: number,
): Checked {
  const filling: Filling = { definition, figures };
  const told = toldTexts(definition, texts);
  const ruled = definition.rules.map((rule) => withScopes(checkRule(rule, filling), rule, filling));
  const checks: readonly Check[] = [
    ...structureChecks(problems),
    ...requiredChecks(filling),
    ...entryChecks(filling),
    ...ruled,
    ...jointChecks(filling, ruled),
    ...priorChecks(filling, ruled, told),
    ...periodChecks(filling, told, year),
    ...textChecks(filling, told),
  ];
  return {
    checks,
    habit: roundingHabit(ruled),
    unchecked: uncheckedFigures(definition),
    honesty: honestyOf(filling, ruled),
  };
}

/** Figures that no rule touches, so that nobody takes them for checked. */
function uncheckedFigures(definition: Definition): readonly string[] {
  const touched = new Set<string>();
  for (const { formula } of definition.rules) {
    for (const { figure } of figuresOf(formula.expression)) touched.add(figure);
  }
  for (const { derived, formula, id } of definition.figures.values()) {
    if (!derived || !touched.has(id) || formula === undefined) continue;
    for (const { figure } of figuresOf(formula.expression)) touched.add(figure);
  }
  return [...definition.figures.keys()].filter((id) => !touched.has(id));
}
