import { sameReference } from "../../definition/expression";
import type { Clue } from "../../model/clue";
import type { SuspectChange } from "../../model/suspect";
import { compare, isZero } from "../../model/rational";
import { entryOf } from "../filled-figures";
import { type Case, printedNumber } from "./case";
import { clueFigure } from "./clue-figure";

/** What the suspects give away: exchanges, and single suspects that hold last year's number. */
export function suspectClues(it: Case): readonly Clue[] {
  const { check, filling } = it;
  return check.suspects.flatMap(({ changes, diagnosis }): readonly Clue[] => {
    if (diagnosis === "swapped") {
      const figures = changes.map((change) => clueFigure(referenceOf(change), filling));
      return [{ code: "swapped", figures }];
    }
    const [only, second] = changes;
    if (only === undefined || second !== undefined || !isLastYears(only, it)) return [];
    const figure = clueFigure(referenceOf(only), filling);
    return [{ code: "last-year", figure, ...(only.to !== undefined && { to: only.to }) }];
  });
}

function referenceOf({ figure, prior }: SuspectChange) {
  return { figure, prior: prior === true };
}

/** 0 twice says nothing. */
function isLastYears(change: SuspectChange, { filling }: Case): boolean {
  const now = referenceOf(change);
  const before = { ...now, prior: true };
  if (sameReference(now, before)) return false;
  const value = printedNumber(entryOf(filling, now));
  const its = printedNumber(entryOf(filling, before));
  return value !== undefined && its !== undefined && !isZero(value) && compare(value, its) === 0;
}
