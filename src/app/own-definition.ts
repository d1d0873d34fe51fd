import type { Definition } from "../core/definition/definition";
import type { StructureProblem } from "../core/model/structure-problem";
import { builtInReport } from "../reports/built-in";

/** A workbook may carry any definition, but not one that only pretends to be a built-in one. */
export function definitionProblems({
  id,
  version,
  source,
}: Definition): readonly StructureProblem[] {
  const builtIn = builtInReport(id);
  if (builtIn?.version !== version || sameJson(builtIn.source, source)) return [];
  return [{ problem: "definition-differs", id, version }];
}

function sameJson(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
