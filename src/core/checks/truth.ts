import type { Expression } from "../definition/expression";

/** What can be said of a condition: Kleene's three values. */
export type Truth = "true" | "false" | "unknown";

/** A condition that compares two values, or asks if a figure was filled in. */
export type Comparing = Extract<Expression, { kind: "comparison" }>;

/**
 * What AND, OR, NOT and IF make of the comparisons in a condition; what is no condition is unknown.
 *
 * @param atom what can be said of one comparison
 */
export function truthOver(condition: Expression, atom: (comparison: Comparing) => Truth): Truth {
  if (condition.kind === "comparison") return atom(condition);
  if (condition.kind !== "call") return "unknown";
  const parts = () => condition.operands.map((operand) => truthOver(operand, atom));
  switch (condition.name) {
    case "AND":
      return every(parts());
    case "OR":
      return contrary(every(parts().map(contrary)));
    case "NOT":
      return contrary(parts()[0] ?? "unknown");
    case "IF":
      return truthOfChoice(condition.operands, atom);
    default:
      return "unknown";
  }
}

function truthOfChoice(
  operands: readonly Expression[],
  atom: (comparison: Comparing) => Truth,
): Truth {
  const [condition, then, otherwise] = operands;
  if (condition === undefined || then === undefined) return "unknown";
  const chosen = truthOver(condition, atom);
  if (chosen === "unknown") return "unknown";
  if (chosen === "true") return truthOver(then, atom);
  return otherwise === undefined ? "true" : truthOver(otherwise, atom);
}

function every(parts: readonly Truth[]): Truth {
  if (parts.includes("false")) return "false";
  return parts.includes("unknown") ? "unknown" : "true";
}

function contrary(truth: Truth): Truth {
  if (truth === "unknown") return "unknown";
  return truth === "true" ? "false" : "true";
}
