import { explainWithoutPlace } from "../../../core/messages/explain-check";
import type { Definition } from "../../../core/definition/definition";
import type { Language } from "../../../core/messages/language";
import type { Check, Checked } from "../../../core/model/check";

/**
 * The sentences of broken checks by figure: what must be mended or explained. A blank says for itself that it is one.
 *
 * @param said rules that the form tells elsewhere
 */
export function findingsByFigure(
  { checks }: Checked,
  definition: Definition,
  said: ReadonlySet<string>,
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const check of checks) {
    if (!isOpen(check) || said.has(check.rule)) continue;
    const sentence = explainWithoutPlace(check, definition, language);
    for (const figure of new Set(check.operands.map((operand) => operand.figure))) {
      found.set(figure, [...(found.get(figure) ?? []), sentence]);
    }
  }
  return found;
}

function isOpen({ status, severity, kind, resolution }: Check): boolean {
  const isOfField = !ELSEWHERE.has(kind);
  return status === "broken" && severity !== "hint" && isOfField && resolution?.valid !== true;
}

/** What is told of a workbook, a section or a paragraph, and would stand at every field of it. */
const ELSEWHERE: ReadonlySet<Check["kind"]> = new Set<Check["kind"]>([
  "required",
  "structure",
  "period",
  "prior",
  "text",
]);
