import { patternWords } from "../core/compile/compile-section";
import type { Definition, TemplatePart } from "../core/definition/definition";
import { lookupOf } from "../core/definition/figure-lookup";
import { CONTEXT_NAMES, scanTemplate } from "../core/definition/parse-template";
import type { ReportHead } from "./check-json";
import { computedValues } from "./computed-values";
import type { OpenReport } from "./open-report";

/** The head of a report's output. */
export function headOf(report: OpenReport): ReportHead {
  const { definition, unit, year } = report;
  const { id, version } = definition;
  return { id, version, title: titleOf(report), unit, ...(year !== undefined && { year }) };
}

/** A workbook's report by its title, with what 封面 says in place (`{年度}年报告` is 2021年报告). */
export function titleOf({ definition, book, unit, year }: OpenReport): string {
  return patternWords(definition.title, {
    definition,
    figures: book.figures,
    context: { unit, ...(year !== undefined && { year }) },
    computed: computedValues(definition, book.figures),
  });
}

/** A report's title where no workbook says more: its placeholders by their words alone (`{年度}` is 年度). */
export function plainTitle(definition: Definition): string {
  const { parts } = scanTemplate(definition.title, lookupOf(definition));
  return parts.map((part) => plainWords(part, definition)).join("");
}

function plainWords(part: TemplatePart, { figures }: Definition): string {
  switch (part.kind) {
    case "text":
      return part.text;
    case "figure":
      return figures.get(part.figure)?.label ?? part.figure;
    case "clause":
    case "ordinal":
      return "";
    case "broken":
      return part.text;
    case "context":
      return [...CONTEXT_NAMES].find(([, name]) => name === part.name)?.[0] ?? "";
  }
}
