import type { Section, TemplatePart } from "../definition/definition";
import { parseTemplate, scanTemplate } from "../definition/parse-template";
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
import { linesOfText } from "./sentence";

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
  const narrative = section.paragraphs.every((paragraph) => paragraph.free);
  const compiled = section.paragraphs.map((paragraph) => {
    const edited = texts.get(`${section.id}.${paragraph.id}`);
    const text = edited === paragraph.text ? undefined : edited;
    const where: Where = { section: section.id, paragraph: paragraph.id };
    const isBlank = (text ?? paragraph.text).trim() === "";
    if (isBlank && paragraph.free) return unbegun(where, heading, narrative);
    return text === undefined
      ? filledParagraph(paragraph.parts, scene, where)
      : editedParagraph(text, scene, where);
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

/** A title or heading with its placeholders filled; one that does not parse stays as it is. */
export function patternWords(text: string, scene: Scene): string {
  const parsed = parseTemplate(text);
  if (!parsed.ok) return text.trim();
  const words = filledParts(parsed.value, scene).map((part) => part.text);
  return words.join("").trim();
}

interface Where {
  readonly section: string;
  readonly paragraph: string;
}

interface CompiledParagraph {
  readonly paragraphs: readonly DocumentParagraph[];
  readonly draft: readonly DraftReason[];
}

/** What staff wrote. Wrong braces leave it as it stands; an unknown figure leaves its 【待填】 and spoils no more. */
function editedParagraph(text: string, scene: Scene, where: Where): CompiledParagraph {
  const { parts, problems } = scanTemplate(text);
  const broken = problems.find(({ code }) => code === "template-syntax");
  if (broken !== undefined) {
    const { position } = broken;
    return {
      paragraphs: numbered(where.paragraph, plainLines(text)),
      draft: [{ code: "broken-template", ...where, text, position }],
    };
  }
  const figures = parts.flatMap((part) => (part.kind === "figure" ? [part.figure] : []));
  const unknown = [...new Set(figures)].filter((id) => !scene.definition.figures.has(id));
  const { paragraphs, draft } = filledParagraph(parts, scene, where);
  return {
    paragraphs,
    draft: [
      ...unknown.map((id): DraftReason => ({ code: "unknown-placeholder", ...where, id })),
      ...draft.filter((reason) => !("figure" in reason && unknown.includes(reason.figure))),
    ],
  };
}

/** Narrative that nobody has begun is owed where a section has nothing else. */
function unbegun(where: Where, heading: string, narrative: boolean): CompiledParagraph {
  if (!narrative) return { paragraphs: [], draft: [] };
  const missing: DocumentPart = {
    kind: "missing",
    text: missingMark(headingWords(heading)),
    figure: `${where.section}.${where.paragraph}`,
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
  const lines = compileParagraph(pattern, scene);
  const missing = lines.flat().flatMap((part) => (part.kind === "missing" ? [part.figure] : []));
  return {
    paragraphs: numbered(where.paragraph, lines),
    draft: [...new Set(missing)].map((figure) => ({ code: "missing-figure", figure, ...where })),
  };
}

function plainLines(text: string): FilledLines {
  return linesOfText(text).map((line) => [{ kind: "text", text: line }]);
}

function numbered(id: string, lines: FilledLines): readonly DocumentParagraph[] {
  return lines.map((parts, index) => ({ id: lineId(id, index), parts }));
}
