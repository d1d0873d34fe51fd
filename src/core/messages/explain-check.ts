import type { Definition } from "../definition/definition";
import type { Check, Evidence, Operand } from "../model/check";
import type { Place } from "../model/entry";
import { comparedFacts, computedValue, impliedWords, labelOf } from "./check-facts";
import { explainBeside } from "./explain-beside";
import type { Language } from "./language";
import { showNumber } from "./numbers";
import { ratedFacts } from "./rated-facts";
import { wordingOf } from "./wording-of";
import type { Wording } from "./wording";

/**
 * The sentence for one check: where (with sheet and cell, if it stands in a workbook), the arithmetic, the
 * difference, and what to do next.
 */
export function explainCheck(check: Check, definition: Definition, language: Language): string {
  return placesOf(check, wordingOf(language)) + explainWithoutPlace(check, definition, language);
}

/** The same sentence for a list that shows the cells in a column of their own. */
export function explainWithoutPlace(
  check: Check,
  definition: Definition,
  language: Language,
): string {
  return sentenceOf(check, definition, wordingOf(language));
}

function sentenceOf(check: Check, definition: Definition, words: Wording): string {
  const { evidence } = check;
  const label = (id: string) => labelOf(id, definition);
  const labels = (operands: readonly Operand[]) =>
    operands.map(({ figure, prior }) => words.ofYear(label(figure), prior));
  switch (evidence.code) {
    case "compared": {
      const facts = comparedFacts(evidence, definition);
      if (check.status !== "broken") return words.comparedHolds(facts);
      return words.compared(facts, check.severity);
    }
    case "rated":
      return rateSentence(check, evidence, definition, words);
    case "zero-denominator":
      return words.zeroDenominator(label(evidence.figure));
    case "undecided": {
      const implied = evidence.implied && impliedWords(evidence.implied, definition, words);
      return words.undecided(evidence.reason, labels(evidence.because), implied);
    }
    case "not-applicable":
      return words.notApplicable(evidence.reason, labels(evidence.because));
    case "formula": {
      const { repeated } = evidence;
      const told = check.operands.filter(
        ({ figure, prior }) => repeated === undefined || (repeated.includes(figure) && !prior),
      );
      const values = told.map((operand) => computedValue(operand, evidence.computed, definition));
      if (repeated !== undefined) return words.repeated(values, check.status === "broken");
      return check.status === "broken"
        ? words.formulaBroken(evidence.formula, values)
        : words.formulaHolds(evidence.formula, values);
    }
    case "presence":
      return check.status === "broken"
        ? words.presenceBroken(evidence.figures.map(label), evidence.wanted)
        : words.presenceHolds(evidence.figures.map(label));
    case "required-blank":
      return words.requiredBlank(
        label(evidence.figure),
        definition.figures.get(evidence.figure)?.office,
      );
    case "entry-unreadable":
      return words.entryUnreadable(label(evidence.figure), evidence.text, evidence.prior);
    case "entry-negative":
      return words.entryNegative(label(evidence.figure));
    case "entry-not-whole":
      return words.entryNotWhole(label(evidence.figure), evidence.text);
    case "entry-exact-and-over":
      return words.entryExactAndOver(label(evidence.figure), evidence.text);
    case "conflict":
      return words.conflict({
        rules: evidence.rules,
        blanks: evidence.blanks.map(({ figure, prior, asked }) => ({
          label: words.ofYear(label(figure), prior),
          asked: asked.map(({ rule, value }) => ({ rule, value: showNumber(value) })),
        })),
      });
    case "period-partial":
    case "period-mixed":
    case "period-section":
    case "period-told":
    case "prior-jump":
    case "prior-zero":
    case "prior-unchanged":
    case "prior-small-base":
    case "text-claim":
      return explainBeside(check, evidence, definition, words);
    case "structure": {
      const { problem } = evidence;
      return words.structure(problem, "figure" in problem ? label(problem.figure) : "");
    }
  }
}

function rateSentence(
  check: Check,
  evidence: Extract<Evidence, { code: "rated" }>,
  definition: Definition,
  words: Wording,
): string {
  const facts = ratedFacts(check, evidence, definition, words);
  if (evidence.unstated) return words.rateComputed(facts);
  if (check.status === "holds") return words.rateHolds(facts);
  if (check.rate?.verdict === "truncated") return words.rateTruncated(facts);
  return check.rate?.computed === undefined ? words.rateImpossible(facts) : words.rateWrong(facts);
}

/** `依法决策!D7、D8：` in front of a finding; nothing where the figures came without a workbook. */
function placesOf(check: Check, words: Wording): string {
  if (check.status !== "broken" && check.status !== "undecided") return "";
  const places = placesOfCheck(check);
  const cells = new Map<string, string[]>();
  for (const place of places.slice(0, NAMED_CELLS)) {
    if (place === undefined) continue;
    cells.set(place.sheet, [...(cells.get(place.sheet) ?? []), place.address]);
  }
  if (cells.size === 0) return "";
  const groups = [...cells].map(([sheet, addresses]) => ({ sheet, addresses }));
  return words.places(groups, Math.max(0, places.length - NAMED_CELLS));
}

/** What a paragraph says stands in its own cell; everything else in the cells of its figures. */
function placesOfCheck({ evidence, operands }: Check): readonly (Place | undefined)[] {
  if (evidence.code === "text-claim") return [evidence.place];
  return operands.map(({ place }) => place);
}

/** More cells than these are counted instead of named: a sentence is no list. */
const NAMED_CELLS = 8;
