import type { FigurePart, TemplatePart } from "../definition/definition";
import type { DocumentPart } from "../model/document";
import { periodPhrase, readPeriod } from "../text/period";
import { tidyProse } from "../text/tidy-prose";
import { weightOf } from "./figure-weight";
import { numberLists } from "./list-numbers";
import { settleClauses } from "./optional-clauses";
import { filledOf, partWords } from "./part-words";
import { contextWords, mendMark, missingMark } from "./scene";
import type { Scene } from "./scene";
import { linesOf, oneLine, sentencesOf } from "./sentence";
import type { Sentence } from "./sentence";

/** A pattern with its figures in place: one list of parts for each line of it that has something to say. */
export type FilledLines = readonly (readonly DocumentPart[])[];

/**
 * Puts figures and context into a sentence pattern.
 *
 * Optional clauses are decided first. A sentence whose figures are all optional and blank is left out, and a line that
 * keeps no sentence with a figure, though it had some, is left out whole. In every other sentence a figure that cannot
 * be printed leaves its 【待填】. What is kept is numbered where it says 一是.
 */
export function compileParagraph(pattern: readonly TemplatePart[], scene: Scene): FilledLines {
  const lines = linesOf(settleClauses(pattern.map(tidied), (part) => weightOf(part, scene)))
    .map((line) => spokenLine(line, scene))
    .filter((parts) => parts.length > 0);
  return numberLists(lines).map((line) => filledParts(line, scene));
}

/** The parts of a pattern one by one, nothing left out: for headings and titles. */
export function filledParts(
  pattern: readonly TemplatePart[],
  scene: Scene,
): readonly DocumentPart[] {
  return joined(pattern.map((part) => filledPart(part, scene)));
}

function tidied(part: TemplatePart): TemplatePart {
  return part.kind === "text" ? { kind: "text", text: tidyProse(part.text) } : part;
}

/** A line without the sentences that have nothing to say. */
function spokenLine(line: readonly TemplatePart[], scene: Scene): readonly TemplatePart[] {
  const sentences = sentencesOf(line);
  const kept = sentences.filter((sentence) => !saysNothing(sentence, scene));
  if (kept.length < sentences.length && !kept.some(isWorthItsLine)) return [];
  const parts = kept.flat();
  return kept.at(-1) === sentences.at(-1) ? parts : closed(parts);
}

function saysNothing(sentence: Sentence, scene: Scene): boolean {
  return (
    sentence.some(isPrintedFigure) &&
    !sentence.some((part) => part.kind === "broken" || isUnknownFigure(part, scene)) &&
    sentence.filter(isPrintedFigure).every((part) => {
      const figure = scene.definition.figures.get(part.figure);
      return figure?.required === false && isBlank(part, scene);
    })
  );
}

function isBlank(part: FigurePart, scene: Scene): boolean {
  const { state } = partWords(part, scene);
  return state === "blank" || (state === "not-comparable" && part.lastYear === true);
}

function isUnknownFigure(part: TemplatePart, { definition }: Scene): boolean {
  return part.kind === "figure" && !definition.figures.has(part.figure);
}

/** Whether a line from which sentences were left out is kept for this one: it tells a figure, or has to be mended. */
function isWorthItsLine(sentence: Sentence): boolean {
  return sentence.some((part) => part.kind === "broken" || isPrintedFigure(part));
}

/** A period phrase says when, not how many: it never counts as the figure being printed. */
function isPrintedFigure(part: TemplatePart): part is FigurePart {
  return part.kind === "figure" && part.form !== "period";
}

function filledPart(part: TemplatePart, scene: Scene): DocumentPart {
  switch (part.kind) {
    case "text":
      return part;
    case "context":
      return { kind: "text", text: contextWords(part.name, scene.context) };
    case "clause":
    case "ordinal":
      return { kind: "text", text: "" };
    case "broken":
      return { kind: "missing", text: mendMark(part.text), figure: "", lacks: "mending" };
    case "figure":
      if (part.form !== "period") return printedFigure(part, scene);
      return scene.definition.figures.has(part.figure)
        ? { kind: "text", text: periodWords(part.figure, scene) }
        : { kind: "missing", text: missingMark(part.figure), figure: part.figure };
  }
}

function printedFigure(part: FigurePart, scene: Scene): DocumentPart {
  const { figure: id, form } = part;
  const words = partWords(part, scene);
  const place = filledOf(part, scene)?.place;
  const source = { figure: id, ...(place === undefined ? {} : { place }) };
  if (words.state === "printed") {
    const isChange = form === "change" || form === "difference";
    const says = isChange ? "change" : part.lastYear === true ? "last-year" : undefined;
    const isShort = words.statedDecimals !== undefined;
    return {
      kind: "figure",
      text: words.text,
      ...source,
      ...(says && { says }),
      ...(isShort && part.decimals !== undefined && { askedDecimals: part.decimals }),
    };
  }
  const label = scene.definition.figures.get(id)?.label ?? id;
  if (words.state === "not-comparable") {
    return {
      kind: "missing",
      text: missingMark(`${label}${MISSING_WORDS[form]}`),
      ...source,
      lacks: words.why,
    };
  }
  return { kind: "missing", text: missingMark(label), ...source };
}

/** What a mark says is missing, where it is not the figure itself. */
const MISSING_WORDS: Readonly<Record<FigurePart["form"], string>> = {
  full: "上年数",
  "no-unit": "上年数",
  period: "",
  change: "同比",
  difference: "比上年增减",
};

function periodWords(id: string, scene: Scene): string {
  const said = scene.figures.current.get(id)?.period ?? "";
  const period = said.trim() === "" ? scene.definition.figures.get(id)?.period : said;
  return oneLine(periodPhrase(readPeriod(period)));
}

/** A list of clauses whose last one was left out still ends in a full stop. */
function closed(parts: readonly TemplatePart[]): readonly TemplatePart[] {
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
