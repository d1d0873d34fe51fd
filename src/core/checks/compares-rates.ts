import type { Definition } from "../definition/definition";
import type { Expression } from "../definition/expression";
import { isRateCall } from "../definition/rate-call";
import { absolute, compare, ONE, rationalOfDecimal } from "../model/rational";

/** Whether two sides are rates, or a rate and a constant: such ratios are read in percent, 0.9 beside a rate as 90 %. */
export function comparesRates(
  left: Expression,
  right: Expression,
  definition: Definition,
): boolean {
  return together([left, right], definition) === "rate";
}

type Nature = "rate" | "constant" | "other";

function natureOf(expression: Expression, definition: Definition): Nature {
  switch (expression.kind) {
    case "number":
      return "constant";
    case "figure":
      return definition.figures.get(expression.figure)?.kind === "rate" ? "rate" : "other";
    case "negate":
      return natureOf(expression.operand, definition);
    case "arithmetic":
      return expression.operator === "*"
        ? share(expression.left, expression.right, definition)
        : together([expression.left, expression.right], definition);
    case "call":
      return natureOfCall(expression, definition);
    case "text":
    case "comparison":
      return "other";
  }
}

function natureOfCall(call: Extract<Expression, { kind: "call" }>, definition: Definition): Nature {
  if (isRateCall(call)) return "rate";
  switch (call.name) {
    case "SUM":
    case "ABS":
      return together(call.operands, definition);
    case "ROUND":
      return together(call.operands.slice(0, 1), definition);
    case "IF":
      return together(call.operands.slice(1), definition);
    default:
      return "other";
  }
}

function together(parts: readonly Expression[], definition: Definition): Nature {
  const natures = parts.map((part) => natureOf(part, definition));
  if (natures.includes("other")) return "other";
  return natures.includes("rate") ? "rate" : "constant";
}

/** Half of a rate is a rate; a hundred times one is its percentage as a plain number. */
function share(left: Expression, right: Expression, definition: Definition): Nature {
  const [factor, rest] = left.kind === "number" ? [left, right] : [right, left];
  if (factor.kind !== "number") return "other";
  const nature = natureOf(rest, definition);
  if (nature !== "rate") return nature;
  return compare(absolute(rationalOfDecimal(factor.value)), ONE) <= 0 ? "rate" : "other";
}
