import type { Paragraph, Section, TemplatePart } from "../definition/definition";
import { lookupOf } from "../definition/figure-lookup";
import { parseTemplate, scanTemplate } from "../definition/parse-template";
import type { TemplateProblem } from "../definition/template-problem";
import type {
  DocumentParagraph,
  DocumentPart,
  DocumentSection,
  DraftReason,
} from "../model/document";
import { compileParagraph, filledParts } from "./compile-paragraph";
import type { FilledLines } from "./compile-paragraph";
import { lineId } from "./line-id";
import { headingLevel, headingWords } from "./heading-level";
import { missingMark } from "./scene";
import type { Scene } from "./scene";

/** A section of the compiled report, and why it keeps the report from being final. */
export interface CompiledSection {
  readonly section: DocumentSection;
  readonly draft: readonly DraftReason[];
}

/** Paragraph texts as staff edited them, by `section.paragraph`. */
export type EditedTexts = ReadonlyMap<string, string>;

/** Compiles one section: its heading, and its paragraphs as the definition or the staff wrote them. */
export function compileSection(
  section: Section,
  scene: Scene,
  texts: EditedTexts,
): CompiledSection {
  const heading = patternWords(section.heading, scene);
  const compiled = section.paragraphs.map((paragraph) => {
    const edited = texts.get(keyOf({ section: section.id, paragraph: paragraph.id }));
    return compileText(section, paragraph, edited ?? paragraph.text, scene);
  });
  return {
    section: {
      id: section.id,
      heading,
      level: headingLevel(heading),
      paragraphs: compiled.flatMap(({ paragraphs }) => paragraphs),
    },
    draft: compiled.flatMap(({ draft }) => draft),
  };
}

/** Compiles one paragraph of a section, in the definition's wording or another one. */
export function compileText(
  section: Section,
  paragraph: Paragraph,
  text: string,
  scene: Scene,
): CompiledParagraph {
  const where: Where = { section: section.id, paragraph: paragraph.id };
  if (text.trim() === "" && paragraph.free) return unbegun(where, section, scene);
  return text === paragraph.text
    ? filledParagraph(paragraph.parts, scene, where)
    : editedParagraph(text, scene, where);
}

/** A title or heading with its placeholders filled; one that does not parse stays as it is. */
export function patternWords(text: string, scene: Scene): string {
  const parsed = parseTemplate(text, lookupOf(scene.definition));
  if (!parsed.ok) return text.trim();
  const words = filledParts(parsed.value, scene).map((part) => part.text);
  return words.join("").trim();
}

interface Where {
  readonly section: string;
  readonly paragraph: string;
}

/** A paragraph of the compiled report, one for each line, and why it keeps the report from being final. */
export interface CompiledParagraph {
  readonly paragraphs: readonly DocumentParagraph[];
  readonly draft: readonly DraftReason[];
}

/**
 * What staff wrote, as far as it can be understood: every place that cannot is marked 【待改】 as it stands, an unknown
 * figure 【待填】, each with a reason of its own, and the rest is filled.
 */
function editedParagraph(text: string, scene: Scene, where: Where): CompiledParagraph {
  const { parts, problems } = scanTemplate(text, lookupOf(scene.definition));
  const figures = parts.flatMap((part) => (part.kind === "figure" ? [part.figure] : []));
  const unknown = [...new Set(figures)].filter((id) => !scene.definition.figures.has(id));
  const { paragraphs, draft } = filledParagraph(parts, scene, where);
  return {
    paragraphs,
    draft: [
      ...problems.flatMap((problem) => brokenPlace(problem, text, where)),
      ...unknown.map((id): DraftReason => ({ code: "unknown-placeholder", ...where, id })),
      ...draft.filter((reason) => !("figure" in reason && unknown.includes(reason.figure))),
    ],
  };
}

/** A form that there is not is told with the figure that it stands with, as `unknown-placeholder`. */
function brokenPlace(
  { code, found, position, figures }: TemplateProblem,
  text: string,
  where: Where,
): readonly DraftReason[] {
  if (code === "unknown-form") return [];
  const place = { text, position, found, ...(figures && { figures }) };
  return [{ code: "broken-template", ...where, problem: code, ...place }];
}

/** Narrative that nobody has begun is owed where a section has nothing else. */
function unbegun(where: Where, section: Section, scene: Scene): CompiledParagraph {
  const isNarrative = section.paragraphs.every(({ free }) => free);
  if (!isNarrative) return { paragraphs: [], draft: [] };
  const heading = patternWords(section.heading, scene);
  const missing: DocumentPart = {
    kind: "missing",
    text: missingMark(headingWords(heading)),
    figure: keyOf(where),
  };
  return {
    paragraphs: numbered(where.paragraph, [[missing]]),
    draft: [{ code: "missing-narrative", ...where }],
  };
}

function filledParagraph(
  pattern: readonly TemplatePart[],
  scene: Scene,
  where: Where,
): CompiledParagraph {
  const lines = compileParagraph(pattern, scene).map((line) =>
    line.map((part) => (isToMend(part) ? { ...part, figure: keyOf(where) } : part)),
  );
  return { paragraphs: numbered(where.paragraph, lines), draft: missingParts(lines.flat(), where) };
}

/** One reason for each figure, and one for each way in which it lacks last year's value. */
function missingParts(parts: readonly DocumentPart[], where: Where): readonly DraftReason[] {
  const reasons = new Map<string, DraftReason>();
  for (const part of parts) {
    if (part.kind !== "missing" || part.lacks === "mending") continue;
    const { figure, lacks } = part;
    const reason: DraftReason =
      lacks === undefined
        ? { code: "missing-figure", figure, ...where }
        : { code: "missing-comparison", figure, ...where, lacks };
    reasons.set(JSON.stringify(reason), reason);
  }
  return [...reasons.values()];
}

function isToMend(part: DocumentPart): boolean {
  return part.kind === "missing" && part.lacks === "mending";
}

function keyOf({ section, paragraph }: Where): string {
  return `${section}.${paragraph}`;
}

function numbered(id: string, lines: FilledLines): readonly DocumentParagraph[] {
  return lines.map((parts, index) => ({ id: lineId(id, index), parts }));
}
