import { inputsOf } from "../core/checks/operand-states";
import { paragraphOf } from "../core/compile/line-id";
import type { ReportDocument } from "../core/model/document";
import type { OpenReport } from "./open-report";

/** A paragraph by its section and its own id, whatever line of it. */
export interface Sentence {
  readonly section: string;
  readonly paragraph: string;
}

/** The paragraphs that print a figure, or one that nobody stated and that is computed from it, in report order. */
export function sentencesWith(
  figure: string,
  report: OpenReport,
  { sections }: ReportDocument,
): readonly Sentence[] {
  const carriers = carriersOf(figure, report);
  const found = new Map<string, Sentence>();
  for (const { id: section, paragraphs } of sections) {
    for (const { id, parts } of paragraphs) {
      const paragraph = paragraphOf(id);
      const carries = parts.some((part) => part.kind !== "text" && carriers.has(part.figure));
      if (carries) found.set(JSON.stringify([section, paragraph]), { section, paragraph });
    }
  }
  return [...found.values()];
}

/** The figure and all that change with it: figures that its value decides, as long as nobody states them. */
export function carriersOf(figure: string, { definition, book }: OpenReport): ReadonlySet<string> {
  const filling = { definition, figures: book.figures };
  const decided = [...definition.figures.keys()].filter((id) =>
    inputsOf({ kind: "figure", figure: id, prior: false }, filling).some(
      (input) => input.figure === figure,
    ),
  );
  return new Set([figure, ...decided]);
}
