import type { Definition, Figure } from "../definition/definition";
import {
  type Expression,
  type FigureReference,
  figuresOf,
  ofLastYear,
} from "../definition/expression";
import type { Operand } from "../model/check";
import { BLANK, type Entry, type Figures } from "../model/entry";
import { rational, ZERO } from "../model/rational";
import type { Quantity } from "../model/quantity";
import { exactly, type Extent, extentOfQuantity, extentOfRate, unknown } from "./extent";

/** A report's definition with what was filled in: all that a check may look at. */
export interface Filling {
  readonly definition: Definition;
  readonly figures: Figures;
  /**
   * Amounts and stated rates count as the very number that is printed, not as what its decimals allow: for a result
   * that is shown or printed, where a check asks what is possible.
   */
  readonly asPrinted?: boolean;
}

/** The filling with every amount and stated rate as the very number that is printed; the same one for every question. */
export function asPrinted(filling: Filling): Filling {
  if (filling.asPrinted === true) return filling;
  const printed = PRINTED.get(filling) ?? { ...filling, asPrinted: true };
  PRINTED.set(filling, printed);
  return printed;
}

const PRINTED = new WeakMap<Filling, Filling>();

/** What the figure holds, this year's or last year's; blank where nothing was filled. */
export function entryOf({ figures }: Filling, { figure, prior }: FigureReference): Entry {
  return (prior ? figures.prior : figures.current).get(figure)?.entry ?? BLANK;
}

/** The figure as a check's operand, with its entry and where it stands. */
export function operandOf(filling: Filling, reference: FigureReference): Operand {
  const { figure, prior } = reference;
  const place = (prior ? filling.figures.prior : filling.figures.current).get(figure)?.place;
  return { figure, prior, entry: entryOf(filling, reference), ...(place && { place }) };
}

/**
 * @throws RangeError for an id that the definition does not know (a programmer's error: reading refused it)
 */
export function figureOf({ definition }: Filling, id: string): Figure {
  const figure = definition.figures.get(id);
  if (figure === undefined) throw new RangeError(`no figure ${id}`);
  return figure;
}

/** The values that a figure's entry allows; a rate's as a ratio (98 % is 0.98). */
export function extentOf(filling: Filling, reference: FigureReference): Extent {
  const figure = figureOf(filling, reference.figure);
  const entry = entryOf(filling, reference);
  switch (entry.state) {
    case "stated":
      return extentOfStated(entry.quantity, figure, filling.asPrinted === true);
    case "none":
      return exactly(ZERO);
    case "blank":
      return unknown("blank");
    case "not-applicable":
      return unknown("not-applicable");
    case "text":
    case "unreadable":
      return unknown("unreadable");
  }
}

/**
 * The formula that a figure stands there through, because nobody stated a value; for last year's figure the formula
 * over last year's figures. `undefined` where the figure speaks for itself, blank or not. Last year's value of a
 * formula that itself asks for the year before (累计 = PRIOR(累计) + 新增) has none: two years back nothing is known.
 */
export function formulaBehind(
  filling: Filling,
  reference: FigureReference,
): Expression | undefined {
  const expression = figureOf(filling, reference.figure).formula?.expression;
  if (expression === undefined || entryOf(filling, reference).state !== "blank") return undefined;
  if (!reference.prior) return expression;
  return figuresOf(expression).some(({ prior }) => prior) ? undefined : ofLastYear(expression);
}

function extentOfStated(quantity: Quantity, { kind }: Figure, asPrinted: boolean): Extent {
  if (asPrinted && quantity.qualifier === undefined) {
    const { units, decimals } = quantity.value;
    return exactly(rational(units, 10n ** BigInt(decimals + (kind === "rate" ? 2 : 0))));
  }
  return kind === "rate" ? extentOfRate(quantity) : extentOfQuantity(quantity, kind === "count");
}
