import { checkReport } from "../core/checks/check-report";
import type { Definition } from "../core/definition/definition";
import type { Checked, StructureProblem } from "../core/model/check";
import { builtInReport } from "../reports/built-in";
import type { OpenReport } from "./open-report";

/** Checks a workbook that was read: its structure first, then every figure and rule. */
export function checkWorkbook({ definition, book }: OpenReport): Checked {
  return checkReport(definition, book.figures, [
    ...definitionProblems(definition),
    ...book.problems,
  ]);
}

/** A workbook may carry any definition, but not one that only pretends to be a built-in one. */
function definitionProblems({ id, version, source }: Definition): readonly StructureProblem[] {
  const builtIn = builtInReport(id);
  if (builtIn?.version !== version || sameJson(builtIn.source, source)) return [];
  return [{ problem: "definition-differs", id, version }];
}

function sameJson(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
