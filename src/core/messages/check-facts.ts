import type { Definition } from "../definition/definition";
import { sameReference } from "../definition/expression";
import type { Evidence, Implied, Operand, Side } from "../model/check";
import type { Computed } from "../model/computed";
import { compare } from "../model/rational";
import { withTotal } from "./compared-sides";
import { inPercent, showNumber } from "./numbers";
import { onlyOperand, operandWords, showValue, sideWords } from "./side-words";
import type { NamedValue } from "./named-value";
import type { ComparedFacts, Wording } from "./wording";

/** The label people know a figure by. */
export function labelOf(id: string, definition: Definition): string {
  return definition.figures.get(id)?.label ?? id;
}

/** What a sentence about a comparison needs, with every number written out. */
export function comparedFacts(
  evidence: Extract<Evidence, { code: "compared" }>,
  definition: Definition,
): ComparedFacts {
  const { left, right, difference } = evidence;
  const points = evidence.rates === true;
  const leftOnly = onlyFigure(left, definition, points);
  const rightOnly = onlyFigure(right, definition, points);
  return {
    comparison: evidence.comparison,
    ...(leftOnly && { leftOnly }),
    ...(rightOnly && { rightOnly }),
    leftSum: sideWords(left, definition, points),
    rightSum: sideWords(right, definition, points),
    ...(left.value && { leftValue: showValue(left.value, points) }),
    ...(right.value && { rightValue: showValue(right.value, points) }),
    ...(difference && { difference: showNumber(points ? inPercent(difference) : difference) }),
    points,
    computed: evidence.comparison === "=" && sameFigures(left, right),
    ...fixedSide(left, right),
    provable: evidence.provable,
    approximate: evidence.approximate,
    withinDecimals: !agreesAsPrinted(evidence),
    lastYears: [left, right].flatMap((side) => lastYearsIn(side, definition)),
  };
}

/** A side that is a number of the rule beside one that has figures. */
function fixedSide(left: Side, right: Side): Pick<ComparedFacts, "fixed"> {
  const isFixed = ({ terms, pieces, subject }: Side) =>
    pieces === undefined && subject === undefined && terms.every(({ operand }) => !operand);
  if (isFixed(left) === isFixed(right)) return {};
  return { fixed: isFixed(left) ? "left" : "right" };
}

/** The figure that a side is, with its number, or the arithmetic of one that is computed. */
function onlyFigure(side: Side, definition: Definition, percent: boolean): NamedValue | undefined {
  const operand = onlyOperand(side);
  if (operand !== undefined) return namedValue(operand, definition);
  if (side.subject === undefined) return undefined;
  const value = side.value && showValue(side.value, percent);
  const arithmetic = withTotal(sideWords(side, definition, percent), value);
  return { ...namedValue(side.subject, definition), value: arithmetic };
}

/** Last year's figures in a sum or with a factor, which bare numbers do not tell apart. */
function lastYearsIn(side: Side, definition: Definition): readonly NamedValue[] {
  const { terms, pieces } = side;
  const isBare = onlyOperand(side) === undefined;
  const summed = isBare ? terms.flatMap(({ operand }) => operand ?? []) : [];
  const written = (pieces ?? []).flatMap((piece) => ("operand" in piece ? [piece.operand] : []));
  return [...summed, ...written]
    .filter(({ prior }) => prior)
    .map((operand) => namedValue(operand, definition));
}

/** Whether the comparison is true of the printed numbers too; of approximations there is nothing to say. */
function agreesAsPrinted({
  comparison,
  left,
  right,
}: Extract<Evidence, { code: "compared" }>): boolean {
  if (left.value === undefined || right.value === undefined) return true;
  const order = compare(left.value, right.value);
  switch (comparison) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

/** What the only blank would have to be, in words. */
export function impliedWords(implied: Implied, definition: Definition, words: Wording) {
  const { figure, prior, value } = implied;
  return { label: words.ofYear(labelOf(figure, definition), prior), value: showNumber(value) };
}

function sameFigures(left: Side, right: Side): boolean {
  const names = ({ terms }: Side) =>
    terms.map(({ operand }) => `${operand?.prior === true ? "<" : ""}${operand?.figure ?? ""}`);
  return left.terms.length > 0 && names(left).join("+") === names(right).join("+");
}

/** An operand by its label, with what it holds. */
function namedValue(operand: Operand, definition: Definition): NamedValue {
  return {
    label: labelOf(operand.figure, definition),
    value: operandWords(operand, definition),
    lastYear: operand.prior,
  };
}

/** An operand by its label, with what it holds or, if nobody stated it, what its formula comes to. */
export function computedValue(
  operand: Operand,
  computed: readonly Computed[] | undefined,
  definition: Definition,
): NamedValue {
  const named = namedValue(operand, definition);
  const found = computed?.find((one) => sameReference(one, operand));
  if (found === undefined) return named;
  const percent = definition.figures.get(found.figure)?.kind === "rate";
  return { ...named, value: showValue(found.value, percent) };
}
