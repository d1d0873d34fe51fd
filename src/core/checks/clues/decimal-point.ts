import { type FigureReference, figuresOf, referenceKey } from "../../definition/expression";
import type { Clue } from "../../model/clue";
import type { Evidence } from "../../model/check";
import type { Decimal } from "../../model/decimal";
import type { Entry } from "../../model/entry";
import {
  absolute,
  compare,
  multiply,
  rational,
  rationalOfDecimal,
  subtract,
} from "../../model/rational";
import { entryOf, figureOf } from "../filled-figures";
import { inputsOf } from "../operand-states";
import { type Case, printedDecimal } from "./case";
import { figureHolding, written } from "./clue-figure";

/** 万 and 个 are four places apart. */
const MOST_PLACES = 4;

/**
 * Figures of a broken rule that fit with the decimal point moved by one to four places: the rule holds then, and no
 * other that holds now is broken.
 */
export function decimalPointClues(it: Case): readonly Clue[] {
  const { check, filling, whatIf } = it;
  if (check.status !== "broken" || check.rate?.verdict === "truncated") return [];
  const { evidence } = check;
  if (evidence.code !== "compared" && evidence.code !== "rated") return [];
  // Any number that is large enough satisfies a bound.
  if (evidence.code === "compared" && evidence.comparison !== "=") return [];
  return figuresBehind(it).flatMap((reference) => {
    const decimal = printedDecimal(entryOf(filling, reference));
    if (decimal === undefined || decimal.units === 0n) return [];
    return PLACES.flatMap((places): readonly Clue[] => {
      const to = moved(decimal, places, figureOf(filling, reference.figure).kind === "count");
      if (to === undefined || !mayFit(evidence, decimal, to)) return [];
      const entry: Entry = { state: "stated", quantity: { value: to } };
      const { clears, breaks } = whatIf.effectOf([{ reference, entry }]);
      if (breaks.length > 0 || !settles(it, clears)) return [];
      return [
        {
          code: "power-of-ten",
          figure: figureHolding(reference, entryOf(filling, reference), filling),
          to: written(reference, entry, filling),
          places,
        },
      ];
    });
  });
}

/** Whether the step is of the size of what is missing; cheap, and lets nothing slip that could fit. */
function mayFit(evidence: Evidence, from: Decimal, to: Decimal): boolean {
  if (evidence.code !== "compared" || evidence.rates === true || !hasOnlyUnits(evidence))
    return true;
  if (evidence.difference === undefined || evidence.comparison !== "=") return true;
  const step = absolute(subtract(rationalOfDecimal(to), rationalOfDecimal(from)));
  const gap = evidence.difference;
  return compare(step, multiply(gap, TWO)) <= 0 && compare(gap, multiply(step, TWO)) <= 0;
}

function hasOnlyUnits({ left, right }: Extract<Evidence, { code: "compared" }>): boolean {
  return [...left.terms, ...right.terms].every(
    ({ coefficient }) => absolute(coefficient).numerator === absolute(coefficient).denominator,
  );
}

const TWO = rational(2n);

const PLACES = Array.from({ length: MOST_PLACES }, (_, at) => at + 1).flatMap((places) => [
  places,
  -places,
]);

/** Whatever is broken in the block has to go with it; outside of a block, the rule itself. */
function settles({ check, block }: Case, clears: readonly string[]): boolean {
  const wanted = block?.broken.filter((rule) => !rule.startsWith("@")) ?? [check.rule];
  return wanted.every((rule) => clears.includes(rule));
}

function figuresBehind({ check, filling }: Case): readonly FigureReference[] {
  const rule = filling.definition.rules.find(({ id }) => id === check.rule);
  if (rule === undefined) return [];
  const { expression } = rule.formula;
  const all = [...figuresOf(expression), ...inputsOf(expression, filling)];
  return [...new Map(all.map((one) => [referenceKey(one), one])).values()];
}

/** The decimal with its point moved to the right (to the left where `places` is below 0); a count has to stay whole. */
function moved({ units, decimals }: Decimal, places: number, whole: boolean): Decimal | undefined {
  const left = decimals - places;
  if (left <= 0) return { units: units * 10n ** BigInt(-left), decimals: 0 };
  if (!whole) return { units, decimals: left };
  const divisor = 10n ** BigInt(left);
  return units % divisor === 0n ? { units: units / divisor, decimals: 0 } : undefined;
}
