import type { Definition } from "../definition/definition";
import type { Check, Evidence, Side } from "../model/check";
import { formatDecimal } from "../model/decimal";
import type { Entry } from "../model/entry";
import { absolute, compare, rationalOfDecimal, subtract } from "../model/rational";
import { unitInWords } from "../text/units";
import { impliedWords, labelOf } from "./check-facts";
import { showGap, showNumber, showRatio } from "./numbers";
import { operandWords, sideWords } from "./side-words";
import type { RatedFacts, Wording } from "./wording";

/** What a sentence about a rate needs, with every number written out. */
export function ratedFacts(
  check: Check,
  evidence: Extract<Evidence, { code: "rated" }>,
  definition: Definition,
  words: Wording,
): RatedFacts {
  const { rate } = check;
  const stated = check.operands.find(({ figure }) => figure === evidence.figure);
  const difference = differenceOf(rate);
  const unit = unitInWords(definition.figures.get(evidence.figure) ?? { kind: "rate", unit: "%" });
  return {
    kind: evidence.measure,
    label: labelOf(evidence.figure, definition),
    ...(rate?.stated && { stated: formatDecimal(rate.stated) + unit }),
    ...(rate?.stated === undefined && stated && { stated: operandWords(stated, definition) }),
    ...(rate?.computed && { computed: showNumber(rate.computed) + unit }),
    ...(rate?.expected && { expected: formatDecimal(rate.expected) + unit }),
    ...(difference !== undefined && { difference }),
    numerator: partWords(evidence.numerator, evidence, definition),
    denominator: partWords(evidence.denominator, evidence, definition),
    withinDecimals: rate?.verdict === undefined && !evidence.approximate,
    ...beyondOf(stated?.entry, rate),
    ...(evidence.implied && { implied: impliedWords(evidence.implied, definition, words) }),
  };
}

function differenceOf(rate: Check["rate"]): string | undefined {
  if (rate?.stated === undefined) return undefined;
  if (rate.expected !== undefined) return showGap(rate.stated, rate.expected);
  if (rate.computed === undefined) return undefined;
  return showNumber(absolute(subtract(rationalOfDecimal(rate.stated), rate.computed)));
}

/** A side of a rate; of percentage points each rate in percent, not how it is computed. */
function partWords(
  side: Side | undefined,
  { measure }: Extract<Evidence, { code: "rated" }>,
  definition: Definition,
): string {
  if (side === undefined) return "…";
  const points = measure === "points";
  return points && side.pieces && side.value
    ? showRatio(side.value)
    : bracketed(sideWords(side, definition, points));
}

function bracketed(sum: string): string {
  return /[+×÷]|.-/.test(sum) ? `(${sum})` : sum;
}

/** On which side of an approximate statement (99%以上) the computed rate lies. */
function beyondOf(entry: Entry | undefined, rate: Check["rate"]): Pick<RatedFacts, "beyond"> {
  if (entry?.state !== "stated" || entry.quantity.qualifier === undefined) return {};
  if (rate?.computed === undefined) return {};
  const order = compare(rate.computed, rationalOfDecimal(entry.quantity.value));
  return { beyond: order < 0 ? "below" : order > 0 ? "above" : "at" };
}
