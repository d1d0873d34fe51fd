import { structureRule } from "../../core/model/structure-rule";
import type { StructureProblem } from "../../core/model/structure-problem";
import { readFigures } from "../read-figures";
import { joinedChanges } from "./joined-changes";
import { mendOf } from "./mend-of";
import type { MendChanges, MendScene } from "./mend-scene";
import { mendedSnapshot } from "./mended-snapshot";

/** All that can be mended at once. */
export interface WholeMend {
  readonly changes: MendChanges;
  /** Ids of the structure checks that it puts right. */
  readonly rules: readonly string[];
}

/**
 * One write for all the structure findings that have a mend, the workbook's own definition apart. What a row is comes
 * first, then where it stands, then names, then contents: each step works on the workbook as the steps before leave it.
 *
 * @param rules only these checks; a rule that is no finding any more is passed over
 */
export function mendAll(rules: readonly string[], scene: MendScene): WholeMend {
  const { definition } = scene;
  const wanted = new Set(rules);
  const told = new Set(scene.book.problems.map(structureRule));
  const parts: MendChanges[] = [];
  let now = scene;
  for (const kinds of STEPS) {
    const due = now.book.problems.filter(
      (problem) => kinds.has(problem.problem) && wanted.has(structureRule(problem)),
    );
    const mends = [...new Set(due.map(structureRule))].flatMap((rule) => mendOf(rule, now) ?? []);
    if (mends.length === 0) continue;
    parts.push(...mends);
    const { snapshot } = now.book.index;
    const after = mendedSnapshot(snapshot, joinedChanges(mends));
    now = { definition, book: readFigures(after, definition) };
  }
  const left = new Set(now.book.problems.map(structureRule));
  return {
    changes: joinedChanges(parts),
    rules: rules.filter((rule) => told.has(rule) && !left.has(rule)),
  };
}

const STEPS: readonly ReadonlySet<StructureProblem["problem"]>[] = [
  new Set(["cells-merged", "rows-hidden", "column-missing"]),
  new Set(["row-missing", "row-doubled", "label-changed", "unit-changed"]),
  new Set(["rows-reordered"]),
  new Set(["name-missing", "name-moved", "names-moved"]),
  new Set(["formula-overwritten", "number-as-text"]),
];
