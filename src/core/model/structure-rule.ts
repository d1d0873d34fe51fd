import type { StructureProblem } from "./structure-problem";

/** The id of the check that tells a structure problem; the same in every run, wherever rows have gone. */
export function structureRule(problem: StructureProblem): string {
  return `@structure.${problem.problem}.${subjectOf(problem)}`;
}

function subjectOf(problem: StructureProblem): string {
  switch (problem.problem) {
    case "rows-reordered":
    case "names-moved":
    case "rows-hidden":
      return problem.sheet;
    case "cells-merged":
      return `${problem.sheet}!${problem.area}`;
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
