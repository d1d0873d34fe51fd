import { paragraphOf } from "../core/compile/line-id";
import type { DocumentPart, ReportDocument } from "../core/model/document";
import type { CompiledReport } from "./compile-workbook";

/** A paragraph that reads differently now than when the report was compiled. */
export interface StaleSentence {
  readonly section: string;
  /** The paragraph's own id, whatever line of it changed. */
  readonly paragraph: string;
  /** Figures that it prints differently; empty where only its words changed. */
  readonly figures: readonly StaleFigure[];
}

export interface StaleFigure {
  readonly figure: string;
  readonly label: string;
  /** As printed, 【待填：…】 where it was missing; empty where the sentence did not print it. */
  readonly before: string;
  readonly now: string;
}

/** What has changed in a report's text since it was compiled, in the order of today's text. */
export function staleSentences(
  before: CompiledReport,
  now: CompiledReport,
): readonly StaleSentence[] {
  const [old, current] = [paragraphsOf(before.document), paragraphsOf(now.document)];
  return [...new Set([...current.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), current.get(key)];
    const { section, paragraph } = is ?? was ?? NOWHERE;
    if (textOf(was) === textOf(is)) return [];
    return [{ section, paragraph, figures: changedFigures(was, is, now) }];
  });
}

/** All lines of one paragraph. */
interface Lines {
  readonly section: string;
  readonly paragraph: string;
  readonly parts: readonly DocumentPart[];
}

const NOWHERE: Lines = { section: "", paragraph: "", parts: [] };

function paragraphsOf({ sections }: ReportDocument): ReadonlyMap<string, Lines> {
  const found = new Map<string, Lines>();
  for (const { id: section, paragraphs } of sections) {
    for (const { id, parts } of paragraphs) {
      const paragraph = paragraphOf(id);
      const key = JSON.stringify([section, paragraph]);
      const lines = found.get(key)?.parts ?? [];
      found.set(key, { section, paragraph, parts: [...lines, LINE_END, ...parts] });
    }
  }
  return found;
}

const LINE_END: DocumentPart = { kind: "text", text: "\n" };

function textOf(lines: Lines | undefined): string {
  return (lines ?? NOWHERE).parts.map(({ text }) => text).join("");
}

function changedFigures(
  was: Lines | undefined,
  is: Lines | undefined,
  { definition }: CompiledReport,
): readonly StaleFigure[] {
  const [old, current] = [figuresIn(was), figuresIn(is)];
  return [...new Set([...current.keys(), ...old.keys()])].flatMap((figure) => {
    const [before, now] = [old.get(figure) ?? "", current.get(figure) ?? ""];
    const label = definition.figures.get(figure)?.label ?? figure;
    return before === now ? [] : [{ figure, label, before, now }];
  });
}

/** What a paragraph prints for each figure, the first time that it does. */
function figuresIn(lines: Lines | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of (lines ?? NOWHERE).parts) {
    if (part.kind !== "text" && !found.has(part.figure)) found.set(part.figure, part.text);
  }
  return found;
}
