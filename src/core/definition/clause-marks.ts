import type { TemplatePart } from "./definition";
import type { Piece } from "./template-pieces";
import type { TemplateProblem } from "./template-problem";

/** What a bracket or bar of an optional clause is read as. */
interface Mark {
  readonly part: TemplatePart;
  readonly problem?: TemplateProblem;
}

/**
 * Which brackets and bars make optional clauses, by the index of their piece; the others are text. A pair without a
 * figure between them could never be left out, so it is text too, and a bracket without its other half is a problem.
 */
export function clauseMarks(
  pieces: readonly Piece[],
  namesFigure: (piece: Piece) => boolean,
): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>();
  const open: OpenClause[] = [];
  pieces.forEach((piece, index) => {
    const clause = open.at(-1);
    if (piece.kind === "open") open.push({ index, figures: false, bars: [] });
    else if (piece.kind === "bar") clause?.bars.push(index);
    else if (piece.kind === "close" && clause === undefined) marks.set(index, lonely(piece));
    else if (piece.kind === "close" && clause !== undefined) {
      open.pop();
      if (clause.figures) take(marks, clause, index);
      const around = open.at(-1);
      if (around !== undefined && clause.figures) around.figures = true;
    } else if (clause !== undefined && namesFigure(piece)) clause.figures = true;
  });
  for (const { index } of open) {
    const piece = pieces[index];
    if (piece !== undefined) marks.set(index, lonely(piece));
  }
  return marks;
}

interface OpenClause {
  readonly index: number;
  /** Whether it holds a figure so far. */
  figures: boolean;
  readonly bars: number[];
}

/** The first bar parts the clause from its other wording; a second one is a sign like any other. */
function take(marks: Map<number, Mark>, { index, bars }: OpenClause, close: number): void {
  marks.set(index, { part: { kind: "clause", edge: "open" } });
  const [bar] = bars;
  if (bar !== undefined) marks.set(bar, { part: { kind: "clause", edge: "else" } });
  marks.set(close, { part: { kind: "clause", edge: "close" } });
}

function lonely({ text, position }: Piece): Mark {
  return {
    part: { kind: "broken", text },
    problem: { code: "template-syntax", found: text, position },
  };
}
