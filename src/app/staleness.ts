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
    const [printed, prints] = [old.get(figure) ?? NOT_PRINTED, current.get(figure) ?? NOT_PRINTED];
    const [before, now] = firstDifference(printed, prints);
    const label = definition.figures.get(figure)?.label ?? figure;
    return before === now ? [] : [{ figure, label, before, now }];
  });
}

/** What a paragraph prints for one figure, by what is said of it: this year's value, or what compares it with last year's. */
type Printed = ReadonlyMap<string, readonly string[]>;

const NOT_PRINTED: Printed = new Map();

/** Of two equal ones nothing; this year's value comes before what is said besides. */
function firstDifference(was: Printed, is: Printed): readonly [before: string, now: string] {
  for (const says of SAID) {
    const [old, current] = [was.get(says) ?? [], is.get(says) ?? []];
    // Printed once more or once less, a figure is the same: then only the words changed.
    const both = Math.max(1, Math.min(old.length, current.length));
    for (let at = 0; at < both; at += 1) {
      const [before = "", now = ""] = [old[at], current[at]];
      if (before !== now) return [before, now];
    }
  }
  return ["", ""];
}

const SAID = ["value", "comparison"] as const;

function figuresIn(lines: Lines | undefined): ReadonlyMap<string, Printed> {
  const found = new Map<string, Map<string, string[]>>();
  for (const part of (lines ?? NOWHERE).parts) {
    if (part.kind === "text") continue;
    const printed = found.get(part.figure) ?? new Map<string, string[]>();
    found.set(part.figure, printed);
    const says = saidBy(part);
    printed.set(says, [...(printed.get(says) ?? []), part.text]);
  }
  return found;
}

/** A comparison that lacks last year's value is missing as the comparison, not as the figure. */
function saidBy(part: Exclude<DocumentPart, { kind: "text" }>): (typeof SAID)[number] {
  const compares =
    part.kind === "figure"
      ? part.says !== undefined
      : part.lacks !== undefined && part.lacks !== "mending";
  return compares ? "comparison" : "value";
}
