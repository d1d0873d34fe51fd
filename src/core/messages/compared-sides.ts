import type { NamedValue } from "./named-value";
import type { ComparedFacts } from "./wording";

/** Both sides of a comparison as each language writes them: one named figure, or a sum with its total. */
export function sideWriters(named: (value: NamedValue) => string): {
  readonly left: (facts: ComparedFacts) => string;
  readonly right: (facts: ComparedFacts) => string;
} {
  return {
    left: ({ leftOnly, leftSum, leftValue }) =>
      leftOnly ? named(leftOnly) : withTotal(leftSum, leftValue),
    right: ({ rightOnly, rightSum, rightValue }) =>
      rightOnly ? named(rightOnly) : withTotal(rightSum, rightValue),
  };
}

/** `10+4+3+4 = 21`; a single number is not repeated. */
export function withTotal(sum: string, value: string | undefined): string {
  if (sum === "") return value ?? "";
  return value === undefined || sum === value ? sum : `${sum} = ${value}`;
}

/** This year's opening beside last year's closing. */
export function isAcrossYears({ leftOnly, rightOnly }: ComparedFacts): boolean {
  return (
    leftOnly !== undefined && rightOnly !== undefined && leftOnly.lastYear !== rightOnly.lastYear
  );
}
