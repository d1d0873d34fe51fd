import { asPrinted, type Filling } from "../core/checks/filled-figures";
import { linearOf, sideOf } from "../core/checks/linear";
import { writtenSide } from "../core/checks/written-side";
import { type Computing, figureWords } from "../core/compile/figure-words";
import type { Figure } from "../core/definition/definition";
import type { Expression } from "../core/definition/expression";
import { sideWords } from "../core/messages/side-words";
import type { Filled } from "../core/model/entry";
import { computedLastYear, computedValues } from "./computed-values";
import type { OpenReport } from "./open-report";

/** How figures are shown beside a form: as the report prints them, unit and all. */
export interface FigureShower {
  /** Stated or computed; empty where nothing is known. */
  readonly thisYear: (figure: Figure) => string;
  /** — where nothing is known. */
  readonly lastYear: (figure: Figure) => string;
  /** The arithmetic of a figure's formula with the numbers in place: `57÷58`, `39+□`; absent without a formula. */
  readonly arithmetic: (figure: Figure) => string | undefined;
}

/** Shows the figures of a report that was read. */
export function figureShower({ definition, book }: OpenReport): FigureShower {
  const { current, prior } = book.figures;
  const now: Computing = { computed: computedValues(definition, book.figures) };
  const then: Computing = { computed: computedLastYear(definition, book.figures) };
  const filling = asPrinted({ definition, figures: book.figures });
  return {
    thisYear: (figure) => shown(figure, current.get(figure.id), now),
    lastYear: (figure) => shown(figure, prior.get(figure.id), then) || "—",
    arithmetic: ({ formula }) => formula && arithmeticOf(formula.expression, filling),
  };
}

function shown(figure: Figure, filled: Filled | undefined, computing: Computing): string {
  const words = figureWords(figure, filled, "full", computing);
  if (words.state === "printed") return words.text;
  return filled?.entry.state === "unreadable" ? filled.entry.text : "";
}

function arithmeticOf(expression: Expression, filling: Filling): string {
  const linear = linearOf(expression, filling);
  const side =
    linear === undefined
      ? writtenSide(expression, filling, false)
      : sideOf(linear, filling, undefined);
  return sideWords(side, filling.definition);
}
