import { patternWords } from "../core/compile/compile-section";
import type { Scene } from "../core/compile/scene";
import type { Section } from "../core/definition/definition";
import { computedLastYear, computedValues } from "./computed-values";
import type { OpenReport } from "./open-report";

/** Everything that a report's sentences are filled from: its figures, their computed values, and what 封面 says. */
export function sceneOf({ definition, book, unit, year }: OpenReport): Scene {
  return {
    definition,
    figures: book.figures,
    context: { unit, ...(year !== undefined && { year }) },
    computed: computedValues(definition, book.figures),
    computedLastYear: computedLastYear(definition, book.figures),
  };
}

/** A section's heading with what 封面 says in place. */
export function headingOf(section: Section, scene: Scene): string {
  return patternWords(section.heading, scene);
}

/** The sheet that a section's figures stand on today; staff may have renamed it. */
export function sheetOf(section: Section, { book }: OpenReport): string {
  for (const { figure, repeat } of section.rows) {
    const row = repeat ? undefined : book.located.rows.get(figure.id);
    if (row !== undefined) return row.sheet;
  }
  return section.sheet;
}
