import type { Expression } from "./expression";
import { figureLookup, type FigureLookup, type Named } from "./figure-lookup";
import type { MistakeCode } from "./mistake";
import { reportAt, type Source } from "./source-reader";

/** What is known of a definition while its parts are read. */
export interface DefinitionReading {
  /** Every id that some section gives to a figure, however faulty the figure is. */
  readonly declared: ReadonlySet<string>;
  /** What those figures are called, so that sentences may use labels and aliases. */
  readonly lookup: FigureLookup;
  readonly sections: Places;
  readonly figures: Places;
  readonly sheets: Places;
  readonly rules: Places;
  /** Each figure's own formula, with the place where it stands. */
  readonly formulas: Map<string, PlacedFormula>;
}

/** A formula that has been parsed, and where it stands. */
export interface PlacedFormula {
  readonly source: Source;
  readonly expression: Expression;
}

/** Where each name was given first. */
export type Places = Map<string, string>;

/** A reading in which no name has been taken yet. */
export function startReading(declared: readonly Named[]): DefinitionReading {
  return {
    declared: new Set(declared.map(({ id }) => id)),
    lookup: figureLookup(declared),
    sections: new Map(),
    figures: new Map(),
    sheets: new Map(),
    rules: new Map(),
    formulas: new Map(),
  };
}

/**
 * Takes a name for the place where it stands; a name that has been taken already is a mistake.
 *
 * @param key what makes two names the same: the name itself, or its lower case
 */
export function claim(
  places: Places,
  key: string,
  source: Source,
  name: string,
  code: MistakeCode = "duplicate-id",
): void {
  const first = places.get(key);
  if (first === undefined) places.set(key, source.path);
  else reportAt(source, code, name, first);
}
