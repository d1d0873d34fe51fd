import type { TemplatePart } from "../../definition/definition";
import { FIGURE_MARK } from "../../text/claim-words";
import { isPrinted } from "./told-text";

/** What stands between two stops or commas, the smallest piece of text whose words and figures belong together. */
export interface Clause {
  /** As it stands in the paragraph, placeholders included. */
  readonly quote: string;
  /** The same with a mark for each figure that is printed, to be read for words. */
  readonly marked: string;
  /** The figure of each mark, in order. */
  readonly prints: readonly string[];
  /** Figures printed in it, in order, each once. */
  readonly figures: readonly string[];
}

/** The clauses from one full stop or semicolon to the next. */
export type ClausedSentence = readonly Clause[];

/** Cuts a pattern into sentences at 。；！？ and line ends, and these into clauses at ，（）. */
export function clausedSentences(parts: readonly TemplatePart[]): readonly ClausedSentence[] {
  const sentences: Draft[][] = [[emptyDraft()]];
  for (const part of parts) {
    if (part.kind !== "text") {
      addPart(lastOf(lastOf(sentences)), part);
      continue;
    }
    for (const piece of part.text.split(BOUNDARIES)) {
      if (STOP.test(piece)) sentences.push([emptyDraft()]);
      else if (COMMA.test(piece)) lastOf(sentences).push(emptyDraft());
      else addText(lastOf(lastOf(sentences)), piece);
    }
  }
  return sentences
    .map((clauses) => clauses.filter(({ quote }) => quote.trim() !== "").map(clauseOf))
    .filter((clauses) => clauses.length > 0);
}

interface Draft {
  quote: string;
  marked: string;
  readonly prints: string[];
}

const BOUNDARIES = /([。；！？;\n\r，（）()])/;
const STOP = /^[。；！？;\n\r]$/;
const COMMA = /^[，（）()]$/;

function emptyDraft(): Draft {
  return { quote: "", marked: "", prints: [] };
}

function lastOf<T>(list: readonly T[]): T {
  const last = list.at(-1);
  if (last === undefined) throw new RangeError("an empty list has no last item");
  return last;
}

function addText(clause: Draft, text: string): void {
  clause.quote += text;
  clause.marked += text;
}

function addPart(clause: Draft, part: Exclude<TemplatePart, { kind: "text" }>): void {
  if (part.kind === "context") {
    clause.quote += CONTEXT_WORDS[part.name];
    return;
  }
  if (!isPrinted(part)) return;
  clause.quote += `{${part.figure}}`;
  clause.marked += FIGURE_MARK;
  clause.prints.push(part.figure);
}

const CONTEXT_WORDS = {
  unit: "{单位}",
  year: "{年度}",
  "last-year": "{上年度}",
  "next-year": "{下年度}",
} as const;

function clauseOf({ quote, marked, prints }: Draft): Clause {
  return { quote: quote.trim(), marked, prints, figures: [...new Set(prints)] };
}
