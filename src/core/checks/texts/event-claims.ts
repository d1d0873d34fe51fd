import {
  claimOfFirst,
  claimOfNoEvent,
  claimOfNone,
  FIGURE_MARK,
  isQualified,
} from "../../text/claim-words";
import { constant, isDisproved, lastYear, thisYear } from "../disproved";
import { figureOf, type Filling } from "../filled-figures";
import type { Clause, ClausedSentence } from "./clauses";
import type { TextFinding } from "./text-finding";
import type { ToldText } from "./told-text";

/** 未发生, 无, 零 beside a figure above 0, and 首次 of what last year had too. */
export function eventClaims(
  sentence: ClausedSentence,
  text: ToldText,
  filling: Filling,
): readonly TextFinding[] {
  return sentence.flatMap((clause) => [
    ...noneClaims(clause, text, filling),
    ...noEventClaims(clause, sentence, text, filling),
    ...firstClaims(clause, text, filling),
  ]);
}

/** Directly in front of the figure, the words are about it. */
function noneClaims(clause: Clause, text: ToldText, filling: Filling): readonly TextFinding[] {
  const pieces = clause.marked.split(FIGURE_MARK);
  return clause.prints.flatMap((figure, index): readonly TextFinding[] => {
    const claim = claimOfNone(pieces[index] ?? "");
    if (claim === undefined || !isAboveZero(figure, filling)) return [];
    return [
      {
        claim: "none",
        proven: true,
        words: claim.words,
        quote: clause.quote,
        figures: [{ figure, prior: false }],
        text,
      },
    ];
  });
}

/** 实现零败诉 in a sentence that prints the cases that were lost. */
function noEventClaims(
  clause: Clause,
  sentence: ClausedSentence,
  text: ToldText,
  filling: Filling,
): readonly TextFinding[] {
  if (clause.figures.length > 0) return [];
  const claim = claimOfNoEvent(clause.marked);
  if (claim === undefined || claim.subject === "") return [];
  const printed = new Set(sentence.flatMap(({ figures }) => figures));
  return [...printed].flatMap((figure): readonly TextFinding[] => {
    const isAbout = figureOf(filling, figure).label.includes(claim.subject);
    if (!isAbout || !isAboveZero(figure, filling)) return [];
    const { words } = claim;
    const figures = [{ figure, prior: false }];
    return [{ claim: "none", proven: false, words, quote: clause.quote, figures, text }];
  });
}

function isAboveZero(figure: string, filling: Filling): boolean {
  const { kind } = figureOf(filling, figure);
  if (kind !== "count" && kind !== "amount") return false;
  return isDisproved(thisYear(figure), "<=", constant(0n), filling);
}

function firstClaims(clause: Clause, text: ToldText, filling: Filling): readonly TextFinding[] {
  const words = claimOfFirst(clause.marked);
  const [figure, second] = clause.figures;
  if (words === undefined || figure === undefined || second !== undefined) return [];
  if (isQualified(clause.marked)) return [];
  const { kind } = figureOf(filling, figure);
  if (kind !== "count" && kind !== "amount") return [];
  if (!isDisproved(lastYear(figure), "<=", constant(0n), filling)) return [];
  const figures = [
    { figure, prior: false },
    { figure, prior: true },
  ];
  // What is done for the first time need not be what the figure counts.
  return [{ claim: "first", proven: false, words, quote: clause.quote, figures, text }];
}
