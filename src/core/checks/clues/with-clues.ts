import type { Definition } from "../../definition/definition";
import type { Check, Checked } from "../../model/check";
import type { Clue, ClueCode } from "../../model/clue";
import type { Decimal } from "../../model/decimal";
import type { Figures } from "../../model/entry";
import type { Filling } from "../filled-figures";
import { type Block, brokenBlocks } from "../locate/blocks";
import { WhatIf } from "../what-if";
import { carryForwardClues } from "./carry-forward";
import type { Case } from "./case";
import { decimalPointClues } from "./decimal-point";
import { denominatorClues } from "./denominators";
import { forcedShareClues } from "./forced-share";
import { missingClues } from "./missing";
import { movedBlockClues } from "./moved-blocks";
import { rateFacts } from "./rate-facts";
import { roundedEarlyClues } from "./rounded-early";
import { roundingClues } from "./rounding-clues";
import { staleTotalClues } from "./stale-total";
import { sumClues } from "./sum-clues";
import { suspectClues } from "./told-by-suspects";

/** What each check gives away of what may have happened. The order is that of telling: see `ORDER`. */
const DIAGNOSES: readonly ((it: Case) => readonly Clue[])[] = [
  missingClues,
  decimalPointClues,
  sumClues,
  staleTotalClues,
  denominatorClues,
  suspectClues,
  movedBlockClues,
  carryForwardClues,
  forcedShareClues,
  roundedEarlyClues,
  roundingClues,
];

/**
 * A check run with clues beside the suspects: what fits, with the figures that show it. Clues say nothing about the
 * status of a check. The same answer on every run.
 *
 * @param checked the checks with their suspects
 * @param earlier what figures held when the report was compiled last
 */
export function withClues(
  definition: Definition,
  figures: Figures,
  checked: Checked,
  earlier: ReadonlyMap<string, Decimal>,
): Checked {
  const filling: Filling = { definition, figures };
  const byRule = new Map(checked.checks.map((check) => [check.rule, check]));
  const whatIf = new WhatIf(filling, byRule);
  const rates = rateFacts(filling);
  const blockOf = new Map<string, Block>();
  for (const block of brokenBlocks(filling, byRule)) {
    for (const rule of block.broken) blockOf.set(rule, block);
  }
  return {
    ...checked,
    checks: checked.checks.map((check) => {
      const block = blockOf.get(check.rule);
      return withCluesOf({ check, filling, whatIf, rates, earlier, ...(block && { block }) });
    }),
  };
}

/** Where periods contradict each other, nothing that rests on the numbers says more. */
function withCluesOf(it: Case): Check {
  const { check } = it;
  if (check.clues !== undefined || check.status === "not-applicable") return check;
  const clues = DIAGNOSES.flatMap((diagnosis) => diagnosis(it));
  return clues.length === 0 ? check : { ...check, clues: inOrder(clues) };
}

function inOrder(clues: readonly Clue[]): readonly Clue[] {
  return ORDER.flatMap((code) => clues.filter((clue) => clue.code === code));
}

/** What contradicts before any arithmetic, what is missing, single figures, what moved, last year, rounding. */
const ORDER: readonly ClueCode[] = [
  "scope-mismatch",
  "implied-blank",
  "implied-numerator",
  "power-of-ten",
  "omitted-part",
  "of-which-added",
  "double-counted",
  "stale-total",
  "inverted-fraction",
  "wrong-denominator",
  "swapped",
  "shifted-rows",
  "exchanged-years",
  "last-year",
  "carry-forward",
  "forced-share",
  "rounded-early",
  "truncation",
  "rounding-difference",
];
