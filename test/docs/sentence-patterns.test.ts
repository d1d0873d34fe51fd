import { describe, expect, it } from "@jest/globals";
import { computedLastYear, computedValues } from "../../src/app/computed-values";
import { compileReport } from "../../src/core/compile/compile-report";
import type { Definition } from "../../src/core/definition/definition";
import type { Figures } from "../../src/core/model/entry";
import { filled, smallDefinition, type SmallFigure } from "../support/small-report";
import { readPage, sectionOf, tablesOf } from "./markdown";

/** The figures that docs/definition.md uses in its examples. */
const FIGURES: readonly SmallFigure[] = [
  { id: "甲", label: "甲类案件", required: true },
  { id: "总", required: true },
  { id: "乙" },
  { id: "率", kind: "rate", formula: "RATE(甲,总)" },
  { id: "款", kind: "amount", unit: "万元" },
];

const LAST_YEAR = "上年";

/** `甲 65, 上年甲 60` and `甲 58 截至11月底` as figures. */
function figuresOf(cell: string, definition: Definition): Figures {
  const said = cell
    .replaceAll("`", "")
    .split(", ")
    .filter((each) => each !== "");
  const pairs = said.map((each) => each.split(" "));
  const valuesOf = (isPrior: boolean) =>
    Object.fromEntries(
      pairs
        .filter(([id = ""]) => id.startsWith(LAST_YEAR) === isPrior)
        .map(([id = "", text = ""]) => [id.replace(LAST_YEAR, ""), text]),
    );
  const figures = filled(definition, valuesOf(false), valuesOf(true));
  const current = new Map(figures.current);
  for (const [id = "", , period] of pairs) {
    const entry = current.get(id);
    if (entry !== undefined && period !== undefined) current.set(id, { ...entry, period });
  }
  return { ...figures, current };
}

function printed(pattern: string, cell: string): string {
  const small = smallDefinition(FIGURES, []);
  const [section] = small.sections;
  if (section === undefined) throw new Error("no section");
  const paragraph = { id: "p", free: true, text: "", parts: [] };
  const definition = { ...small, sections: [{ ...section, paragraphs: [paragraph] }] };
  const figures = figuresOf(cell, definition);
  const { document } = compileReport({
    definition,
    figures,
    context: { unit: "槐树街道", year: 2021 },
    texts: new Map([["s.p", pattern]]),
    computed: computedValues(definition, figures),
    computedLastYear: computedLastYear(definition, figures),
    hardFindings: [],
  });
  const lines = document.sections.flatMap(({ paragraphs }) => paragraphs);
  return lines.map(({ parts }) => parts.map(({ text }) => text).join("")).join("|");
}

const page = sectionOf(readPage("docs/definition.md"), "Sentence patterns") ?? "";
const [examples] = tablesOf(page);

describe("docs/definition.md, sentence patterns", () => {
  const rows = (examples?.rows ?? []).map(([pattern = "", ...rest]) => [
    pattern.replace(/^`|`$/g, ""),
    ...rest,
  ]);

  it("has examples", () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  it.each(rows)("%s with %s", (pattern = "", figures = "", expected = "") => {
    expect(printed(pattern, figures)).toBe(expected);
  });
});
