import type { Definition } from "../definition/definition";
import type { Check, Evidence, Operand, Side } from "../model/check";
import { compare } from "../model/rational";
import { printedUnit } from "../text/units";
import { writeEntry } from "../text/writing";
import { comparedFacts, labelOf } from "./check-facts";
import { framesInEnglish } from "./en/frames";
import type {
  FramedFigure,
  FramedPair,
  FramedRate,
  FramedSide,
  FrameWording,
} from "./frame-wording";
import type { Language } from "./language";
import { ratedFacts } from "./rated-facts";
import { onlyOperand } from "./side-words";
import { wordingOf } from "./wording-of";
import { framesInChinese } from "./zh-CN/frames";

/**
 * Sentences to begin an explanation of a broken check with: its figures are in place, and gaps stand for what only
 * people know. Two or three for every kind of finding; one more for a hard one, which can only be waived.
 */
export function framesOf(
  check: Check,
  definition: Definition,
  language: Language,
): readonly string[] {
  const words = language === "en" ? framesInEnglish : framesInChinese;
  const frames = framesFor(check, definition, language, words);
  return check.severity === "hard" ? [...frames.slice(0, 2), words.waiver] : frames;
}

function framesFor(
  check: Check,
  definition: Definition,
  language: Language,
  words: FrameWording,
): readonly string[] {
  const { evidence, operands } = check;
  const figure = (operand: Operand) => framed(operand, definition);
  switch (evidence.code) {
    case "compared":
      return comparedFrames(check, evidence, definition, words);
    case "rated": {
      const rate = ratedFrame(check, evidence, definition, language);
      return check.rate?.verdict === "truncated" ? words.truncated(rate) : words.rate(rate);
    }
    case "zero-denominator": {
      const stated = operands.find((operand) => operand.figure === evidence.figure);
      const { label, value } = stated ? figure(stated) : named(evidence.figure, definition);
      return words.zeroDenominator({ label, stated: value, expected: "", denominator: "0" });
    }
    case "presence":
      return words.presence(
        evidence.figures.map((id) => named(id, definition)),
        evidence.wanted,
      );
    case "entry-negative":
      return words.negative(firstOf(operands.map(figure)));
    case "entry-not-whole":
      return words.notWhole(firstOf(operands.map(figure)));
    case "period-partial":
      return words.partialPeriod(evidence.period);
    case "period-mixed":
      return words.mixedPeriods(operands.map(figure));
    case "structure":
      return words.structure();
    default:
      return besideLastYear(operands, definition, words) ?? words.other(operands.map(figure));
  }
}

function comparedFrames(
  { operands }: Check,
  evidence: Extract<Evidence, { code: "compared" }>,
  definition: Definition,
  words: FrameWording,
): readonly string[] {
  const { comparison, left, right } = evidence;
  if (operands.length < 2) return words.other(operands.map((one) => framed(one, definition)));
  const isTurned = onlyOperand(left) === undefined && onlyOperand(right) !== undefined;
  const [first, second] = isTurned && comparison === "=" ? [right, left] : [left, right];
  const pair = pairOf(first, second, evidence, operands, definition);
  if (comparison === "=") {
    const isTotal = onlyOperand(first) !== undefined && onlyOperand(second) === undefined;
    return isTotal ? words.total(pair) : words.equal(pair);
  }
  return besideLastYear(operands, definition, words) ?? words.bound(pair);
}

/** A figure beside the same figure of last year: how it changed, or that it did not. */
function besideLastYear(
  operands: readonly Operand[],
  definition: Definition,
  words: FrameWording,
): readonly string[] | undefined {
  const pairs = operands
    .filter(({ prior }) => !prior)
    .flatMap((current) => {
      const before = operands.find(({ figure, prior }) => prior && figure === current.figure);
      return before === undefined
        ? []
        : [{ current: framed(current, definition), before: framed(before, definition) }];
    });
  const [first] = pairs;
  if (first === undefined) return undefined;
  return pairs.every(({ current, before }) => current.value === before.value)
    ? words.unchanged(pairs.map(({ current }) => current))
    : words.change(first.current, first.before);
}

function pairOf(
  left: Side,
  right: Side,
  evidence: Extract<Evidence, { code: "compared" }>,
  operands: readonly Operand[],
  definition: Definition,
): FramedPair {
  const { difference = "", points } = comparedFacts(evidence, definition);
  const unit = points ? "" : commonUnit(operands, definition);
  const order = left.value && right.value ? compare(left.value, right.value) : 0;
  return {
    left: framedSide(left, evidence, definition, unit),
    right: framedSide(right, evidence, definition, unit),
    comparison: evidence.comparison,
    difference: difference === "" ? "" : difference + unit,
    ...(order !== 0 && { greater: order > 0 ? ("left" as const) : ("right" as const) }),
    unit,
  };
}

function framedSide(
  side: Side,
  evidence: Extract<Evidence, { code: "compared" }>,
  definition: Definition,
  unit: string,
): FramedSide {
  const operand = onlyOperand(side) ?? side.subject;
  if (operand !== undefined) return framed(operand, definition);
  const facts = comparedFacts(evidence, definition);
  const [sum, value = ""] =
    side === evidence.left ? [facts.leftSum, facts.leftValue] : [facts.rightSum, facts.rightValue];
  return { sum: sum === value || value === "" ? sum + unit : `${sum} = ${value}${unit}` };
}

function ratedFrame(
  check: Check,
  evidence: Extract<Evidence, { code: "rated" }>,
  definition: Definition,
  language: Language,
): FramedRate {
  const facts = ratedFacts(check, evidence, definition, wordingOf(language));
  const { label, stated = "", expected, computed = "", denominator } = facts;
  return { label, stated, expected: expected ?? computed, denominator };
}

/** The one unit of all the figures; empty where they have several. */
function commonUnit(operands: readonly Operand[], definition: Definition): string {
  const units = new Set(
    operands.flatMap(({ figure }) => {
      const known = definition.figures.get(figure);
      return known === undefined ? [] : [printedUnit(known)];
    }),
  );
  const [unit = ""] = units;
  return units.size === 1 ? unit : "";
}

function framed({ figure, prior, entry }: Operand, definition: Definition): FramedFigure {
  const measured = definition.figures.get(figure) ?? { kind: "text" as const, unit: "" };
  return {
    label: labelOf(figure, definition),
    value: entry.state === "text" ? "" : writeEntry(entry, measured, "full"),
    lastYear: prior,
  };
}

function named(id: string, definition: Definition): FramedFigure {
  return { label: labelOf(id, definition), value: "", lastYear: false };
}

function firstOf([first]: readonly FramedFigure[]): FramedFigure {
  return first ?? { label: "", value: "", lastYear: false };
}
