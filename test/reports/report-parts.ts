import type {
  DefinitionSource,
  FigureSource,
  RowSource,
} from "../../src/reports/definition-source";

/** Every figure that a report asks or derives, in report order. */
export function figuresIn(source: DefinitionSource): readonly FigureSource[] {
  return source.sections.flatMap(({ figures }) => figures.filter(isFigure));
}

/** Every figure id that a sentence prints, once for each mention; period phrases and context are no mentions. */
export function mentionsIn(source: DefinitionSource): readonly string[] {
  return patternsIn(source).flatMap((text) => placeholdersIn(text).filter(isMention).map(idOf));
}

/** Every figure id that stands in a formula, whatever the formula says. */
export function figuresInFormula(formula: string): readonly string[] {
  const words = formula.replace(/"[^"]*"/g, "").match(/[\p{L}\p{N}._]+/gu) ?? [];
  return words.filter((word) => /^\p{Script=Han}/u.test(word));
}

export function patternsIn(source: DefinitionSource): readonly string[] {
  return source.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => ("free" in paragraph ? [] : [paragraph.text])),
  );
}

function isFigure(row: RowSource): row is FigureSource {
  return "id" in row;
}

export function placeholdersIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\{([^{}]+)\}/g), (match) => match[1] ?? "");
}

export function isMention(placeholder: string): boolean {
  return !placeholder.endsWith("|时期") && !CONTEXT.includes(placeholder);
}

export function idOf(placeholder: string): string {
  return placeholder.split("|")[0] ?? "";
}

const CONTEXT: readonly string[] = ["单位", "年度", "上年度", "下年度"];
