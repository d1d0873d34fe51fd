import type { Definition, Figure } from "./definition";

/** The figures that a name may mean: one by its id, else all that have it as their label or alias. */
export type FigureLookup = (name: string) => readonly string[];

/** What a figure is called. */
export type Named = Pick<Figure, "id" | "label" | "aliases">;

/** Knows no figure by name: what a placeholder says is taken for an id. */
export const NO_NAMES: FigureLookup = () => [];

/**
 * Finds figures as people name them in a text: by id, else by the exact label or alias; widths and blanks make no
 * difference, and 。 is as good as a point. An id wins over every label.
 */
export function figureLookup(figures: Iterable<Named>): FigureLookup {
  const ids = new Set<string>();
  const named = new Map<string, Set<string>>();
  for (const { id, label, aliases } of figures) {
    ids.add(id);
    for (const name of [id, label, ...aliases]) {
      const key = plainName(name);
      if (key === "") continue;
      const known = named.get(key) ?? new Set();
      named.set(key, known.add(id));
    }
  }
  return (name) => (ids.has(name) ? [name] : [...(named.get(plainName(name)) ?? [])]);
}

/** The names of a definition's figures, collected once for each definition. */
export function lookupOf({ figures }: Pick<Definition, "figures">): FigureLookup {
  const known = LOOKUPS.get(figures) ?? figureLookup(figures.values());
  LOOKUPS.set(figures, known);
  return known;
}

const LOOKUPS = new WeakMap<Definition["figures"], FigureLookup>();

/** A name without the accidents of input methods: one width, no blanks, no invisible marks, any case, 。 for a point. */
function plainName(name: string): string {
  return name.normalize("NFKC").replace(INVISIBLE, "").replaceAll("。", ".").toLowerCase();
}

const INVISIBLE = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
