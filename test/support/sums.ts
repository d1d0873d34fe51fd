import type { Definition } from "../../src/core/definition/definition";
import type { Expression } from "../../src/core/definition/expression";

/** A figure that a hard rule says is the sum of others. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

const KNOWN = new WeakMap<Definition, readonly Sum[]>();

/** Every sum of two parts or more that a definition's hard rules state, whichever side the total stands on. */
export function sumsIn(definition: Definition): readonly Sum[] {
  const known = KNOWN.get(definition);
  if (known !== undefined) return known;
  const sums = definition.rules.flatMap(({ formula: { expression }, severity }) => {
    if (severity !== "hard" || expression.kind !== "comparison") return [];
    if (expression.operator !== "=") return [];
    const sides = [addends(expression.left), addends(expression.right)] as const;
    return [...sumOf(sides[0], sides[1]), ...sumOf(sides[1], sides[0])];
  });
  KNOWN.set(definition, sums);
  return sums;
}

function sumOf(
  left: readonly string[] | undefined,
  right: readonly string[] | undefined,
): readonly Sum[] {
  const [total, second] = left ?? [];
  if (total === undefined || second !== undefined) return [];
  return right !== undefined && right.length > 1 ? [{ total, parts: right }] : [];
}

/** This year's figures that are added up; `undefined` for any other expression. */
function addends(expression: Expression): readonly string[] | undefined {
  if (expression.kind === "figure") return expression.prior ? undefined : [expression.figure];
  if (expression.kind !== "arithmetic" || expression.operator !== "+") return undefined;
  const left = addends(expression.left);
  const right = addends(expression.right);
  return left && right && [...left, ...right];
}
