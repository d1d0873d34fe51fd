import type { Figure, Rule } from "../definition/definition";
import type { Expression } from "../definition/expression";

/** What each figure is a part of, by rules that say so; a figure that is part of nothing is absent. */
export type Wholes = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Reads from the rules which figures are parts of others: addends of a sum, 其中 (a bound on a figure of the same unit), and
 * either of two that are equal. A bound that only hints, because it is usual and not certain, makes no part.
 */
export function wholesOf(
  rules: readonly Rule[],
  figures: ReadonlyMap<string, Pick<Figure, "unit">>,
): Wholes {
  const wholes = new Map<string, Set<string>>();
  for (const rule of rules) {
    for (const { part, whole } of partsIn(rule)) {
      if (part === whole || figures.get(part)?.unit !== figures.get(whole)?.unit) continue;
      wholes.set(part, (wholes.get(part) ?? new Set()).add(whole));
    }
  }
  return wholes;
}

interface Part {
  readonly part: string;
  readonly whole: string;
}

function partsIn({ formula, severity }: Rule): readonly Part[] {
  const statement = unconditional(formula.expression);
  if (statement.kind !== "comparison") return [];
  const { operator, left, right } = statement;
  switch (operator) {
    case "=":
      return [...within(left, right), ...within(right, left)];
    case "<":
    case "<=":
      return severity === "hint" ? [] : within(left, right);
    case ">":
    case ">=":
      return severity === "hint" ? [] : within(right, left);
    case "<>":
      return [];
  }
}

/** `IF(x<>"",A=B+C)` says of its figures what `A=B+C` says. */
function unconditional(expression: Expression): Expression {
  const isIf = expression.kind === "call" && expression.name === "IF";
  const [, then, otherwise] = isIf ? expression.operands : [];
  return then !== undefined && otherwise === undefined ? then : expression;
}

function within(parts: Expression, whole: Expression): readonly Part[] {
  const [only, ...others] = addends(whole) ?? [];
  if (only === undefined || others.length > 0) return [];
  return (addends(parts) ?? []).map((part) => ({ part, whole: only }));
}

/** This year's figures that are added up; `undefined` for anything but that. */
function addends(expression: Expression): readonly string[] | undefined {
  switch (expression.kind) {
    case "figure":
      return expression.prior ? undefined : [expression.figure];
    case "arithmetic":
      return expression.operator === "+"
        ? together([expression.left, expression.right])
        : undefined;
    case "call":
      return expression.name === "SUM" ? together(expression.operands) : undefined;
    default:
      return undefined;
  }
}

function together(expressions: readonly Expression[]): readonly string[] | undefined {
  const lists = expressions.map(addends);
  const known = lists.filter((list) => list !== undefined);
  return known.length < lists.length ? undefined : known.flat();
}
