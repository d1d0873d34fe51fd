import { compileText } from "../core/compile/compile-section";
import type { Definition, Paragraph, Section } from "../core/definition/definition";
import { explainDraft } from "../core/messages/explain-draft";
import type { DocumentPart, DraftReason, ReportDocument } from "../core/model/document";
import type { Failure } from "../core/model/failure";
import { type Result, succeed } from "../core/model/result";
import { paragraphKey } from "../workbook/plan/texts-sheet";
import type { Receipt, Workbook } from "../workbook/port";
import { readCover } from "../workbook/read-cover";
import { readTexts } from "../workbook/read-texts";
import { type NewTexts, textChanges } from "../workbook/text-changes";
import type { CompileOptions } from "./compile-workbook";
import type { OpenReport } from "./open-report";
import { headingOf, sceneOf } from "./report-scene";

/** One paragraph with its wordings. */
export interface ParagraphText {
  /** `section.paragraph`. */
  readonly key: string;
  readonly section: string;
  /** The section's heading, with what 封面 says in place. */
  readonly heading: string;
  /** Which of the section's paragraphs it is, counted from 1; absent where it is the only one. */
  readonly number?: number;
  /** The wording that is in force: what 文字稿 has, else the standard one. */
  readonly text: string;
  /** The definition's own wording; empty for narrative that it leaves to the staff. */
  readonly standard: string;
}

/** Every paragraph of a report, in report order. */
export function paragraphTexts(report: OpenReport): readonly ParagraphText[] {
  const { definition, snapshot } = report;
  const texts = readTexts(snapshot, definition);
  const scene = sceneOf(report);
  return definition.sections.flatMap((section) => {
    const heading = headingOf(section, scene);
    return section.paragraphs.map(({ id, text: standard }, index) => {
      const key = paragraphKey(section.id, id);
      return {
        key,
        section: section.id,
        heading,
        ...(section.paragraphs.length > 1 && { number: index + 1 }),
        text: texts.get(key) ?? standard,
        standard,
      };
    });
  });
}

/**
 * Writes wordings on 文字稿, in one write; those that stand there already are left alone.
 *
 * @param texts by `section.paragraph`; the standard wording puts it back
 */
export async function writeTexts(
  workbook: Workbook,
  report: OpenReport,
  texts: NewTexts,
): Promise<Result<Receipt, Failure>> {
  const { definition, snapshot, unit, year } = report;
  const before = new Map(paragraphTexts(report).map(({ key, text }) => [key, text]));
  const changed = new Map(
    [...texts].filter(([key, text]) => before.has(key) && before.get(key) !== text),
  );
  if (changed.size === 0) return succeed({ cellsWritten: 0 });
  const { fields } = readCover(snapshot);
  const cover = { ...fields, unit, year: year ?? 0 };
  return workbook.write({
    purpose: "texts",
    ...textChanges(snapshot, definition, cover, changed, before),
  });
}

/** A wording as it would read, and what is wrong with it. */
export interface TextPreview {
  /** A list of parts for each paragraph of the report that it makes; none where it has nothing to say. */
  readonly lines: readonly (readonly DocumentPart[])[];
  readonly problems: readonly TextProblem[];
}

/** One thing that keeps a wording from being final. */
export interface TextProblem {
  readonly sentence: string;
  /** Where it stands in the text, counted from 0, and how long it is; absent where it has no one place. */
  readonly at?: { readonly start: number; readonly length: number };
}

/** Compiles one paragraph in another wording, with the figures that the workbook holds now. */
export function previewText(
  report: OpenReport,
  document: ReportDocument,
  key: string,
  text: string,
  options: CompileOptions,
): TextPreview {
  const { definition } = report;
  const found = paragraphOf(definition, key);
  if (found === undefined) return { lines: [], problems: [] };
  const { rateDecimals, language } = options;
  const scene = { ...sceneOf(report), ...(rateDecimals !== undefined && { rateDecimals }) };
  const { paragraphs, draft } = compileText(found.section, found.paragraph, text, scene);
  const problems = draft.map((reason) => ({
    sentence: explainDraft(reason, document, definition, [], language),
    ...placeOf(reason, text),
  }));
  return { lines: paragraphs.map(({ parts }) => parts), problems };
}

function paragraphOf(
  { sections }: Definition,
  key: string,
): { readonly section: Section; readonly paragraph: Paragraph } | undefined {
  for (const section of sections) {
    const paragraph = section.paragraphs.find(({ id }) => paragraphKey(section.id, id) === key);
    if (paragraph !== undefined) return { section, paragraph };
  }
  return undefined;
}

function placeOf(reason: DraftReason, text: string): Pick<TextProblem, "at"> {
  if (reason.code === "broken-template") {
    return { at: { start: reason.position - 1, length: reason.found.length } };
  }
  if (reason.code !== "unknown-placeholder") return {};
  const start = text.indexOf(reason.id.split("|")[0] ?? "");
  return start < 0 ? {} : { at: { start, length: reason.id.length } };
}
