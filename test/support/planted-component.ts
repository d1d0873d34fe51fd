import type { Figures } from "../../src/core/model/entry";
import {
  definitionOf,
  filledIn,
  generatedComponent,
  type GeneratedComponent,
} from "./generated-component";
import { anyMistake, type PlantedKind } from "./planted-errors";
import { withConditions } from "./presence-conditions";
import { Random } from "./random";

/** A component with mistakes in it. */
export interface PlantedComponent extends GeneratedComponent {
  /** What somebody filled in; the true figures are `values`. */
  readonly stated: ReadonlyMap<string, bigint>;
  readonly figures: Figures;
  /** The figures with a mistake. */
  readonly mistakes: readonly string[];
}

/** Kinds that make one figure wrong. */
const KINDS: readonly PlantedKind[] = [
  "transposition",
  "wrong-digit",
  "extra-digit",
  "missing-digit",
  "power-of-ten",
  "last-year",
  "omitted-part",
  "stale-total",
];
/** One figure in so many is left blank. */
const BLANK_IN = 25;

/** The component of a seed: 10 to 200 figures, 1 to 5 of them wrong, a few of them blank. The same one for ever. */
export function plantedComponent(seed: number): PlantedComponent {
  const random = new Random(seed * 15_485_863);
  const component = generatedComponent(random, random.between(10, 200));
  const stated = new Map(component.values);
  const mistakes = new Set<string>();
  const figures = [...component.values.keys()];
  for (const wanted = random.between(1, 5); mistakes.size < wanted;) {
    const mistake = anyMistake(random.oneOf(KINDS), component, figures, random);
    for (const { figure, wrong = 0n } of mistake ?? []) {
      stated.set(figure, wrong);
      mistakes.add(figure);
    }
  }
  for (const id of component.values.keys()) {
    const stays = mistakes.has(id) || component.decimals.has(id);
    if (random.between(1, BLANK_IN) === 1 && !stays) stated.delete(id);
  }
  // Only of what is filled in, so that all of it stays one component.
  const rules = withConditions(component.rules, [...stated.keys()], new Random(seed * 32_452_843));
  const conditioned = { ...component, rules };
  return {
    ...conditioned,
    definition: definitionOf(conditioned),
    stated,
    figures: filledIn(component, stated),
    mistakes: [...mistakes],
  };
}
