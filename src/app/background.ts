import { operandOf } from "../core/checks/filled-figures";
import type { Background } from "../core/checks/locate/background";
import { referenceKey } from "../core/definition/expression";
import { readArrivals } from "../workbook/arrivals";
import { lineOf } from "./fingerprint";
import type { OpenReport } from "./open-report";

/**
 * What the workbook says of single numbers: which ones an explanation names, which were imported, which pasted. Each
 * was said of a value, and counts for a figure that still holds it.
 */
export function backgroundOf({
  definition,
  book,
  explanations,
  snapshot,
}: Pick<OpenReport, "definition" | "book" | "explanations" | "snapshot">): Background {
  const { imported, pasted } = readArrivals(snapshot);
  const said = [...explanations.values()].flatMap(({ values }) => values.split("\n"));
  if (said.length + imported.length + pasted.length === 0) return {};
  const filling = { definition, figures: book.figures };
  const keys = new Map(
    [...definition.figures.keys()]
      .flatMap((figure) => [
        { figure, prior: false },
        { figure, prior: true },
      ])
      .map((one) => [lineOf(operandOf(filling, one), filling), referenceKey(one)] as const),
  );
  const keysOf = (lines: readonly string[]) =>
    new Set(lines.flatMap((line) => keys.get(line) ?? []));
  return { explained: keysOf(said), imported: keysOf(imported), pasted: keysOf(pasted) };
}
