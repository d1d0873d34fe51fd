import type { TemplatePart } from "./definition";
import type { DefinitionReading } from "./definition-reading";
import { nearestName } from "./nearest-name";
import { scanTemplate } from "./parse-template";
import { FORM_WORDS } from "./placeholder-forms";
import { type ObjectSource, reportAt, requiredMember, type Source } from "./source-reader";
import { readText } from "./source-values";
import type { TemplateProblem } from "./template-problem";

/** The text of a key that must be there and may name the report's unit and year, like any sentence; "" for none. */
export function requiredTemplate(
  object: ObjectSource,
  key: string,
  reading: DefinitionReading,
): string {
  const source = requiredMember(object, key);
  const text = source === undefined ? undefined : readText(source);
  if (source === undefined || text === undefined) return "";
  readTemplate(source, text, reading);
  return text;
}

/** Reads a sentence pattern whose figures must exist, and takes down everything that is wrong with it. */
export function readTemplate(
  source: Source,
  text: string,
  { declared, lookup }: DefinitionReading,
): readonly TemplatePart[] {
  const { parts, figures, problems } = scanTemplate(text, lookup);
  for (const problem of problems) {
    reportAt(source, problem.code, problem.found, detailOf(problem));
  }
  for (const figure of figures) {
    if (declared.has(figure)) continue;
    reportAt(source, "unknown-placeholder", figure, nearestName(figure, declared));
  }
  return problems.length > 0 ? [] : parts;
}

function detailOf({ code, position, figures = [] }: TemplateProblem): string {
  switch (code) {
    case "unknown-form":
      return FORM_WORDS.join(", ");
    case "ambiguous-figure":
      return figures.join(", ");
    case "template-syntax":
    case "form-without-figure":
      return String(position);
  }
}
