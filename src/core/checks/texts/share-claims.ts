import { figuresOf } from "../../definition/expression";
import { claimOfAll, claimOfMost, isElliptical, isQualified } from "../../text/claim-words";
import { constant, isDisproved, thisYear } from "../disproved";
import { figureOf, type Filling } from "../filled-figures";
import type { Clause, ClausedSentence } from "./clauses";
import { type RateStatement, rateStatements } from "./rate-statements";
import type { TextFinding } from "./text-finding";
import type { ToldText } from "./told-text";

/** 全部办结 beside a rate that is not 100 %, and 过半 beside a share of half or less. */
export function shareClaims(
  sentence: ClausedSentence,
  text: ToldText,
  filling: Filling,
): readonly TextFinding[] {
  return sentence.flatMap((clause, index) => [
    ...allClaim(clause, sentence, text, filling),
    ...mostClaim(clause, sentence[index - 1], text, filling),
  ]);
}

function allClaim(
  clause: Clause,
  sentence: ClausedSentence,
  text: ToldText,
  filling: Filling,
): readonly TextFinding[] {
  const claim = claimOfAll(clause.marked);
  if (claim === undefined || isQualified(clause.marked)) return [];
  const about = (one: RateStatement) => speaksOf(one, claim.subject, filling);
  const inClause = ratiosIn(clause.figures, filling).filter(
    (one) => about(one) || clause.figures.includes(one.figure),
  );
  const whole = sentence.some(({ marked }) => isQualified(marked));
  const nearby = whole ? [] : ratiosNear(sentence, filling).filter(about);
  const candidates = [
    ...inClause.map((one) => ({ one, proven: about(one) })),
    ...nearby.map((one) => ({ one, proven: false })),
  ];
  for (const { one, proven } of candidates) {
    const ratio = valueOfStatement(one, clause, sentence);
    if (!isDisproved(ratio, "=", constant(1n), filling)) continue;
    const { words } = claim;
    return [{ claim: "all", proven, words, quote: clause.quote, text, figures: figuresOf(ratio) }];
  }
  return [];
}

function mostClaim(
  clause: Clause,
  before: Clause | undefined,
  text: ToldText,
  filling: Filling,
): readonly TextFinding[] {
  const claim = claimOfMost(clause.marked);
  if (claim === undefined || isQualified(clause.marked)) return [];
  const own = ratiosIn(clause.figures, filling);
  const goesOn = clause.figures.length === 0 && isElliptical(clause.marked);
  const [only, second] = own.length > 0 || !goesOn ? own : ratiosIn(before?.figures ?? [], filling);
  if (only === undefined || second !== undefined) return [];
  const ratio = valueOfStatement(only, own.length > 0 ? clause : (before ?? clause), []);
  if (!isDisproved(ratio, claim.orEqual ? ">=" : ">", constant(5n, 1), filling)) return [];
  const proven = own.length > 0;
  const { words } = claim;
  return [{ claim: "most", proven, words, quote: clause.quote, text, figures: figuresOf(ratio) }];
}

/** Ratios of which the clause prints the rate itself, or both its sides. */
function ratiosIn(figures: readonly string[], filling: Filling): readonly RateStatement[] {
  const printed = new Set(figures);
  return ratios(filling).filter(({ figure, call }) => {
    const sides = call.operands.map((side) => figuresOf(side));
    const all = sides.flat();
    const bothSides = all.length > 0 && all.every((one) => !one.prior && printed.has(one.figure));
    return printed.has(figure) || bothSides;
  });
}

/** Ratios of which the sentence prints the rate or its whole denominator. */
function ratiosNear(sentence: ClausedSentence, filling: Filling): readonly RateStatement[] {
  const printed = new Set(sentence.flatMap(({ figures }) => figures));
  return ratios(filling).filter(({ figure, call }) => {
    const whole = call.operands[1];
    const isWhole = whole?.kind === "figure" && !whole.prior && printed.has(whole.figure);
    return printed.has(figure) || isWhole;
  });
}

function ratios({ definition }: Filling): readonly RateStatement[] {
  return rateStatements(definition).filter(
    ({ figure, call }) => call.name === "RATE" && definition.figures.get(figure)?.unit !== "",
  );
}

/** The rate where it is printed, else what its sides give. */
function valueOfStatement(
  { figure, call }: RateStatement,
  clause: Clause,
  sentence: ClausedSentence,
): RateStatement["call"] | ReturnType<typeof thisYear> {
  const isPrinted = [clause, ...sentence].some(({ figures }) => figures.includes(figure));
  return isPrinted ? thisYear(figure) : call;
}

/** Whether a rate or its numerator is named for what the words say was done. */
function speaksOf({ figure, call }: RateStatement, deed: string, filling: Filling): boolean {
  const numerator = call.operands[0];
  const parts = numerator === undefined ? [] : figuresOf(numerator).map((one) => one.figure);
  return [figure, ...parts].some((id) => {
    const { label, aliases } = figureOf(filling, id);
    return [id, label, ...aliases].some((name) => name.includes(deed));
  });
}
