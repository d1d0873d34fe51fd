import type { Definition, TemplatePart } from "../../definition/definition";
import { lookupOf } from "../../definition/figure-lookup";
import { scanTemplate } from "../../definition/parse-template";
import type { ReportText } from "../../model/report-text";

/** A paragraph with its pattern understood, as far as it can be. */
export interface ToldText extends ReportText {
  readonly parts: readonly TemplatePart[];
}

/** The paragraphs to be checked: those given, or the definition's own where none are. */
export function toldTexts(
  definition: Definition,
  given: readonly ReportText[] | undefined,
): readonly ToldText[] {
  return (given ?? textsOf(definition)).map((text) => ({
    ...text,
    parts: knownParts(
      firstWordings(scanTemplate(text.text, lookupOf(definition)).parts),
      definition,
    ),
  }));
}

/** The definition's own paragraphs, in report order. */
export function textsOf({ sections }: Definition): readonly ReportText[] {
  return sections.flatMap(({ id, paragraphs }) =>
    paragraphs.map((paragraph) => ({ section: id, paragraph: paragraph.id, text: paragraph.text })),
  );
}

/** Figures that some paragraph prints; a period phrase alone does not count. */
export function printedFigures(texts: readonly ToldText[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap(({ parts }) => parts.flatMap((part) => (isPrinted(part) ? [part.figure] : []))),
  );
}

/** A placeholder that prints its figure's number of this year. */
export type PrintedPart = Extract<TemplatePart, { kind: "figure" }>;

export function isPrinted(part: TemplatePart): part is PrintedPart {
  return (
    part.kind === "figure" &&
    (part.form === "full" || part.form === "no-unit") &&
    part.lastYear !== true
  );
}

/** An optional clause's other wording says what holds where its figures do not stand. */
function firstWordings(parts: readonly TemplatePart[]): readonly TemplatePart[] {
  let depth = 0;
  let other: number | undefined;
  return parts.filter((part) => {
    if (part.kind !== "clause") return other === undefined;
    if (part.edge === "open") depth += 1;
    else if (part.edge === "else") other ??= depth;
    else {
      if (other === depth) other = undefined;
      depth -= 1;
    }
    return false;
  });
}

/** A placeholder that names no figure says nothing that could be checked; the compiler marks it. */
function knownParts(
  parts: readonly TemplatePart[],
  { figures }: Definition,
): readonly TemplatePart[] {
  return parts.map((part) =>
    part.kind === "figure" && !figures.has(part.figure) ? { kind: "text", text: "…" } : part,
  );
}
