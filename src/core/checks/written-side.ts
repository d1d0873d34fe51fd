import type { Expression } from "../definition/expression";
import { writeExpression } from "../definition/write-expression";
import type { Piece, Side } from "../model/check";
import { rationalOfDecimal } from "../model/rational";
import { valueOf } from "./evaluate";
import { exactValue } from "./extent-arithmetic";
import { asPrinted, figureOf, type Filling, formulaBehind, operandOf } from "./filled-figures";

/**
 * A side that is no weighted sum as people read it: `3×4`, `10÷21`, `|5-1|`, with the figures in place. A figure that
 * was computed on the way stands there with its value, a part that cannot be taken apart as its formula.
 *
 * @param percent the side is a rate, so that its own constants are read in percent
 */
export function writtenSide(expression: Expression, filling: Filling, percent: boolean): Side {
  const value = exactValue(valueOf(expression, asPrinted(filling)));
  const formula = expression.kind === "figure" ? formulaBehind(filling, expression) : undefined;
  const subject = expression.kind === "figure" ? operandOf(filling, expression) : undefined;
  return {
    terms: [],
    pieces: write(formula ?? expression, { filling, percent }).pieces,
    ...(formula && subject && { subject }),
    ...(value && { value }),
  };
}

interface Context {
  readonly filling: Filling;
  /** A constant here is a ratio beside rates. */
  readonly percent: boolean;
}

interface Written {
  readonly pieces: readonly Piece[];
  readonly strength: number;
}

const SUM = 1;
const PRODUCT = 2;
const WHOLE = 3;

function write(expression: Expression, context: Context): Written {
  switch (expression.kind) {
    case "number": {
      const number = rationalOfDecimal(expression.value);
      return whole([{ number, percent: context.percent }]);
    }
    case "figure":
      return whole([pieceOfFigure(expression, context.filling)]);
    case "negate":
      return { pieces: [sign("-"), ...atLeast(WHOLE, expression.operand, context)], strength: SUM };
    case "arithmetic":
      return writeArithmetic(expression, context);
    case "call":
      return writeCall(expression, context);
    case "text":
    case "comparison":
      return whole([sign(writeExpression(expression))]);
  }
}

function pieceOfFigure(
  reference: Extract<Expression, { kind: "figure" }>,
  filling: Filling,
): Piece {
  if (formulaBehind(filling, reference) === undefined) {
    return { operand: operandOf(filling, reference) };
  }
  const number = exactValue(valueOf(reference, asPrinted(filling)));
  const percent = figureOf(filling, reference.figure).kind === "rate";
  return number ? { number, percent } : sign(writeExpression(reference));
}

function writeArithmetic(
  { operator, left, right }: Extract<Expression, { kind: "arithmetic" }>,
  context: Context,
): Written {
  if (operator === "*") return inOrder(left, "×", right, PRODUCT, { ...context, percent: false });
  return inOrder(left, operator, right, SUM, context);
}

function writeCall(call: Extract<Expression, { kind: "call" }>, context: Context): Written {
  const [first, second] = call.operands;
  const plain = { ...context, percent: false };
  switch (call.name) {
    case "SUM":
      return { pieces: addends(call.operands, context), strength: SUM };
    case "ABS":
      return whole([
        sign("|"),
        ...call.operands.flatMap((one) => write(one, context).pieces),
        sign("|"),
      ]);
    case "RATE":
      if (first && second) return inOrder(first, "÷", second, PRODUCT, plain);
      break;
    case "CHANGE":
      if (first && second) return growth(first, second, plain);
      break;
    case "POINTS":
      if (first && second) return inOrder(first, "-", second, SUM, context);
      break;
    case "ROUND":
      if (first && second) return rounding(first, second, context);
      break;
    case "IF":
    case "AND":
    case "OR":
    case "NOT":
  }
  return whole([sign(writeExpression(call))]);
}

function inOrder(
  left: Expression,
  operator: string,
  right: Expression,
  strength: number,
  context: Context,
): Written {
  const pieces = [
    ...atLeast(strength, left, context),
    sign(operator),
    ...atLeast(strength + 1, right, context),
  ];
  return { pieces, strength };
}

/** CHANGE(current, previous) is (current − previous) ÷ previous. */
function growth(current: Expression, previous: Expression, context: Context): Written {
  const apart = inOrder(current, "-", previous, SUM, context).pieces;
  const divisor = atLeast(PRODUCT + 1, previous, context);
  return { pieces: [...bracketed(apart), sign("÷"), ...divisor], strength: PRODUCT };
}

function rounding(value: Expression, places: Expression, context: Context): Written {
  const inner = write(value, context).pieces;
  const decimals = write(places, { ...context, percent: false }).pieces;
  return whole([sign("ROUND("), ...inner, sign(","), ...decimals, sign(")")]);
}

function addends(operands: readonly Expression[], context: Context): readonly Piece[] {
  return operands.flatMap((operand, index) =>
    index === 0
      ? write(operand, context).pieces
      : [sign("+"), ...atLeast(SUM + 1, operand, context)],
  );
}

function atLeast(strength: number, expression: Expression, context: Context): readonly Piece[] {
  const written = write(expression, context);
  return written.strength < strength ? bracketed(written.pieces) : written.pieces;
}

function bracketed(pieces: readonly Piece[]): readonly Piece[] {
  return [sign("("), ...pieces, sign(")")];
}

function whole(pieces: readonly Piece[]): Written {
  return { pieces, strength: WHOLE };
}

function sign(text: string): Piece {
  return { sign: text };
}
