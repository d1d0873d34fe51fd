import fc from "fast-check";
import { compileReport } from "../../src/core/compile/compile-report";
import type { Definition, Figure, Section } from "../../src/core/definition/definition";
import type { Entry, Filled } from "../../src/core/model/entry";
import type { Qualifier } from "../../src/core/model/quantity";
import { readEntry } from "../../src/core/text/reading";
import { printedUnit } from "../../src/core/text/units";

/** A value that reads back as something else, or without its unit. */
export interface Misread {
  readonly figure: string;
  readonly printed: string;
  readonly filled: Entry;
  readonly read: Entry;
}

/** One paragraph of a report and what is filled in for each of its figures. */
export interface FilledParagraph {
  /** By id, as the paragraph. */
  readonly section: string;
  readonly paragraph: string;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Any paragraph of a definition that prints figures, with any value for each of them. */
export function filledParagraphs(definition: Definition): fc.Arbitrary<FilledParagraph> {
  const printing = definition.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) => {
      const ids = paragraph.parts.flatMap((part) => (part.kind === "figure" ? [part.figure] : []));
      const figures = [...new Set(ids)].flatMap((id) => definition.figures.get(id) ?? []);
      return figures.length === 0
        ? []
        : [{ section: section.id, paragraph: paragraph.id, figures }];
    }),
  );
  return fc.constantFrom(...printing).chain(({ figures, section, paragraph }) =>
    fc.tuple(...figures.map(anyEntry)).map((entries) => ({
      section,
      paragraph,
      entries: new Map(figures.map(({ id }, index) => [id, entries[index] ?? { state: "blank" }])),
    })),
  );
}

/** Compiles the paragraph, reads every printed figure back from its words alone, and tells what differs. */
export function misreadIn(definition: Definition, given: FilledParagraph): readonly Misread[] {
  const { section, paragraph, entries } = given;
  const only = definition.sections
    .filter(({ id }) => id === section)
    .map((each): Section => ({
      ...each,
      paragraphs: each.paragraphs.filter(({ id }) => id === paragraph),
    }));
  const current = new Map([...entries].map(([id, entry]): [string, Filled] => [id, { entry }]));
  const { document } = compileReport({
    definition: { ...definition, sections: only },
    figures: { current, prior: new Map() },
    context: { unit: "槐树街道", year: 2021 },
    computed: () => undefined,
    hardFindings: [],
  });
  const parts = document.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((each) => each.parts);
  return parts.flatMap((part): Misread[] => {
    const figure = part.kind === "figure" ? definition.figures.get(part.figure) : undefined;
    if (part.kind !== "figure" || figure === undefined) return [];
    const filled = entries.get(figure.id) ?? { state: "blank" };
    const read = readEntry(part.text, figure);
    const hasUnit = filled.state !== "stated" || part.text.includes(printedUnit(figure));
    return same(read, filled) && hasUnit
      ? []
      : [{ figure: figure.id, printed: part.text, filled, read }];
  });
}

function same(a: Entry, b: Entry): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function plain(entry: Entry): unknown {
  if (entry.state !== "stated") return entry;
  const { value, qualifier } = entry.quantity;
  return [String(value.units), value.decimals, qualifier ?? ""];
}

const QUALIFIERS: readonly Qualifier[] = [
  "over",
  "odd",
  "near",
  "about",
  "around",
  "at-least",
  "not-less",
  "beyond",
];

function anyEntry(figure: Figure): fc.Arbitrary<Entry> {
  if (figure.kind === "text") {
    return fc
      .string({ unit: fc.constantFrom(...Array.from("新时代枫桥经验1“”（）、，")), minLength: 1 })
      .map((text) => ({ state: "text", text }));
  }
  const most = figure.kind === "count" ? 0 : 4;
  const value = fc.record({
    units: fc.oneof(
      fc.bigInt({ min: 0n, max: 120n }),
      fc.bigInt({ min: figure.kind === "count" ? 0n : -(10n ** 9n), max: 10n ** 12n }),
    ),
    decimals: fc.nat({ max: most }),
  });
  const qualifier = fc.option(fc.constantFrom(...QUALIFIERS), { nil: undefined, freq: 2 });
  const stated = fc.tuple(value, qualifier).map(([number, word]): Entry => ({
    state: "stated",
    quantity: { value: number, ...(word !== undefined && { qualifier: word }) },
  }));
  const absent = fc.constantFrom<Entry>({ state: "none" }, { state: "not-applicable" });
  return fc.oneof({ weight: 6, arbitrary: stated }, { weight: 1, arbitrary: absent });
}
