import type { Filling } from "../core/checks/filled-figures";
import { operandOf } from "../core/checks/filled-figures";
import { inputsOf } from "../core/checks/operand-states";
import type { Expression } from "../core/definition/expression";
import type { Check, Operand } from "../core/model/check";
import type { StructureProblem } from "../core/model/structure-problem";
import { writeEntry } from "../core/text/writing";

/**
 * The figures of a check with their values, one a line, in plain text that people can read: `上年 案件.受理=12件`. Two
 * findings of one check are the same where these are. A figure that nobody stated counts by what its formula rests on.
 */
export function valuesOf(check: Check, filling: Filling): string {
  const { evidence, operands } = check;
  const lines = operands.flatMap((operand) => linesOf(operand, filling));
  const found = evidence.code === "structure" ? [foundIn(evidence.problem)] : wordsIn(evidence);
  return [...new Set([...lines, ...found])].join("\n");
}

function linesOf(operand: Operand, filling: Filling): readonly string[] {
  const { figure, prior } = operand;
  const itself: Expression = { kind: "figure", figure, prior };
  const known = filling.definition.figures.has(figure);
  const inputs = known ? inputsOf(itself, filling).map((one) => operandOf(filling, one)) : [];
  return [operand, ...inputs].map((one) => lineOf(one, filling));
}

/** One figure with its value, as it stands among the values of an explanation. */
export function lineOf({ figure, prior, entry }: Operand, { definition }: Filling): string {
  const measured = definition.figures.get(figure) ?? { kind: "text" as const, unit: "" };
  const isWords = entry.state === "text" || entry.state === "unreadable";
  // Words are quoted, so that none of them can be taken for a number or for another line.
  const value = isWords ? JSON.stringify(entry.text) : writeEntry(entry, measured, "full");
  return `${prior ? "上年 " : ""}${figure}=${value}`;
}

/** A paragraph is explained as it reads: other words are another finding. */
function wordsIn(evidence: Check["evidence"]): readonly string[] {
  return evidence.code === "text-claim" ? [JSON.stringify(evidence.quote)] : [];
}

/** What stands where the plan has something else; where a column was moved says nothing. */
function foundIn(problem: StructureProblem): string {
  return "found" in problem ? JSON.stringify(problem.found) : "";
}
