import type { FigureReference } from "../../definition/expression";
import type { ClueFigure } from "../../model/clue";
import type { Entry } from "../../model/entry";
import { writeEntry } from "../../text/writing";
import { entryOf, figureOf, type Filling } from "../filled-figures";

/** A figure with what it holds, as a clue names it. */
export function clueFigure(reference: FigureReference, filling: Filling): ClueFigure {
  return figureHolding(reference, entryOf(filling, reference), filling);
}

/** A figure with what it would hold. */
export function figureHolding(
  reference: FigureReference,
  entry: Entry,
  filling: Filling,
): ClueFigure {
  const { figure, prior } = reference;
  return { figure, ...(prior && { prior }), value: written(reference, entry, filling) };
}

/** An entry as a person would type it: a rate with its sign, everything else without its measure word. */
export function written({ figure }: FigureReference, entry: Entry, filling: Filling): string {
  const known = figureOf(filling, figure);
  return writeEntry(entry, known, known.kind === "rate" ? "full" : "no-unit");
}
