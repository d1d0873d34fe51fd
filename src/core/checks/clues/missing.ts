import { figuresOf, type FigureReference, sameReference } from "../../definition/expression";
import type { Implied } from "../../model/check";
import type { Clue, ClueFigure } from "../../model/clue";
import { divide, type Rational, subtract } from "../../model/rational";
import { showNumber } from "../../text/show-number";
import { inputsOf } from "../operand-states";
import { brokenEquation, type Case } from "./case";
import { clueFigure } from "./clue-figure";

/** What is not filled in and what it would have to be, as far as the figures beside it say so for certain. */
export function missingClues(it: Case): readonly Clue[] {
  return [...absentParts(it), ...blanksBeside(it), ...unprintedCounts(it)];
}

/** Parts that say 不适用 or 未开展, counted as 0: what one of them would have to be if it alone is wrong. */
function absentParts({ check }: Case): readonly Clue[] {
  const evidence = brokenEquation(check);
  if (evidence?.left.value === undefined || evidence.right.value === undefined) return [];
  const { left, right } = evidence;
  const gap = subtract(evidence.left.value, evidence.right.value);
  const weighed = [
    ...left.terms.map((term) => ({
      ...term,
      gap: subtract(evidence.right.value ?? gap, left.value ?? gap),
    })),
    ...right.terms.map((term) => ({ ...term, gap })),
  ];
  return weighed.flatMap(({ operand, coefficient, gap: lacking }): readonly Clue[] => {
    const state = operand?.entry.state;
    if (operand === undefined || (state !== "not-applicable" && state !== "none")) return [];
    const value = divide(lacking, coefficient);
    if (value.numerator <= 0n || value.denominator !== 1n) return [];
    return [{ code: "implied-blank", blank: holding(operand, value), rule: check.rule }];
  });
}

/** Blanks of undecided rules beside the contradiction that no suspect has a part in. */
function blanksBeside({ check, whatIf, filling, block }: Case): readonly Clue[] {
  if (block === undefined || check.suspects.length === 0) return [];
  const suspected = check.suspects.flatMap(({ changes }) =>
    changes.map(({ figure, prior }) => ({ figure, prior: prior === true })),
  );
  const isNamed = (some: readonly FigureReference[], one: FigureReference) =>
    some.some((other) => sameReference(other, one));
  return [...block.rowsOf.keys()].flatMap((rule): readonly Clue[] => {
    const beside = whatIf.checks.get(rule);
    const definition = filling.definition.rules.find(({ id }) => id === rule);
    if (beside?.status !== "undecided" || definition === undefined) return [];
    if (beside.evidence.code !== "undecided" || beside.evidence.implied === undefined) return [];
    const { expression } = definition.formula;
    const named = [...figuresOf(expression), ...inputsOf(expression, filling)];
    const isBeside = check.operands.some((operand) => isNamed(named, operand));
    if (!isBeside || named.some((one) => isNamed(suspected, one))) return [];
    const { implied } = beside.evidence;
    return [{ code: "implied-blank", blank: holding(implied, implied.value), rule }];
  });
}

/** The count that a stated rate gives away, whether the rate is truncated or only waits for it. */
function unprintedCounts({ check, rates, filling }: Case): readonly Clue[] {
  const implied = impliedCount(check.evidence);
  const fact = rates.find(({ rule }) => rule === check.rule);
  if (implied === undefined || fact === undefined) return [];
  const rate = clueFigure(fact.figure, filling);
  return [{ code: "implied-numerator", blank: holding(implied, implied.value), rate }];
}

function impliedCount(evidence: Case["check"]["evidence"]): Implied | undefined {
  return evidence.code === "rated" || evidence.code === "undecided" ? evidence.implied : undefined;
}

function holding({ figure, prior }: FigureReference, value: Rational): ClueFigure {
  return { figure, ...(prior && { prior }), value: showNumber(value) };
}
