import fc from "fast-check";
import type { Expression } from "../../../src/core/definition/expression";

const FIGURES = [
  "复议.维持",
  "指标.a1",
  "R.x",
  "rc.y",
  "A1.b2",
  "热线.12345",
  "sum",
  "\\ab",
  "甲_1?",
];

const number = fc
  .record({ units: fc.bigInt(-9999n, 9999n), decimals: fc.integer({ min: 0, max: 3 }) })
  .map((value): Expression => ({ kind: "number", value }));

const figure = fc
  .record({ figure: fc.constantFrom(...FIGURES), prior: fc.boolean() })
  .map((reference): Expression => ({ kind: "figure", ...reference }));

const text = fc
  .constantFrom("", "未开展", '"', "a=b，c")
  .map((value): Expression => ({ kind: "text", text: value }));

/** Any expression that a formula can state; a negated number is a negative number, so none is negated here. */
export const arbitraryExpression: fc.Arbitrary<Expression> = fc.letrec<{ expression: Expression }>(
  (tie) => {
    const inner = tie("expression");
    const negate = inner
      .filter(({ kind }) => kind !== "number")
      .map((operand): Expression => ({ kind: "negate", operand }));
    const arithmetic = fc.record({
      kind: fc.constant("arithmetic" as const),
      operator: fc.constantFrom("+" as const, "-" as const, "*" as const),
      left: inner,
      right: inner,
    });
    const comparison = fc.record({
      kind: fc.constant("comparison" as const),
      operator: fc.constantFrom(...(["=", "<>", "<", "<=", ">", ">="] as const)),
      left: inner,
      right: inner,
    });
    const two = fc.tuple(inner, inner);
    const call = fc.oneof(
      fc.record({
        kind: fc.constant("call" as const),
        name: fc.constantFrom(
          ...(["SUM", "IF", "AND", "OR", "ROUND", "RATE", "CHANGE", "POINTS"] as const),
        ),
        operands: two,
      }),
      fc.record({
        kind: fc.constant("call" as const),
        name: fc.constantFrom("NOT" as const, "ABS" as const),
        operands: fc.tuple(inner),
      }),
    );
    return {
      expression: fc.oneof(
        { maxDepth: 5, depthSize: "small" },
        figure,
        number,
        text,
        negate,
        arithmetic,
        comparison,
        call,
      ),
    };
  },
).expression;
