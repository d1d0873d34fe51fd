import type { Check, StructureProblem } from "../model/check";

/** Turns what was done to a workbook's structure into findings. */
export function structureChecks(problems: readonly StructureProblem[]): readonly Check[] {
  return problems.map((problem) => ({
    rule: `@structure.${problem.problem}.${subjectOf(problem)}`,
    kind: "structure",
    // It is read all the same, so nothing is at stake but the live marks of the sheet.
    severity: problem.problem === "number-as-text" ? "hint" : "query",
    status: "broken",
    operands: [],
    evidence: { code: "structure", problem },
    suspects: [],
  }));
}

function subjectOf(problem: StructureProblem): string {
  switch (problem.problem) {
    case "rows-reordered":
      return problem.sheet;
    case "column-missing":
      return `${problem.sheet}.${problem.column}`;
    case "definition-differs":
      return problem.id;
    case "number-as-text":
      return problem.figure + (problem.prior ? "@prior" : "");
    default:
      return problem.figure;
  }
}
