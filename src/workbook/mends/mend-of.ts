import type { StructureProblem } from "../../core/model/structure-problem";
import { structureRule } from "../../core/model/structure-rule";
import { formulaBack } from "./formula-mends";
import { isHarmless } from "./harmless";
import { joinedChanges } from "./joined-changes";
import type { MendChanges, MendScene } from "./mend-scene";
import { numberBack } from "./number-mends";
import { cellsParted, namesBack, rowsSeen } from "./place-mends";
import { rowsInOrder } from "./row-order";
import { headingBack, idAway, wordsBack } from "./word-mends";

/**
 * What would put a structure finding right, at the places where things stand now; absent where nothing does that is safe.
 * Nothing is written but what the mend names, and no figure says anything else afterwards.
 *
 * @param rule id of the structure check; several cells of one figure may share it, and are mended together
 */
export function mendOf(rule: string, scene: MendScene): MendChanges | undefined {
  const problems = scene.book.problems.filter((problem) => structureRule(problem) === rule);
  const mends = problems.flatMap((problem) => proposed(problem, scene) ?? []);
  if (mends.length === 0) return undefined;
  const mend = joinedChanges(mends);
  const isPlain = problems.every(({ problem }) => !NEEDS_PROOF.has(problem));
  return isPlain || isHarmless(mend, rule, scene) ? mend : undefined;
}

/** Where what a row is depends on the mend, it is offered only after it was tried on the snapshot. */
const NEEDS_PROOF: ReadonlySet<StructureProblem["problem"]> = new Set([
  "row-missing",
  "row-doubled",
  "column-missing",
  "rows-reordered",
]);

function proposed(problem: StructureProblem, scene: MendScene): MendChanges | undefined {
  switch (problem.problem) {
    case "label-changed":
      return wordsBack(problem.figure, ["label"], scene);
    case "unit-changed":
      return wordsBack(problem.figure, ["unit"], scene);
    case "row-missing":
      return wordsBack(problem.figure, ["id", "label", "unit"], scene);
    case "row-doubled":
      return idAway(problem);
    case "column-missing":
      return headingBack(problem);
    case "formula-overwritten":
      return formulaBack(problem, scene);
    case "number-as-text":
      return numberBack(problem, scene);
    case "name-missing":
    case "name-moved":
      return namesBack([problem.figure], scene);
    case "names-moved":
      return namesBack(
        problem.moved.map(({ figure }) => figure),
        scene,
      );
    case "rows-reordered":
      return rowsInOrder(problem.sheet, scene);
    case "rows-hidden":
      return rowsSeen(problem);
    case "cells-merged":
      return cellsParted(problem, scene);
    case "definition-differs":
      return undefined;
  }
}
