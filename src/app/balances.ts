import type { Filling } from "../core/checks/filled-figures";
import { linearOf, sideOf } from "../core/checks/linear";
import type { Definition, Rule } from "../core/definition/definition";
import type { Expression } from "../core/definition/expression";
import { comparedWords, ratedWords, type Compared } from "../core/messages/balance-words";
import { explainWithoutPlace } from "../core/messages/explain-check";
import type { Language } from "../core/messages/language";
import type { Check, Checked, Operand, Side, Status } from "../core/model/check";
import type { OpenReport } from "./open-report";
import { sectionForm } from "./section-form";

/** What one rule says of a section's figures as they stand, in one line of arithmetic. */
export interface Balance {
  readonly rule: string;
  /** Figures of this section, in the order of its form. */
  readonly figures: readonly string[];
  /** The last of them, under whose field the line stands. */
  readonly after: string;
  readonly status: Status;
  /** `10+4+3+4 = 21`, with □ for the only blank. */
  readonly words: string;
  /** The whole sentence. */
  readonly message: string;
}

/** The rules with numbers to show: every figure that they compare is filled, or all but one. */
export function balancesOf(
  report: OpenReport,
  checked: Checked,
  section: string,
  language: Language,
): readonly Balance[] {
  const { definition, book } = report;
  const rules = new Map(definition.rules.map((rule) => [rule.id, rule]));
  const order = orderOf(report, section);
  const filling: Filling = { definition, figures: book.figures };
  return checked.checks.flatMap((check): readonly Balance[] => {
    const rule = rules.get(check.rule);
    const line = rule && lineOf(check, rule, filling, language);
    if (line === undefined) return [];
    const figures = inOrder(line.operands, order);
    const after = figures.at(-1);
    if (after === undefined) return [];
    const { status } = check;
    const message = explainWithoutPlace(check, definition, language);
    return [{ rule: check.rule, figures, after, status, words: line.words, message }];
  });
}

interface Line {
  readonly words: string;
  readonly operands: readonly Operand[];
}

function lineOf(check: Check, rule: Rule, filling: Filling, language: Language): Line | undefined {
  const { evidence, status } = check;
  const { definition } = filling;
  switch (evidence.code) {
    case "compared": {
      const operands = operandsIn(evidence);
      if (isComputed(rule, evidence, definition) || !fewBlanks(operands)) return undefined;
      return { operands, words: comparedWords(evidence, status, definition) };
    }
    case "rated": {
      const operands = check.operands;
      if (evidence.unstated || !fewBlanks(operands)) return undefined;
      return { operands, words: ratedWords(check, evidence, definition, language) };
    }
    case "undecided":
      return openLine(rule.formula.expression, status, filling);
    default:
      return undefined;
  }
}

/** A derived figure and a rate that nobody stated agree with their own formulas: that says nothing. */
function isComputed(
  { ofFigure = "" }: Rule,
  { left, right }: Compared,
  { figures }: Definition,
): boolean {
  const stated = left.subject === undefined && right.subject === undefined;
  return !stated || figures.get(ofFigure)?.derived === true;
}

/** What is still open of a comparison of sums: one blank among numbers, or approximations. */
function openLine(expression: Expression, status: Status, filling: Filling): Line | undefined {
  const compared = comparedIn(expression, filling);
  if (compared === undefined) return undefined;
  const operands = operandsIn(compared);
  const filled = operands.filter(({ entry }) => entry.state !== "blank");
  const areNumbers = filled.every(
    ({ entry }) => entry.state === "stated" || entry.state === "none",
  );
  const isOpen = filled.length >= 2 && fewBlanks(operands) && areNumbers;
  return isOpen
    ? { operands, words: comparedWords(compared, status, filling.definition) }
    : undefined;
}

/** The comparison of weighted sums that a rule makes, as such or under a condition. */
function comparedIn(expression: Expression, filling: Filling): Compared | undefined {
  if (expression.kind === "call" && expression.name === "IF") {
    const then = expression.operands[1];
    return then && comparedIn(then, filling);
  }
  if (expression.kind !== "comparison") return undefined;
  const { operator: comparison, left, right } = expression;
  const [a, b] = [linearOf(left, filling), linearOf(right, filling)];
  if (a === undefined || b === undefined) return undefined;
  return {
    comparison,
    left: sideOf(a, filling, undefined),
    right: sideOf(b, filling, undefined),
  };
}

function operandsIn({ left, right }: Compared): readonly Operand[] {
  const inSide = ({ terms, pieces = [] }: Side): readonly Operand[] => [
    ...terms.flatMap(({ operand }) => (operand ? [operand] : [])),
    ...pieces.flatMap((piece) => ("operand" in piece ? [piece.operand] : [])),
  ];
  return [...inSide(left), ...inSide(right)];
}

function fewBlanks(operands: readonly Operand[]): boolean {
  return operands.filter(({ entry }) => entry.state === "blank").length <= 1;
}

/** Figures that the section's form asks or computes, by their place in it. */
function orderOf(report: OpenReport, section: string): ReadonlyMap<string, number> {
  const fields = sectionForm(report, section).groups.flatMap((group) => group.fields);
  const own = fields.filter(({ readOnly }) => readOnly?.reason !== "repeated");
  return new Map(own.map(({ figure }, index) => [figure, index]));
}

function inOrder(
  operands: readonly Operand[],
  order: ReadonlyMap<string, number>,
): readonly string[] {
  const place = (figure: string) => order.get(figure) ?? 0;
  const ids = operands.filter(({ prior }) => !prior).map(({ figure }) => figure);
  return [...new Set(ids)].filter((id) => order.has(id)).sort((a, b) => place(a) - place(b));
}
