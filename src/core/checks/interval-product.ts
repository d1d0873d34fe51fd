import { compare, divide, isZero, multiply, ONE, type Rational } from "../model/rational";
import { type End, type Interval, interval, UNBOUNDED } from "./interval";

/** The product of two intervals; with an unbounded factor the product is unbounded too. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const corners = cornersOf(a, b);
  return corners === undefined ? UNBOUNDED : hull(corners);
}

/** The quotient, or `undefined` where the divisor may be 0 or come as near to it as one likes. */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
  if (touchesZero(b)) return undefined;
  const end = invert(b.high);
  const inverse = interval(end, b.low === b.high ? end : invert(b.low));
  return multiplyIntervals(a, inverse);
}

function cornersOf(a: Interval, b: Interval): readonly End[] | undefined {
  if (!a.low || !a.high || !b.low || !b.high) return undefined;
  if (a.low === a.high && b.low === b.high) return [corner(a.low, b.low)];
  return [
    corner(a.low, b.low),
    corner(a.low, b.high),
    corner(a.high, b.low),
    corner(a.high, b.high),
  ];
}

function corner(a: End, b: End): End {
  // 0 times anything is 0: the open side does not matter when the closed one is zero.
  const closedByZero = (isZero(a.at) && a.closed) || (isZero(b.at) && b.closed);
  return { at: multiply(a.at, b.at), closed: closedByZero || (a.closed && b.closed) };
}

function hull(ends: readonly End[]): Interval {
  return interval(extreme(ends, -1), extreme(ends, 1));
}

function extreme(ends: readonly End[], direction: -1 | 1): End | undefined {
  return ends.reduce<End | undefined>((best, end) => {
    if (best === undefined) return end;
    const order = compare(end.at, best.at);
    if (order === direction) return end;
    return order === 0 && end.closed ? end : best;
  }, undefined);
}

function invert(end: End | undefined): End | undefined {
  return end && { at: divide(ONE, end.at), closed: end.closed };
}

function touchesZero({ low, high }: Interval): boolean {
  const zeroEnd = (end: End | undefined) => end !== undefined && isZero(end.at);
  return zeroEnd(low) || zeroEnd(high) || straddles(low?.at, high?.at);
}

function straddles(low: Rational | undefined, high: Rational | undefined): boolean {
  return (low === undefined || low.numerator < 0n) && (high === undefined || high.numerator > 0n);
}
