import type { Check, Evidence, RuleKind } from "./check";
import type { StructureProblem } from "./structure-problem";
import type { TextHint } from "./text-hint";

/** Evidence that says by itself what kind of finding it is, whatever rule it came from. */
type TellingEvidence = Exclude<
  Evidence["code"],
  "compared" | "rated" | "formula" | "structure" | "not-applicable"
>;

/** What kind of thing a finding is, for people: each kind has a page of its own in docs/checks. */
export type FindingKind =
  RuleKind | "truncated" | TellingEvidence | StructureProblem["problem"] | TextHint["code"];

/** What a kind is about: the headings of the list of all pages. */
export type FindingTopic =
  "rule" | "rate" | "entry" | "period" | "prior" | "structure" | "text" | "undecided";

/**
 * Every kind of finding. The compiler asks for a line for each new rule kind, evidence code, structure problem and hint on
 * the text; the test of the pages asks for its page.
 */
export const FINDING_KINDS: Readonly<Record<FindingKind, FindingTopic>> = {
  sum: "rule",
  equality: "rule",
  "carry-over": "rule",
  bound: "rule",
  conditional: "rule",
  presence: "rule",
  free: "rule",
  conflict: "rule",
  rate: "rate",
  truncated: "rate",
  change: "rate",
  points: "rate",
  "zero-denominator": "rate",
  "required-blank": "entry",
  "entry-unreadable": "entry",
  "entry-negative": "entry",
  "entry-not-whole": "entry",
  "entry-exact-and-over": "entry",

  "period-partial": "period",
  "period-mixed": "period",
  "period-section": "period",
  "period-told": "period",
  "prior-jump": "prior",
  "prior-zero": "prior",
  "prior-unchanged": "prior",
  "prior-small-base": "prior",
  "text-claim": "text",
  "label-changed": "structure",
  "unit-changed": "structure",
  "formula-overwritten": "structure",
  "name-missing": "structure",
  "name-moved": "structure",
  "names-moved": "structure",
  "row-missing": "structure",
  "row-doubled": "structure",
  "rows-reordered": "structure",
  "rows-hidden": "structure",
  "cells-merged": "structure",
  "column-missing": "structure",
  "number-as-text": "structure",
  "definition-differs": "structure",
  "number-of-a-figure": "text",
  "other-measure-word": "text",
  "until-word": "text",
  "half-width-bracket": "text",
  "unpaired-bracket": "text",
  "said-twice": "text",
  "code-in-text": "text",
  "fewer-decimals": "text",
  "uneven-decimals": "text",
  undecided: "undecided",
};

/** What kind of finding a check is; absent where it found nothing (it holds, or there was nothing to check). */
export function findingKindOf(
  check: Pick<Check, "kind" | "status" | "evidence" | "rate">,
): FindingKind | undefined {
  const { evidence, status } = check;
  if (status === "holds" || status === "not-applicable") return undefined;
  switch (evidence.code) {
    case "compared":
    case "formula":
      return ruleKindOf(check.kind);
    case "rated":
      return check.rate?.verdict === "truncated" ? "truncated" : ruleKindOf(check.kind);
    case "structure":
      return evidence.problem.problem;
    case "not-applicable":
      return undefined;
    default:
      return evidence.code;
  }
}

/** Arithmetic comes of rules alone, which are named by their shape. */
function ruleKindOf(kind: Check["kind"]): FindingKind | undefined {
  return isFindingKind(kind) ? kind : undefined;
}

function isFindingKind(word: string): word is FindingKind {
  return Object.hasOwn(FINDING_KINDS, word);
}
