import type { TemplatePart } from "../definition/definition";
import type { DocumentPart } from "../model/document";
import { periodPhrase, readPeriod } from "../text/period";
import { figureWords } from "./figure-words";
import type { FigureWords } from "./figure-words";
import { contextWords, missingMark } from "./scene";
import type { Scene } from "./scene";
import { linesOf, oneLine, sentencesOf } from "./sentence";
import type { Sentence } from "./sentence";

/** A pattern with its figures in place: one list of parts for each line of it that has something to say. */
export type FilledLines = readonly (readonly DocumentPart[])[];

/**
 * Puts figures and context into a sentence pattern.
 *
 * A sentence whose figures are all optional and blank is left out, and a line that keeps no sentence with a figure,
 * though it had some, is left out whole. In every other sentence a figure that cannot be printed leaves its 【待填】.
 */
export function compileParagraph(pattern: readonly TemplatePart[], scene: Scene): FilledLines {
  return linesOf(pattern)
    .map((line) => filledLine(line, scene))
    .filter((parts) => parts.length > 0);
}

/** The parts of a pattern one by one, nothing left out: for headings and titles. */
export function filledParts(
  pattern: readonly TemplatePart[],
  scene: Scene,
): readonly DocumentPart[] {
  return joined(pattern.map((part) => filledPart(part, scene)));
}

function filledLine(line: readonly TemplatePart[], scene: Scene): readonly DocumentPart[] {
  const sentences = sentencesOf(line);
  const kept = sentences.filter((sentence) => !saysNothing(sentence, scene));
  if (kept.length < sentences.length && !kept.some(printsFigure)) return [];
  const parts = filledParts(kept.flat(), scene);
  return kept.at(-1) === sentences.at(-1) ? parts : closed(parts);
}

function saysNothing(sentence: Sentence, scene: Scene): boolean {
  return (
    printsFigure(sentence) &&
    !sentence.some((part) => isUnknownFigure(part, scene)) &&
    sentence.filter(isPrintedFigure).every(({ figure: id }) => {
      const figure = scene.definition.figures.get(id);
      return figure?.required === false && wordsOf(id, "full", scene).state === "blank";
    })
  );
}

function isUnknownFigure(part: TemplatePart, { definition }: Scene): boolean {
  return part.kind === "figure" && !definition.figures.has(part.figure);
}

function printsFigure(sentence: Sentence): boolean {
  return sentence.some(isPrintedFigure);
}

/** A period phrase says when, not how many: it never counts as the figure being printed. */
function isPrintedFigure(
  part: TemplatePart,
): part is { readonly kind: "figure"; readonly figure: string; readonly form: "full" | "no-unit" } {
  return part.kind === "figure" && part.form !== "period";
}

function filledPart(part: TemplatePart, scene: Scene): DocumentPart {
  switch (part.kind) {
    case "text":
      return part;
    case "context":
      return { kind: "text", text: contextWords(part.name, scene.context) };
    case "figure":
      if (part.form !== "period") return printedFigure(part.figure, part.form, scene);
      return scene.definition.figures.has(part.figure)
        ? { kind: "text", text: periodWords(part.figure, scene) }
        : { kind: "missing", text: missingMark(part.figure), figure: part.figure };
  }
}

function printedFigure(id: string, form: "full" | "no-unit", scene: Scene): DocumentPart {
  const words = wordsOf(id, form, scene);
  const place = scene.figures.current.get(id)?.place;
  const source = { figure: id, ...(place === undefined ? {} : { place }) };
  if (words.state === "printed") return { kind: "figure", text: words.text, ...source };
  const label = scene.definition.figures.get(id)?.label ?? id;
  return { kind: "missing", text: missingMark(label), ...source };
}

function wordsOf(id: string, form: "full" | "no-unit", scene: Scene): FigureWords {
  const figure = scene.definition.figures.get(id);
  if (figure === undefined) return { state: "unreadable" };
  return figureWords(figure, scene.figures.current.get(id), form, scene);
}

function periodWords(id: string, scene: Scene): string {
  const said = scene.figures.current.get(id)?.period ?? "";
  const period = said.trim() === "" ? scene.definition.figures.get(id)?.period : said;
  return oneLine(periodPhrase(readPeriod(period)));
}

/** A list of clauses whose last one was left out still ends in a full stop. */
function closed(parts: readonly DocumentPart[]): readonly DocumentPart[] {
  const last = parts.at(-1);
  if (last?.kind !== "text" || !last.text.endsWith("；")) return parts;
  return [...parts.slice(0, -1), { kind: "text", text: `${last.text.slice(0, -1)}。` }];
}

function joined(parts: readonly DocumentPart[]): readonly DocumentPart[] {
  const result: DocumentPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.kind === "text" && last?.kind === "text") {
      result[result.length - 1] = { kind: "text", text: last.text + part.text };
    } else if (part.kind !== "text" || part.text !== "") {
      result.push(part);
    }
  }
  return result;
}
