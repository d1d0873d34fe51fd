import { type FigureReference, sameReference } from "../../definition/expression";
import type { Clue } from "../../model/clue";
import { compare, divide, isZero, multiply, type Rational, rational } from "../../model/rational";
import { showNumber } from "../../text/show-number";
import { entryOf, type Filling } from "../filled-figures";
import { rateVerdict } from "../rate-verdict";
import { type Case, printedNumber } from "./case";
import { clueFigure } from "./clue-figure";
import { namesFigure, type RateFact } from "./rate-facts";

/** A broken rate that fits upside down, or with another figure of its section or block as denominator; all that fit. */
export function denominatorClues(it: Case): readonly Clue[] {
  const fact = brokenRate(it);
  const numerator = fact?.numerator?.value;
  const denominator = fact?.denominator?.value;
  if (fact === undefined || numerator === undefined || denominator === undefined) return [];
  if (fact.call.name !== "RATE" || isZero(numerator) || isZero(denominator)) return [];
  const rate = clueFigure(fact.figure, it.filling);
  const shown = showNumber(numerator);
  const inverted: readonly Clue[] =
    compare(numerator, denominator) !== 0 && fits(fact, denominator, numerator)
      ? [
          {
            code: "inverted-fraction",
            rate,
            numerator: shown,
            denominator: showNumber(denominator),
          },
        ]
      : [];
  const denominators = otherDenominators(fact, it)
    .filter(([, value]) => compare(value, denominator) !== 0 && fits(fact, numerator, value))
    .map(([reference]) => clueFigure(reference, it.filling));
  return denominators.length === 0
    ? inverted
    : [...inverted, { code: "wrong-denominator", rate, numerator: shown, denominators }];
}

/** The stated rate of a check that no rounding habit explains. */
export function brokenRate({ check, rates }: Case): RateFact | undefined {
  if (check.status !== "broken" || check.rate?.verdict !== "neither") return undefined;
  return rates.find(({ rule }) => rule === check.rule);
}

function fits({ stated }: RateFact, numerator: Rational, denominator: Rational): boolean {
  const percent = multiply(divide(numerator, denominator), rational(100n));
  return rateVerdict(stated, percent) !== "neither";
}

/** Counts of the same section or block that might have stood below the line. */
function otherDenominators(
  fact: RateFact,
  { filling, block }: Case,
): readonly (readonly [FigureReference, Rational])[] {
  const nearby = [...ofSection(fact.figure, filling), ...(block?.references ?? [])];
  const all = nearby.filter(
    (reference, at) => nearby.findIndex((other) => sameReference(other, reference)) === at,
  );
  return all.flatMap((reference) => {
    const isCount = filling.definition.figures.get(reference.figure)?.kind === "count";
    const value = printedNumber(entryOf(filling, reference));
    if (!isCount || value === undefined || isZero(value)) return [];
    return fact.numerator !== undefined && namesFigure(fact.numerator.linear, reference)
      ? []
      : [[reference, value] as const];
  });
}

function ofSection(
  { figure }: FigureReference,
  { definition }: Filling,
): readonly FigureReference[] {
  const section = definition.figures.get(figure)?.section;
  return [...definition.figures.values()]
    .filter((other) => other.section === section)
    .map(({ id }) => ({ figure: id, prior: false }));
}
