import { fail, succeed, type Result } from "../model/result";
import type { ContextName, FigureForm, TemplatePart } from "./definition";
import type { MistakeCode } from "./mistake";

/** One thing that keeps a sentence pattern from being understood. */
export interface TemplateProblem {
  readonly code: Extract<MistakeCode, "template-syntax" | "unknown-form">;
  /** What stands there: the brace, the empty placeholder, the unknown form. */
  readonly found: string;
  /** Place in the pattern, counted from 1 in UTF-16 units. */
  readonly position: number;
}

/** The forms of a placeholder as people write them after the bar: `{信访.转办|时期}`. */
export const FIGURE_FORMS: ReadonlyMap<string, FigureForm> = new Map([
  ["无单位", "no-unit"],
  ["时期", "period"],
]);

/** Placeholders that say something about the report itself. */
export const CONTEXT_NAMES: ReadonlyMap<string, ContextName> = new Map([
  ["单位", "unit"],
  ["年度", "year"],
  ["上年度", "last-year"],
  ["下年度", "next-year"],
]);

/**
 * Reads a sentence pattern: text, `{figure}`, `{figure|form}` and `{context}`. Doubled braces print one; full-width
 * braces and bars do as well as half-width ones.
 *
 * @returns the parts in order, or everything that is wrong; whether the figures exist is not asked here
 */
export function parseTemplate(
  text: string,
): Result<readonly TemplatePart[], readonly TemplateProblem[]> {
  const { parts, problems } = scanTemplate(text);
  return problems.length > 0 ? fail(problems) : succeed(parts);
}

/** A sentence pattern as far as it can be understood. */
export interface TemplateScan {
  /** What was understood; a placeholder in an unknown form stands for a figure called `id|form`, which nobody has. */
  readonly parts: readonly TemplatePart[];
  /** Every id that a placeholder gives, whatever is wrong with its form. */
  readonly figures: ReadonlySet<string>;
  readonly problems: readonly TemplateProblem[];
}

/** Reads a sentence pattern to its end, whatever is wrong with it. */
export function scanTemplate(text: string): TemplateScan {
  const parts: TemplatePart[] = [];
  const figures = new Set<string>();
  const problems: TemplateProblem[] = [];
  for (const piece of piecesOf(text)) {
    const outcome = piece.kind === "literal" ? literalPart(piece) : placeholderPart(piece);
    if (outcome.ok) append(parts, outcome.value);
    else problems.push(outcome.failure);
    if (!outcome.ok && outcome.failure.code === "unknown-form") {
      append(parts, { kind: "figure", figure: wordsIn(piece).join("|"), form: "full" });
    }
    const figure = figureIn(piece);
    if (figure !== undefined) figures.add(figure);
  }
  return { parts, figures, problems };
}

interface Piece {
  readonly kind: "literal" | "placeholder";
  readonly text: string;
  readonly position: number;
}

const PIECE = /[^{}｛｝]+|[{｛]{2}|[}｝]{2}|(?<placeholder>[{｛][^{}｛｝]*[}｝])|[{}｛｝]/g;

function piecesOf(text: string): readonly Piece[] {
  return Array.from(text.matchAll(PIECE), (match) => {
    const position = match.index + 1;
    const [text, placeholder] = match;
    return { kind: placeholder === undefined ? "literal" : "placeholder", text, position };
  });
}

function literalPart({ text, position }: Piece): Result<TemplatePart, TemplateProblem> {
  const isBrace = /^[{}｛｝]/.test(text);
  if (isBrace && text.length === 1) {
    return fail({ code: "template-syntax", found: text, position });
  }
  return succeed({ kind: "text", text: isBrace ? text.slice(1) : text });
}

function placeholderPart(piece: Piece): Result<TemplatePart, TemplateProblem> {
  const { text, position } = piece;
  const [name = "", ...forms] = wordsIn(piece);
  if (name === "") return fail({ code: "template-syntax", found: text, position });
  const context = CONTEXT_NAMES.get(name);
  if (forms.length === 0) {
    return succeed(
      context === undefined
        ? { kind: "figure", figure: name, form: "full" }
        : { kind: "context", name: context },
    );
  }
  const form = FIGURE_FORMS.get(forms.join("|"));
  return form === undefined || context !== undefined
    ? fail({ code: "unknown-form", found: forms.join("|"), position })
    : succeed({ kind: "figure", figure: name, form });
}

/** The figure that a placeholder names; none for text, empty braces and the report's own words. */
function figureIn(piece: Piece): string | undefined {
  const [name = ""] = piece.kind === "placeholder" ? wordsIn(piece) : [];
  return name === "" || CONTEXT_NAMES.has(name) ? undefined : name;
}

/** What stands between a placeholder's braces, cut at the bars. */
function wordsIn({ text }: Piece): readonly string[] {
  return text
    .slice(1, -1)
    .split(/[|｜]/)
    .map((part) => part.trim());
}

function append(parts: TemplatePart[], part: TemplatePart): void {
  const last = parts.at(-1);
  if (part.kind === "text" && last?.kind === "text") {
    parts[parts.length - 1] = { kind: "text", text: last.text + part.text };
  } else {
    parts.push(part);
  }
}
