import type { Definition } from "../definition/definition";
import type { Check, Comparison, Evidence, Side, Status } from "../model/check";
import type { Language } from "./language";
import { ratedFacts } from "./rated-facts";
import { onlyOperand, showValue, sideWords } from "./side-words";
import { wordingOf } from "./wording-of";

/** Two sides with their numbers, and how a rule compares them. */
export interface Compared {
  readonly comparison: Comparison;
  readonly left: Side;
  readonly right: Side;
  /** The numbers are ratios, read in percent. */
  readonly rates?: boolean;
}

/**
 * A comparison as one line of arithmetic, true as it stands: `10+4+3+4 = 21`, `10+4+3+4 = 21 ≠ 12`, `57 ≤ 58`. While a
 * blank is left, the line that is wanted: `10+4+3+□ = 21`.
 */
export function comparedWords(compared: Compared, status: Status, definition: Definition): string {
  const { comparison, rates = false } = compared;
  const chain = (side: Side) => chainOf(side, definition, rates);
  const [left, right] = [chain(compared.left), chain(compared.right)];
  const turned = comparison === "=" && isSingle(compared.left) && !isSingle(compared.right);
  const before = turned ? right : left;
  const after = [...(turned ? left : right)].reverse();
  const alike = before.at(-1) === after[0];
  const sign = signOf(comparison, status, alike);
  const meets = sign === "=" && alike && before.length + after.length > 2;
  return meets
    ? [...before, ...after.slice(1)].join(" = ")
    : `${before.join(" = ")} ${sign} ${after.join(" = ")}`;
}

function isSingle({ terms, pieces }: Side): boolean {
  return pieces === undefined && terms.length <= 1;
}

/** A stated rate beside its arithmetic: `57÷58 = 98.3%`, `57÷58 = 98.3% ≠ 97.3%`. */
export function ratedWords(
  check: Check,
  evidence: Extract<Evidence, { code: "rated" }>,
  definition: Definition,
  language: Language,
): string {
  const facts = ratedFacts(check, evidence, definition, wordingOf(language));
  const { numerator, denominator, stated } = facts;
  const value = facts.expected ?? facts.computed;
  const computed = [arithmetic(facts.kind, numerator, denominator), ...(value ? [value] : [])];
  const contradicts = check.status === "broken" && stated !== undefined;
  return computed.join(" = ") + (contradicts ? ` ≠ ${stated}` : "");
}

function arithmetic(kind: string, numerator: string, denominator: string): string {
  if (kind === "points") return `${numerator}-${denominator}`;
  return kind === "change"
    ? `(${numerator}-${denominator})÷${denominator}`
    : `${numerator}÷${denominator}`;
}

/** A side's numbers and, where they are more than one, what they come to. */
function chainOf(side: Side, definition: Definition, rates: boolean): readonly string[] {
  const words = sideWords(side, definition, rates);
  if (side.value === undefined || onlyOperand(side) !== undefined) return [words];
  const value = showValue(side.value, rates);
  return words === value ? [words] : [words, value];
}

/** A rule that is broken is told by what is the case instead. Numbers that differ as printed may still agree: ≈. */
function signOf(comparison: Comparison, status: Status, alike: boolean): string {
  if (status === "broken") return OPPOSITE[comparison];
  return comparison === "=" && status === "holds" && !alike ? "≈" : SIGN[comparison];
}

const SIGN: Readonly<Record<Comparison, string>> = {
  "=": "=",
  "<>": "≠",
  "<": "<",
  "<=": "≤",
  ">": ">",
  ">=": "≥",
};

const OPPOSITE: Readonly<Record<Comparison, string>> = {
  "=": "≠",
  "<>": "=",
  "<": "≥",
  "<=": ">",
  ">": "≤",
  ">=": "<",
};
