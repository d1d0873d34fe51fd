import { fail, succeed, type Result } from "../model/result";
import type { ContextName, TemplatePart } from "./definition";
import { NO_NAMES, type FigureLookup } from "./figure-lookup";
import { clauseMarks } from "./clause-marks";
import { listStyleOf, readForms, refersBack } from "./placeholder-forms";
import { type Piece, piecesOf, withoutBlanks, wordsIn } from "./template-pieces";
import type { TemplateProblem } from "./template-problem";

/** Placeholders that say something about the report itself. */
export const CONTEXT_NAMES: ReadonlyMap<string, ContextName> = new Map([
  ["单位", "unit"],
  ["年度", "year"],
  ["上年度", "last-year"],
  ["下年度", "next-year"],
]);

/**
 * Reads a sentence pattern: text, `{figure}`, `{figure|form}`, `{context}`, `{一是}` and `[[optional clauses|other
 * wording]]`. Doubled braces print one; full-width braces, brackets and bars do as well as half-width ones.
 *
 * @param lookup what figures are called; without it every name is an id
 * @returns the parts in order, or everything that is wrong; whether the figures exist is not asked here
 */
export function parseTemplate(
  text: string,
  lookup?: FigureLookup,
): Result<readonly TemplatePart[], readonly TemplateProblem[]> {
  const { parts, problems } = scanTemplate(text, lookup);
  return problems.length > 0 ? fail(problems) : succeed(parts);
}

/** A sentence pattern as far as it can be understood. */
export interface TemplateScan {
  /**
   * What was understood, and what was not as `broken`. A placeholder in an unknown form stands for a figure called
   * `id|form`, which nobody has.
   */
  readonly parts: readonly TemplatePart[];
  /** Every figure that a placeholder names, by id where the name is known, whatever is wrong with its form. */
  readonly figures: ReadonlySet<string>;
  /** In the order of their places. */
  readonly problems: readonly TemplateProblem[];
}

/** Reads a sentence pattern to its end, whatever is wrong with it. */
export function scanTemplate(text: string, lookup: FigureLookup = NO_NAMES): TemplateScan {
  const pieces = piecesOf(text);
  const clauses = clauseMarks(pieces, (piece) => namesFigure(piece, lookup));
  const parts: TemplatePart[] = [];
  const figures = new Set<string>();
  const problems: TemplateProblem[] = [];
  const before = figureBefore();
  pieces.forEach((piece, index) => {
    const read: Read = clauses.get(index) ?? readPiece(piece, lookup, before.figure());
    append(parts, read.part);
    before.pass(read);
    if (read.problem) problems.push(read.problem);
    if (read.figure !== undefined) figures.add(read.figure);
  });
  return { parts, figures, problems };
}

/** What a piece says. */
interface Read {
  readonly part: TemplatePart;
  readonly problem?: TemplateProblem;
  readonly figure?: string;
}

function readPiece(piece: Piece, lookup: FigureLookup, before: string | undefined): Read {
  switch (piece.kind) {
    case "text":
    case "bar":
    case "open":
    case "close":
      return { part: { kind: "text", text: piece.text } };
    case "stray-brace":
      return broken(piece);
    case "placeholder":
      return readPlaceholder(piece, lookup, before);
  }
}

function readPlaceholder(piece: Piece, lookup: FigureLookup, before: string | undefined): Read {
  const { position } = piece;
  const [name = "", ...forms] = wordsIn(piece.text);
  if (name === "") return broken(piece);
  const context = CONTEXT_NAMES.get(name);
  const ids = context === undefined ? lookup(name) : [];
  const isForm = context === undefined && ids.length === 0 && refersBack(withoutBlanks(name));
  const style =
    ids.length === 0 && forms.length === 0 ? listStyleOf(withoutBlanks(name)) : undefined;
  if (style !== undefined) return { part: { kind: "ordinal", style } };
  if (context !== undefined && forms.length === 0) {
    return { part: { kind: "context", name: context } };
  }
  if (isForm && before === undefined) {
    const problem = { code: "form-without-figure", found: name, position } as const;
    return { part: { kind: "broken", text: piece.text }, problem };
  }
  if (ids.length > 1) {
    const problem = { code: "ambiguous-figure", found: name, position, figures: ids } as const;
    return { part: { kind: "broken", text: piece.text }, problem };
  }
  const said = isForm ? [name, ...forms] : forms;
  const form = context === undefined ? readForms(said.map(withoutBlanks)) : undefined;
  const figure = isForm ? before : (ids[0] ?? name);
  if (form === undefined || figure === undefined) {
    const found = said.join("|");
    return {
      part: { kind: "figure", figure: [name, ...forms].join("|"), form: "full" },
      problem: { code: "unknown-form", found, position },
      ...(context === undefined && figure !== undefined && { figure }),
    };
  }
  return { part: { kind: "figure", figure, ...form }, figure };
}

function broken({ text, position }: Piece): Read {
  const problem = { code: "template-syntax", found: text, position } as const;
  return { part: { kind: "broken", text }, problem };
}

/** Whether a piece puts a figure, or a word about one, into a clause. */
function namesFigure(piece: Piece, lookup: FigureLookup): boolean {
  if (piece.kind !== "placeholder") return false;
  const [name = "", ...forms] = wordsIn(piece.text);
  if (name === "" || CONTEXT_NAMES.has(name)) return false;
  return (
    forms.length > 0 || lookup(name).length > 0 || listStyleOf(withoutBlanks(name)) === undefined
  );
}

/**
 * The figure that a word alone in braces speaks of: the last one before it in its sentence, outside of clauses that are
 * closed, for those may be left out.
 */
function figureBefore() {
  const outer: (string | undefined)[] = [];
  let figure: string | undefined;
  return {
    figure: () => figure,
    pass: ({ part, figure: named }: Read) => {
      // Behind an unknown form the figure is still the one that was named.
      if (part.kind === "figure") figure = named ?? part.figure;
      else if (part.kind === "text" && SENTENCE_END.test(part.text)) figure = undefined;
      else if (part.kind === "clause" && part.edge === "open") outer.push(figure);
      else if (part.kind === "clause" && part.edge === "else") figure = outer.at(-1);
      else if (part.kind === "clause" && part.edge === "close") figure = outer.pop();
    },
  };
}

const SENTENCE_END = /[。；！？\n\r\v\f]/;

function append(parts: TemplatePart[], part: TemplatePart): void {
  const last = parts.at(-1);
  if (part.kind === "text" && last?.kind === "text") {
    parts[parts.length - 1] = { kind: "text", text: last.text + part.text };
  } else {
    parts.push(part);
  }
}
