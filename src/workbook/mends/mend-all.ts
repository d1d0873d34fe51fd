import { structureRule } from "../../core/model/structure-rule";
import type { StructureProblem } from "../../core/model/structure-problem";
import { joinedChanges } from "./joined-changes";
import { mendOf } from "./mend-of";
import type { MendChanges, MendScene } from "./mend-scene";
import { fitTogether, type RuleMend, type Together } from "./together";

/** All that can be mended at once. */
export interface WholeMend {
  readonly changes: MendChanges;
  /** Ids of the structure checks that it puts right. */
  readonly rules: readonly string[];
  /** Ids of those whose mends would get in the way of the others, and have to wait until these are written. */
  readonly later: readonly string[];
}

/**
 * One write for all the structure findings that have a mend, the workbook's own definition apart. What a row is comes
 * first, then where it stands, then names, then contents: each step works on the workbook as the steps before leave it,
 * and the whole write is tried on the workbook as it is.
 *
 * @param rules only these checks; a rule that is no finding any more is passed over
 */
export function mendAll(rules: readonly string[], scene: MendScene): WholeMend {
  const wanted = new Set(rules);
  const told = new Set(scene.book.problems.map(structureRule));
  let so: Together = { fitting: [], after: scene, later: [] };
  for (const kinds of STEPS) {
    const mends = mendsOf(kinds, wanted, so.after);
    if (mends.length > 0) so = fitTogether(so, mends, scene);
  }
  const left = new Set(so.after.book.problems.map(structureRule));
  return {
    changes: joinedChanges(so.fitting.map(({ changes }) => changes)),
    rules: rules.filter((rule) => told.has(rule) && !left.has(rule)),
    later: rules.filter((rule) => so.later.includes(rule) && left.has(rule)),
  };
}

function mendsOf(
  kinds: ReadonlySet<StructureProblem["problem"]>,
  wanted: ReadonlySet<string>,
  now: MendScene,
): readonly RuleMend[] {
  const due = now.book.problems.filter(({ problem }) => kinds.has(problem)).map(structureRule);
  return [...new Set(due)].flatMap((rule) => {
    const changes = wanted.has(rule) ? mendOf(rule, now) : undefined;
    return changes === undefined ? [] : [{ rule, changes }];
  });
}

const STEPS: readonly ReadonlySet<StructureProblem["problem"]>[] = [
  new Set(["cells-merged", "rows-hidden", "column-missing"]),
  new Set(["row-missing", "row-doubled", "label-changed", "unit-changed"]),
  new Set(["rows-reordered"]),
  new Set(["name-missing", "name-moved", "names-moved"]),
  new Set(["formula-overwritten", "number-as-text"]),
];
