import type { Comparison } from "../../model/check";
import { figuresOf } from "../../definition/expression";
import {
  claimOfChain,
  claimOfDirection,
  type Direction,
  isElliptical,
  isQualified,
} from "../../text/claim-words";
import { constant, isDisproved, lastYear, thisYear } from "../disproved";
import { figureOf, type Filling } from "../filled-figures";
import type { Clause, ClausedSentence } from "./clauses";
import { rateStatements } from "./rate-statements";
import type { TextFinding } from "./text-finding";
import type { ToldText } from "./told-text";

/** 增长 and 下降 beside numbers that went the other way, and 环比 beside a change on last year. */
export function directionClaims(
  sentence: ClausedSentence,
  text: ToldText,
  filling: Filling,
): readonly TextFinding[] {
  return sentence.flatMap((clause, index) => [
    ...movedClaim(clause, sentence[index - 1], text, filling),
    ...chainClaim(clause, text, filling),
  ]);
}

function movedClaim(
  clause: Clause,
  before: Clause | undefined,
  text: ToldText,
  filling: Filling,
): readonly TextFinding[] {
  const claim = claimOfDirection(clause.marked);
  if (claim === undefined || isQualified(clause.marked)) return [];
  const { direction, word } = claim;
  const finding = { claim: direction, words: word, quote: clause.quote, text };
  const changes = clause.figures.filter((figure) => isChange(figure, filling));
  const [change] = changes;
  if (change !== undefined) {
    const zero = constant(0n);
    const isWrong = isDisproved(thisYear(change), RELATION[direction], zero, filling);
    if (changes.length > 1) return [];
    if (isWrong) {
      return [{ ...finding, proven: true, figures: [{ figure: change, prior: false }] }];
    }
  }
  const told = subjectOf(clause, before, claim.byAmount && change === undefined, filling);
  if (told === undefined || !claim.besideLastYear) return [];
  const { figure, proven } = told;
  if (!isDisproved(thisYear(figure), RELATION[direction], lastYear(figure), filling)) return [];
  const figures = [
    { figure, prior: false },
    { figure, prior: true },
  ];
  return [{ ...finding, proven, figures }];
}

const RELATION: Readonly<Record<Direction, Comparison>> = { up: ">", down: "<", flat: "=" };

/** The figure that went up or down: the only one of the clause, or of the clause before if this one goes on about it. */
function subjectOf(
  clause: Clause,
  before: Clause | undefined,
  byAmount: boolean,
  filling: Filling,
): { readonly figure: string; readonly proven: boolean } | undefined {
  const counted = (one: Clause | undefined) =>
    (one?.figures ?? []).filter((figure) => !isChange(figure, filling));
  const own = counted(clause);
  if (own.length > 0) {
    const figure = onlyOf(own);
    const isShare = /占比|比重|[^比]率/.test(clause.marked);
    if (figure === undefined || byAmount) return undefined;
    if (isShare && figureOf(filling, figure).kind !== "rate") return undefined;
    return { figure, proven: true };
  }
  if (!isElliptical(clause.marked) || isQualified(before?.marked ?? "")) return undefined;
  const figure = onlyOf(counted(before));
  return figure === undefined ? undefined : { figure, proven: false };
}

function onlyOf(figures: readonly string[]): string | undefined {
  return figures.length === 1 ? figures[0] : undefined;
}

function chainClaim(clause: Clause, text: ToldText, filling: Filling): readonly TextFinding[] {
  const words = claimOfChain(clause.marked);
  if (words === undefined) return [];
  return clause.figures
    .filter((figure) => isChange(figure, filling))
    .map((figure) => ({
      claim: "chain" as const,
      proven: true,
      words,
      quote: clause.quote,
      figures: [{ figure, prior: false }],
      text,
    }));
}

/** A change on last year, in percent or in percentage points. */
function isChange(figure: string, { definition }: Filling): boolean {
  return rateStatements(definition).some(
    ({ figure: id, call }) =>
      id === figure && call.name !== "RATE" && figuresOf(call).some(({ prior }) => prior),
  );
}
