import type { Definition } from "../definition/definition";
import type { DraftReason, ReportDocument } from "../model/document";
import type { Figures } from "../model/entry";
import { compileSection, patternWords } from "./compile-section";
import type { EditedTexts } from "./compile-section";
import type { Computed } from "./figure-words";
import type { ReportContext, Scene } from "./scene";
import { salutationLine } from "./salutation";
import { yearWords } from "./scene";
import { oneLine } from "./sentence";

/** Everything that a report is compiled from. */
export interface CompileInput {
  readonly definition: Definition;
  readonly figures: Figures;
  readonly context: ReportContext;
  /**
   * Paragraph texts as staff edited them, by `section.paragraph`. A key that is absent keeps the definition's own
   * text; a blank text leaves its paragraph out.
   */
  readonly texts?: EditedTexts;
  /** The exact value of a figure's formula (rates in percent), for a figure that nobody stated. */
  readonly computed: (figure: string) => Computed;
  /** As `computed`, of last year's figures, for sentences that compare. */
  readonly computedLastYear?: (figure: string) => Computed;
  /** Ids of the hard rules that are broken and neither mended nor explained. */
  readonly hardFindings: readonly string[];
  /** One number of decimals for every computed rate (0 to 20); stated rates keep their own. */
  readonly rateDecimals?: number;
}

/** A compiled report. It is always complete: what is missing is marked in it and named in its `draft`. */
export interface Compiled {
  readonly document: ReportDocument;
  /** Ids of figures that somebody filled and no sentence prints, in report order. */
  readonly unprinted: readonly string[];
}

/** Compiles a report: sections and sentences with every figure in place, each carrying the cell it came from. */
export function compileReport(input: CompileInput): Compiled {
  const { computedLastYear } = input;
  const scene: Scene = {
    ...input,
    computed: remembered(input.computed),
    ...(computedLastYear && { computedLastYear: remembered(computedLastYear) }),
  };
  const texts: EditedTexts = input.texts ?? new Map();
  const compiled = input.definition.sections.map((section) =>
    compileSection(section, scene, texts),
  );
  const salutation = salutationLine(input.context.salutation ?? "");
  const document: ReportDocument = {
    title: reportTitle(scene),
    ...(salutation !== undefined && { salutation }),
    unit: oneLine(input.context.unit),
    ...(input.context.year !== undefined && { year: input.context.year }),
    sections: compiled.map(({ section }) => section),
    draft: [
      ...(oneLine(input.context.unit) === "" ? [{ code: "missing-unit" } as const] : []),
      ...(input.context.year === undefined ? [{ code: "missing-year" } as const] : []),
      ...compiled.flatMap(({ draft }) => draft),
      ...[...new Set(input.hardFindings)].map((rule): DraftReason => ({
        code: "hard-finding",
        rule,
      })),
    ],
  };
  return { document, unprinted: filledButUnprinted(input, document) };
}

/** Asks for each figure once, for a figure is asked for wherever it is weighed or printed. */
function remembered(compute: (figure: string) => Computed): (figure: string) => Computed {
  const known = new Map<string, { readonly value: Computed }>();
  return (figure) => {
    const found = known.get(figure) ?? { value: compute(figure) };
    known.set(figure, found);
    return found.value;
  };
}

/** 某某街道2021年法治政府建设年度情况报告; a title that names the unit or the year itself stays as it is. */
function reportTitle(scene: Scene): string {
  const title = patternWords(scene.definition.title, scene);
  const unit = oneLine(scene.context.unit);
  const year = yearWords(scene.context.year, 0);
  if (title.includes(year) || (unit !== "" && title.includes(unit))) return title;
  return `${unit}${year}年${title}`;
}

function filledButUnprinted(
  { definition, figures }: CompileInput,
  document: ReportDocument,
): readonly string[] {
  const printed = new Set<string>();
  for (const { paragraphs } of document.sections) {
    for (const { parts } of paragraphs) {
      for (const part of parts) {
        const isThisYear = part.kind === "missing" || (part.kind === "figure" && !part.says);
        if (isThisYear) printed.add(part.figure);
      }
    }
  }
  return [...definition.figures.keys()].filter(
    (id) =>
      !printed.has(id) && (figures.current.get(id)?.entry ?? { state: "blank" }).state !== "blank",
  );
}
