import type { Figure, Section } from "../core/definition/definition";
import { askedFigures, entryOf, isFilled, isOwed } from "./asked-figures";
import type { OpenReport } from "./open-report";
import { headingOf, sceneOf, sheetOf } from "./report-scene";

/** How far a report is filled: asked once each, however often a figure is told. */
export interface Progress {
  readonly filled: number;
  readonly asked: number;
  /** In report order; sections without figures are left out. */
  readonly sections: readonly SectionProgress[];
  /** Offices that still owe something, in report order; figures that are no office's stand under the empty name. */
  readonly offices: readonly OfficeDebt[];
  /** Where to go on: the first figure that is owed, else the first that is not filled. */
  readonly next?: { readonly section: string; readonly figure: string };
}

export interface SectionProgress {
  readonly section: string;
  /** The sheet as it is called today. */
  readonly sheet: string;
  readonly heading: string;
  readonly filled: number;
  readonly asked: number;
  /** Required figures that are blank or unreadable, in report order. */
  readonly missing: readonly string[];
}

/** What one office (责任科室) still has to give. */
export interface OfficeDebt {
  readonly office: string;
  readonly owed: readonly OwedFigure[];
}

export interface OwedFigure {
  readonly figure: string;
  readonly label: string;
  readonly sheet: string;
}

/** Counts what is filled and what is missing; an unreadable entry is not filled. */
export function progressOf(report: OpenReport): Progress {
  const sections = report.definition.sections.filter(({ rows }) => rows.length > 0);
  const scene = sceneOf(report);
  const progress = sections.map((section) =>
    sectionProgress(section, report, headingOf(section, scene)),
  );
  const sum = (counted: (one: SectionProgress) => number) =>
    progress.reduce((total, one) => total + counted(one), 0);
  const next = nextFigure(sections, report);
  return {
    filled: sum(({ filled }) => filled),
    asked: sum(({ asked }) => asked),
    sections: progress,
    offices: officeDebts(sections, report),
    ...(next && { next }),
  };
}

function sectionProgress(section: Section, report: OpenReport, heading: string): SectionProgress {
  const asked = askedFigures(section);
  const open = unfilled(section, report);
  return {
    section: section.id,
    sheet: sheetOf(section, report),
    heading,
    filled: asked.length - open.length,
    asked: asked.length,
    missing: open.filter(isOwed).map(({ id }) => id),
  };
}

function unfilled(section: Section, report: OpenReport): readonly Figure[] {
  return askedFigures(section).filter(({ id }) => !isFilled(entryOf(report, id)));
}

function officeDebts(sections: readonly Section[], report: OpenReport): readonly OfficeDebt[] {
  const debts = new Map<string, OwedFigure[]>();
  for (const section of sections) {
    for (const { id, label, office = "" } of unfilled(section, report).filter(isOwed)) {
      const sheet = report.book.located.rows.get(id)?.sheet ?? section.sheet;
      const owed = debts.get(office) ?? [];
      owed.push({ figure: id, label, sheet });
      debts.set(office, owed);
    }
  }
  return [...debts].map(([office, owed]) => ({ office, owed }));
}

function nextFigure(sections: readonly Section[], report: OpenReport): Progress["next"] {
  const open = sections.flatMap((section) => unfilled(section, report));
  const figure = open.find(isOwed) ?? open[0];
  return figure && { section: figure.section, figure: figure.id };
}
