import type { Check } from "../../model/check";
import type { Filling } from "../filled-figures";
import { approximationClaims } from "./approximation-claims";
import { clausedSentences } from "./clauses";
import { directionClaims } from "./direction-claims";
import { eventClaims } from "./event-claims";
import { shareClaims } from "./share-claims";
import { textCheck } from "./text-finding";
import type { ToldText } from "./told-text";
import { unitClaims } from "./unit-claims";

/**
 * The words of the report's paragraphs beside its figures. Only what a clause proves is a finding; where a figure is
 * missing, or the words may be meant otherwise, there is none.
 */
export function textChecks(filling: Filling, texts: readonly ToldText[]): readonly Check[] {
  const findings = texts.flatMap((text) => [
    ...clausedSentences(text.parts).flatMap((sentence) =>
      [shareClaims, eventClaims, directionClaims].flatMap((claims) =>
        claims(sentence, text, filling),
      ),
    ),
    ...approximationClaims(text, filling),
  ]);
  const checks = [...findings, ...unitClaims(texts, filling)].map((finding) =>
    textCheck(finding, filling),
  );
  // One claim of one figure in one paragraph is one finding, however often the paragraph repeats it.
  const seen = new Set<string>();
  return checks.filter(({ rule }) => !seen.has(rule) && seen.add(rule));
}
