import { structureRule } from "../../core/model/structure-rule";
import { readFigures } from "../read-figures";
import { saysTheSame } from "./harmless";
import { joinedChanges } from "./joined-changes";
import type { MendChanges, MendScene } from "./mend-scene";
import { mendedSnapshot } from "./mended-snapshot";

/** A structure check with what would put it right. */
export interface RuleMend {
  readonly rule: string;
  readonly changes: MendChanges;
}

/** Mends that can be written at once, and those that get in the way of them. */
export interface Together {
  readonly fitting: readonly RuleMend[];
  /** The workbook once the fitting ones were written over it in one write. */
  readonly after: MendScene;
  /** Ids of the checks that have to wait. */
  readonly later: readonly string[];
}

/**
 * Adds mends to others that are going to be written with them, as far as the one write of all of them does what each
 * promised: it is made in memory first. Where it does not, they are added one after another, and what does not fit waits.
 *
 * @param before what fits together already
 * @param mends what to add
 * @param scene the workbook before any of them
 */
export function fitTogether(
  before: Together,
  mends: readonly RuleMend[],
  scene: MendScene,
): Together {
  const all = [...before.fitting, ...mends];
  const after = sceneAfter(all, scene);
  if (keepsPromises(all, scene, after)) return { ...before, fitting: all, after };
  const [first, ...others] = mends;
  if (first === undefined) return before;
  // One alone that does not fit is what waits.
  if (others.length === 0) return { ...before, later: [...before.later, first.rule] };
  return mends.reduce((so, mend) => fitTogether(so, [mend], scene), before);
}

function sceneAfter(mends: readonly RuleMend[], { book, definition }: MendScene): MendScene {
  const whole = joinedChanges(mends.map(({ changes }) => changes));
  const after = mendedSnapshot(book.index.snapshot, whole);
  return { definition, book: readFigures(after, definition) };
}

/** Every problem that is to go is gone, no other has come, every figure is found and says what it said. */
function keepsPromises(mends: readonly RuleMend[], before: MendScene, after: MendScene): boolean {
  const allowed = new Set(before.book.problems.map(structureRule));
  for (const { rule } of mends) allowed.delete(rule);
  return (
    after.book.located.lost.length === 0 &&
    after.book.problems.every((problem) => allowed.has(structureRule(problem))) &&
    saysTheSame(before.book, after.book)
  );
}
