import type { TemplatePart } from "./definition";
import type { DefinitionReading } from "./definition-reading";
import { nearestName } from "./nearest-name";
import { FIGURE_FORMS, scanTemplate } from "./parse-template";
import { type ObjectSource, reportAt, requiredMember, type Source } from "./source-reader";
import { readText } from "./source-values";

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
  { declared }: DefinitionReading,
): readonly TemplatePart[] {
  const { parts, figures, problems } = scanTemplate(text);
  for (const { code, found, position } of problems) {
    const forms = [...FIGURE_FORMS.keys()].join(", ");
    reportAt(source, code, found, code === "unknown-form" ? forms : String(position));
  }
  for (const figure of figures) {
    if (declared.has(figure)) continue;
    reportAt(source, "unknown-placeholder", figure, nearestName(figure, declared));
  }
  return problems.length > 0 ? [] : parts;
}
