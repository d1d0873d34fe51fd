import type { Check, Severity } from "../model/check";
import type { StructureProblem } from "../model/structure-problem";
import { structureRule } from "../model/structure-rule";

/** Turns what was done to a workbook's structure into findings. */
export function structureChecks(problems: readonly StructureProblem[]): readonly Check[] {
  return problems.map((problem) => ({
    rule: structureRule(problem),
    kind: "structure",
    severity: severityOf(problem),
    status: "broken",
    operands: [],
    evidence: { code: "structure", problem },
    suspects: [],
  }));
}

/**
 * A number stored as text is read all the same, so nothing is at stake but the live marks of the sheet; a hidden row that
 * holds nothing hides nothing. A figure that counts and that nobody sees is to be explained.
 */
function severityOf(problem: StructureProblem): Severity {
  if (problem.problem === "number-as-text") return "hint";
  return problem.problem === "rows-hidden" && problem.filled.length === 0 ? "hint" : "query";
}
