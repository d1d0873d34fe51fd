import type { FigureKind, Row, Section } from "../core/definition/definition";
import type { Entry, Place } from "../core/model/entry";
import { printedUnit } from "../core/text/units";
import { isComputed } from "../workbook/native/native-formula";
import { placeInRow } from "../workbook/figure-row";
import { entryOf, isOwed } from "./asked-figures";
import { type FigureShower, figureShower } from "./shown-figures";
import type { OpenReport } from "./open-report";
import { headingOf, sceneOf, sheetOf } from "./report-scene";
import { typedOf } from "./typed-entry";

/** One section as a form: every row of its sheet, in groups. */
export interface SectionForm {
  readonly section: string;
  readonly heading: string;
  /** The sheet as it is called today. */
  readonly sheet: string;
  readonly groups: readonly FormGroup[];
}

/** Figures that belong together on screen; the group "" has those of none. Groups stand where their first figure does. */
export interface FormGroup {
  readonly id: string;
  readonly fields: readonly FormField[];
}

/** One figure as it is asked or shown. */
export interface FormField {
  readonly figure: string;
  readonly label: string;
  /** As printed after the number; % for a rate without a unit. */
  readonly unit: string;
  readonly kind: FigureKind;
  /** Whether a blank is a finding. */
  readonly required: boolean;
  readonly office?: string;
  /** How the figure is counted. */
  readonly hint?: string;
  readonly aliases: readonly string[];
  readonly entry: Entry;
  /** The entry as one would type it again: 近300, 98%, 未开展; empty for a blank. */
  readonly typed: string;
  /** 统计时期; 全年 where nothing was said. */
  readonly period: string;
  readonly note: string;
  /** Last year's figure as it was printed; — where there is none. */
  readonly prior: string;
  readonly place?: Place;
  /** Why the field takes nothing, with what it shows. */
  readonly readOnly?: ReadOnly;
  /** Something was stated over the figure's formula; clearing the field gives the formula back. */
  readonly restorableFormula: boolean;
}

export interface ReadOnly {
  readonly reason: "computed" | "repeated" | "derived";
  /** As the report prints it; empty where nothing is known yet. */
  readonly value: string;
  /** The arithmetic in words that need no translation: `57÷58`, with □ for a blank. */
  readonly formula?: string;
  /** The section that asks for a repeated figure. */
  readonly section?: string;
}

/** The form of a section; without groups for one that the report does not have. */
export function sectionForm(report: OpenReport, section: string): SectionForm {
  const found = report.definition.sections.find(({ id }) => id === section);
  if (found === undefined) return { section, heading: "", sheet: "", groups: [] };
  const shower = figureShower(report);
  const groups = new Map<string, FormField[]>();
  for (const row of found.rows) {
    const fields = groups.get(row.figure.group ?? "") ?? [];
    fields.push(fieldOf(row, found, report, shower));
    groups.set(row.figure.group ?? "", fields);
  }
  return {
    section,
    heading: headingOf(found, sceneOf(report)),
    sheet: sheetOf(found, report),
    groups: [...groups].map(([id, fields]) => ({ id, fields })),
  };
}

function fieldOf(row: Row, section: Section, report: OpenReport, shower: FigureShower): FormField {
  const { figure } = row;
  const { id, label, kind, office, note: hint, aliases } = figure;
  const { period = "全年", note = "" } = report.book.figures.current.get(id) ?? {};
  const entry = entryOf(report, id);
  const readOnly = readOnlyOf(row, entry, shower);
  const place = placeOfRow(row, section, report);
  return {
    figure: id,
    label,
    unit: printedUnit(figure),
    kind,
    required: isOwed(figure),
    ...(office !== undefined && { office }),
    ...(hint !== undefined && { hint }),
    aliases,
    entry,
    typed: typedOf(entry, figure),
    period,
    note,
    prior: shower.lastYear(figure),
    ...(place && { place }),
    ...(readOnly && { readOnly }),
    restorableFormula: readOnly === undefined && isComputed(figure),
  };
}

/** A repeated figure is asked elsewhere; a rate is computed until somebody states it; a derived figure always is. */
function readOnlyOf(
  { figure, repeat }: Row,
  entry: Entry,
  shower: FigureShower,
): ReadOnly | undefined {
  const value = shower.thisYear(figure);
  if (repeat) return { reason: "repeated", value, section: figure.section };
  const formula = shower.arithmetic(figure);
  if (formula === undefined) return undefined;
  if (figure.derived && figure.kind !== "rate") return { reason: "derived", value, formula };
  const isStated = figure.kind !== "rate" || (entry.state !== "blank" && !figure.derived);
  return isStated ? undefined : { reason: "computed", value, formula };
}

function placeOfRow(
  { figure, repeat }: Row,
  section: Section,
  report: OpenReport,
): Place | undefined {
  const { rows, repeats } = report.book.located;
  const sheet = sheetOf(section, report);
  const row = repeat
    ? repeats.find((each) => each.figure.id === figure.id && each.sheet === sheet)
    : rows.get(figure.id);
  return row && placeInRow(row, "current");
}
