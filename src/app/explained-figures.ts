import { operandOf } from "../core/checks/filled-figures";
import { referenceKey } from "../core/definition/expression";
import { lineOf } from "./fingerprint";
import type { OpenReport } from "./open-report";

/** Keys of the figures of which an explanation in the workbook speaks with the very value that they hold. */
export function explainedFigures({
  definition,
  book,
  explanations,
}: Pick<OpenReport, "definition" | "book" | "explanations">): ReadonlySet<string> {
  if (explanations.size === 0) return new Set();
  const filling = { definition, figures: book.figures };
  const lines = new Set([...explanations.values()].flatMap(({ values }) => values.split("\n")));
  const references = [...definition.figures.keys()].flatMap((figure) => [
    { figure, prior: false },
    { figure, prior: true },
  ]);
  return new Set(
    references
      .filter((reference) => lines.has(lineOf(operandOf(filling, reference), filling)))
      .map(referenceKey),
  );
}
