import type { Definition, Rule } from "../../core/definition/definition";
import { figuresOf } from "../../core/definition/expression";
import type { Expression } from "../../core/definition/expression";
import { call, cell, operation, text, whole } from "./native-expression";
import type { NativeExpression } from "./native-expression";
import { isComputed } from "./native-formula";
import { plain } from "./plain-formula";
import { fitsInCell } from "./write-native";

/** What a live check shows; a blank operand never shows as agreeing. */
export const CHECK_WORDS = {
  agrees: "✓ 相符",
  differs: "✗ 差",
  waiting: "待填",
  approximate: "约数，请看检查结果",
} as const;

/**
 * The live checks of the 检查 column, by the figure whose row shows them: hard linear rules over this year's counts
 * and amounts. Everything else is left to the engine.
 */
export function nativeChecks(definition: Definition): ReadonlyMap<string, NativeExpression> {
  const known = KNOWN.get(definition) ?? checksOf(definition);
  KNOWN.set(definition, known);
  return known;
}

/** A definition never changes, and its workbook is read after every edit. */
const KNOWN = new WeakMap<Definition, ReadonlyMap<string, NativeExpression>>();

function checksOf(definition: Definition): ReadonlyMap<string, NativeExpression> {
  const byFigure = new Map<string, LinearRule[]>();
  for (const rule of definition.rules) {
    const linear = linearRule(rule, definition);
    if (linear === undefined) continue;
    byFigure.set(linear.owner, [...(byFigure.get(linear.owner) ?? []), linear]);
  }
  const checks = [...byFigure].map(([figure, rules]) => [figure, checkOf(rules)] as const);
  return new Map(checks.filter(([, check]) => fitsInCell(check)));
}

type ComparisonExpression = Extract<Expression, { kind: "comparison" }>;

interface LinearRule {
  readonly owner: string;
  readonly comparison: ComparisonExpression;
  readonly figures: readonly string[];
  /** Somebody owes the figure in whose row the check stands. */
  readonly required: boolean;
  /** Amounts have decimals, which binary arithmetic would not compare exactly. */
  readonly decimals: boolean;
}

const LINEAR_KINDS = new Set<Rule["kind"]>(["sum", "carry-over", "equality", "bound"]);

function linearRule(
  { formula, kind, severity, ofFigure }: Rule,
  definition: Definition,
): LinearRule | undefined {
  const { expression } = formula;
  if (severity !== "hard" || !LINEAR_KINDS.has(kind) || expression.kind !== "comparison") return;
  const references = figuresOf(expression);
  const figures = references.map(({ figure }) => definition.figures.get(figure));
  const owner = ownerOf(expression);
  if (owner === undefined || references.some(({ prior }) => prior)) return;
  if (ofFigure !== undefined && isComputed(definition.figures.get(ofFigure))) return;
  if (!figures.every((figure) => figure?.kind === "count" || figure?.kind === "amount")) return;
  return {
    owner,
    comparison: expression,
    figures: references.map(({ figure }) => figure),
    required: definition.figures.get(owner)?.required === true,
    decimals: figures.some((figure) => figure?.kind === "amount"),
  };
}

/** The figure that the rule is about: the side that is one figure, else the first figure on the left. */
function ownerOf({ left, right }: ComparisonExpression): string | undefined {
  if (left.kind === "figure") return left.figure;
  if (right.kind === "figure") return right.figure;
  return figuresOf(left)[0]?.figure;
}

function checkOf(rules: readonly LinearRule[]): NativeExpression {
  const [first, ...others] = rules;
  if (first === undefined) return text("");
  if (others.length === 0) return checkOfOne(first);
  const incomplete = anyOf(rules.map(isIncomplete));
  const settled = call("IF", incomplete, waitingWord(first), text(CHECK_WORDS.agrees));
  const calm = call("IF", isApproximate(allFigures(rules)), text(CHECK_WORDS.approximate), settled);
  return rules.reduceRight<NativeExpression>(
    (rest, rule) => call("IF", isBroken(rule), difference(rule), rest),
    calm,
  );
}

function checkOfOne(rule: LinearRule): NativeExpression {
  const verdict = call("IF", agreement(rule), text(CHECK_WORDS.agrees), difference(rule));
  const approximate = isApproximate(rule.figures);
  const settled = call("IF", approximate, text(CHECK_WORDS.approximate), verdict);
  return call("IF", isIncomplete(rule), waitingWord(rule), settled);
}

function isBroken(rule: LinearRule): NativeExpression {
  const no: NativeExpression = { kind: "boolean", value: false };
  const differs = call("NOT", agreement(rule));
  const exact = call("IF", isApproximate(rule.figures), no, differs);
  return call("IF", isIncomplete(rule), no, exact);
}

function isIncomplete({ figures }: LinearRule): NativeExpression {
  return operation(countOf(figures), "<", whole(figures.length));
}

/** A figure that nobody has to report is waited for only once its own cell is filled. */
function waitingWord({ owner, required }: LinearRule): NativeExpression {
  const waiting = text(CHECK_WORDS.waiting);
  return required
    ? waiting
    : call("IF", operation(countOf([owner]), "=", whole(0)), text(""), waiting);
}

/** 未开展 beside a 0 is exact; every other word of the 约数 column makes the arithmetic uncertain. */
function isApproximate(figures: readonly string[]): NativeExpression {
  return anyOf(
    figures.map((figure) => {
      const word = cell(figure, "qualifier");
      return call("AND", operation(word, "<>", text("")), operation(word, "<>", text("未开展")));
    }),
  );
}

function agreement({ comparison, decimals }: LinearRule): NativeExpression {
  const { left, operator, right } = comparison;
  if (!decimals) return operation(plain(left), operator, plain(right));
  return operation(roundedDifference(comparison), operator, whole(0));
}

function difference({ comparison, decimals }: LinearRule): NativeExpression {
  const gap = decimals
    ? roundedDifference(comparison)
    : operation(plain(comparison.left), "-", plain(comparison.right));
  return operation(text(CHECK_WORDS.differs), "&", call("ABS", gap));
}

/** Six places are more than an amount in 万元 has, and few enough to hide binary fractions. */
function roundedDifference({ left, right }: ComparisonExpression): NativeExpression {
  return call("ROUND", operation(plain(left), "-", plain(right)), whole(6));
}

function countOf(figures: readonly string[]): NativeExpression {
  return call("COUNT", ...figures.map((figure) => cell(figure)));
}

function anyOf(conditions: readonly NativeExpression[]): NativeExpression {
  const [only, ...others] = conditions;
  return only !== undefined && others.length === 0 ? only : call("OR", ...conditions);
}

function allFigures(rules: readonly LinearRule[]): readonly string[] {
  return [...new Set(rules.flatMap((rule) => rule.figures))];
}
