import type { MovedName, StructureProblem } from "../core/model/structure-problem";

/** Several names that moved on one sheet have one cause: they are told once, where the first of them was. */
export function withNamesTogether(
  problems: readonly StructureProblem[],
): readonly StructureProblem[] {
  const bySheet = new Map<string, MovedName[]>();
  for (const problem of problems) {
    if (problem.problem !== "name-moved") continue;
    const { figure, place, named } = problem;
    const moved = bySheet.get(place.sheet);
    if (moved === undefined) bySheet.set(place.sheet, [{ figure, place, named }]);
    else moved.push({ figure, place, named });
  }
  return problems.flatMap((problem): readonly StructureProblem[] => {
    if (problem.problem !== "name-moved") return [problem];
    const { sheet } = problem.place;
    const moved = bySheet.get(sheet) ?? [];
    if (moved.length < 2) return [problem];
    const isFirst = moved[0]?.figure === problem.figure;
    return isFirst ? [{ problem: "names-moved", sheet, moved }] : [];
  });
}
