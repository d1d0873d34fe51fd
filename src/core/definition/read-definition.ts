import { fail, succeed, type Result } from "../model/result";
import type { Definition, Figure, Row, Section } from "./definition";
import { startReading, type DefinitionReading } from "./definition-reading";
import { figuresOf } from "./expression";
import type { Named } from "./figure-lookup";
import { formulaCycles } from "./formula-cycles";
import { withFormulaRules } from "./formula-rules";
import type { DefinitionMistake } from "./mistake";
import { readRule } from "./read-rule";
import { readSection, type SectionDraft } from "./read-section";
import { requiredTemplate } from "./read-template";
import {
  itemsOf,
  listOf,
  readObject,
  reportAt,
  requiredMember,
  type ObjectSource,
  type Source,
} from "./source-reader";
import { optionalText, optionalTexts, requiredText } from "./source-values";

/** The keys of a report definition. */
const DEFINITION_KEYS: readonly string[] = [
  "id",
  "version",
  "title",
  "salutation",
  "sections",
  "rules",
];

/**
 * Reads a report definition from unknown data.
 *
 * @returns the definition, with every reference resolved, or every mistake at once
 */
export function readDefinition(source: unknown): Result<Definition, readonly DefinitionMistake[]> {
  const mistakes: DefinitionMistake[] = [];
  const root: Source = {
    value: source,
    path: "",
    report: (mistake) => {
      mistakes.push(mistake);
    },
  };
  const object = readObject(root, DEFINITION_KEYS);
  if (object === undefined) return fail(mistakes);
  const definition = readParts(object);
  return mistakes.length > 0 ? fail(mistakes) : succeed(definition);
}

function readParts(object: ObjectSource): Definition {
  const reading = startReading(declaredFigures(object));
  const id = requiredText(object, "id") ?? "";
  const version = requiredText(object, "version") ?? "";
  const title = requiredTemplate(object, "title", reading);
  const salutation = optionalText(object, "salutation");
  const drafts = readSections(object, reading);
  const figures = figuresById(drafts);
  reportCycles(reading);
  const listed = listOf(object, "rules").flatMap((item) => readRule(item, reading) ?? []);
  return {
    id,
    version,
    title,
    ...(salutation !== undefined && { salutation }),
    sections: drafts.map((draft) => resolved(draft, figures)),
    figures,
    rules: withFormulaRules(listed, figures.values()),
    source: object.value,
  };
}

/** Looks ahead for the figures' ids and names, so that formulas and sentences may name figures of later sections. */
function declaredFigures({ value, path }: ObjectSource): readonly Named[] {
  const silent: ObjectSource = { value, path, report: () => undefined };
  return listOf(silent, "sections").flatMap((section) => {
    const object = readObject(section, []);
    const rows = object === undefined ? [] : listOf(object, "figures");
    return rows.flatMap((row) => {
      const figure = readObject(row, []);
      const id = figure && requiredText(figure, "id");
      if (figure === undefined || id === undefined) return [];
      const label = requiredText(figure, "label") ?? "";
      return [{ id, label, aliases: optionalTexts(figure, "aliases") }];
    });
  });
}

function readSections(object: ObjectSource, reading: DefinitionReading): readonly SectionDraft[] {
  const source = requiredMember(object, "sections");
  if (source === undefined) return [];
  const items = itemsOf(source);
  if (items.length === 0 && Array.isArray(source.value)) reportAt(source, "no-sections");
  return items.flatMap((item) => readSection(item, reading) ?? []);
}

function figuresById(drafts: readonly SectionDraft[]): ReadonlyMap<string, Figure> {
  const figures = drafts
    .flatMap(({ rows }) => rows)
    .flatMap((row) => (row.kind === "asked" ? [row.figure] : []));
  return new Map(figures.map((figure) => [figure.id, figure]));
}

function resolved(draft: SectionDraft, figures: ReadonlyMap<string, Figure>): Section {
  const rows = draft.rows.flatMap((row): readonly Row[] => {
    if (row.kind === "asked") return [{ figure: row.figure, repeat: false }];
    const figure = figures.get(row.id);
    return figure === undefined ? [] : [{ figure, repeat: true }];
  });
  return { ...draft, rows };
}

/** Figures computed from each other can never be computed; last year's values make no circle. */
function reportCycles({ formulas }: DefinitionReading): void {
  const needs = new Map<string, readonly string[]>();
  for (const [id, { expression }] of formulas) {
    const named = figuresOf(expression).filter(({ prior }) => !prior);
    needs.set(
      id,
      named.map(({ figure }) => figure),
    );
  }
  for (const cycle of formulaCycles(needs)) {
    const [first = ""] = cycle;
    const place = formulas.get(first);
    const circle = [...cycle, first].join(" → ");
    if (place !== undefined) reportAt(place.source, "formula-cycle", first, circle);
  }
}
