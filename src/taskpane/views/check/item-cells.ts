import type { Definition } from "../../../core/definition/definition";
import type { Check, Operand } from "../../../core/model/check";
import type { StructureProblem } from "../../../core/model/structure-problem";
import type { Place } from "../../../core/model/entry";

/** A cell that a finding concerns, by the figure that stands there. */
export interface ItemCell {
  /** Empty for a cell that is no figure's. */
  readonly label: string;
  /** It holds last year's value. */
  readonly prior: boolean;
  readonly place: Place;
}

type Named = Pick<ItemCell, "label" | "prior">;

/** The cells of checks, each once: those that keep it from being decided first, then the others in the rule's order. */
export function cellsOf(
  checks: readonly Check[],
  named: (operand: Pick<Operand, "figure" | "prior">) => Named,
): readonly ItemCell[] {
  const cells = new Map<string, ItemCell>();
  const add = (place: Place | undefined, name: Named) => {
    if (place === undefined) return;
    const key = JSON.stringify([place.sheet, place.address]);
    if (!cells.has(key)) cells.set(key, { ...name, place });
  };
  for (const check of checks) {
    add(textPlaceOf(check), NO_FIGURE);
    for (const operand of operandsOf(check)) add(operand.place, named(operand));
    const problem = problemOf(check);
    if (problem === undefined) continue;
    const name = "figure" in problem ? named({ figure: problem.figure, prior: false }) : NO_FIGURE;
    for (const place of placesOf(problem)) add(place, name);
  }
  return [...cells.values()];
}

/** Every figure that a check speaks of. */
export function figuresOfCheck(check: Check): readonly string[] {
  const problem = problemOf(check);
  const inProblem = problem === undefined ? [] : figuresOfProblem(problem);
  return [...operandsOf(check).map(({ figure }) => figure), ...inProblem];
}

/** The figure whose field should be looked at first: one that is asked of people this year. */
export function fieldOf(check: Check, { figures }: Definition): string | undefined {
  const ids = operandsOf(check).flatMap(({ figure, prior }) => (prior ? [] : [figure]));
  const known = [...ids, ...figuresOfCheck(check)].filter((id) => figures.has(id));
  return known.find((id) => figures.get(id)?.formula === undefined) ?? known[0];
}

const NO_FIGURE: Named = { label: "", prior: false };

/** What keeps a check from being decided stands in front. */
function operandsOf({ evidence, operands }: Check): readonly Operand[] {
  return evidence.code === "undecided" ? [...evidence.because, ...operands] : operands;
}

/** Words are looked at where they stand, before the figures that contradict them. */
function textPlaceOf({ evidence }: Check): Place | undefined {
  return evidence.code === "text-claim" ? evidence.place : undefined;
}

function problemOf({ evidence }: Check): StructureProblem | undefined {
  return evidence.code === "structure" ? evidence.problem : undefined;
}

function figuresOfProblem(problem: StructureProblem): readonly string[] {
  if ("figures" in problem) return problem.figures;
  if (problem.problem === "names-moved") return problem.moved.map(({ figure }) => figure);
  return "figure" in problem ? [problem.figure] : [];
}

function placesOf(problem: StructureProblem): readonly (Place | undefined)[] {
  if (problem.problem === "row-doubled") return [problem.place, problem.other];
  if (problem.problem === "name-moved") return [problem.place, problem.named];
  if (problem.problem === "names-moved") return problem.moved.map(({ place }) => place);
  return "place" in problem ? [problem.place] : [];
}
