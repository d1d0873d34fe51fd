import type { Definition, Figure } from "../definition/definition";
import { USUAL_RATE_DECIMALS } from "../definition/rate-decimals";
import type { Decimal } from "../model/decimal";
import type { ReportDocument } from "../model/document";
import type { Entry, Filled, Figures } from "../model/entry";
import {
  type FigureTable,
  NOTHING_TO_SAY,
  type TableRow,
  type TableValue,
} from "../model/figure-table";
import {
  compare,
  divide,
  multiply,
  rational,
  rationalOfDecimal,
  roundTo,
  subtract,
  ZERO,
} from "../model/rational";
import { printedUnit } from "../text/units";
import { writeEntry } from "../text/writing";
import { type Computing, printedEntry } from "./figure-words";
import { oneLine } from "./sentence";

/** Everything that the table is made from. */
export interface TableInput {
  readonly definition: Definition;
  readonly figures: Figures;
  /** How this year's figures are computed that nobody stated. */
  readonly now: Computing;
  /** The same of last year's. */
  readonly before: Computing;
  /** The compiled report, for the headings as it prints them. */
  readonly document: ReportDocument;
}

/**
 * The table of a report's figures. Words (kind `text`) are told by its sentences and stand in no table; figures that may
 * be left out and that have nothing on either side are counted instead of shown.
 */
export function figureTable(input: TableInput): FigureTable {
  const { definition, document } = input;
  const headings = new Map(document.sections.map(({ id, heading }) => [id, heading]));
  const all = definition.sections.map(({ id, heading, rows }) => ({
    id,
    heading: headings.get(id) ?? heading,
    rows: rows
      .filter(({ figure, repeat }) => !repeat && figure.kind !== "text")
      .map(({ figure }) => tableRow(figure, input)),
  }));
  const sections = all.map((section) => ({ ...section, rows: section.rows.filter(saysSomething) }));
  const count = (each: typeof all) => each.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    sections: sections.filter(({ rows }) => rows.length > 0),
    omitted: count(all) - count(sections),
    ...(document.year !== undefined && { year: document.year }),
  };
}

function tableRow(figure: Figure, { figures, now, before }: TableInput): TableRow {
  const [filled, last] = [figures.current.get(figure.id), figures.prior.get(figure.id)];
  const [is, was] = [entryOf(figure, filled, now), entryOf(figure, last, before)];
  const [number, past] = [numberOf(figure, is), numberOf(figure, was)];
  const owed = figure.required ? "待填" : NOTHING_TO_SAY;
  const both = number !== undefined && past !== undefined;
  return {
    figure: figure.id,
    label: figure.label,
    unit: printedUnit(figure),
    now: valueOf(figure, is, owed),
    before: valueOf(figure, was, NOTHING_TO_SAY),
    change: both ? change(figure, number, past) : words(NOTHING_TO_SAY),
    growth: both && figure.kind !== "rate" ? growth(number, past, now) : words(NOTHING_TO_SAY),
    ...(filled?.place && { place: filled.place }),
  };
}

function saysSomething({ now, before }: TableRow): boolean {
  return [now, before].some((value) => value.kind === "number" || value.text !== NOTHING_TO_SAY);
}

function entryOf(figure: Figure, filled: Filled | undefined, computing: Computing): Entry {
  return printedEntry(figure, filled, computing);
}

/** A measure word stands in a column of its own; % stays with its number. @param unknown what a blank reads */
function valueOf(figure: Figure, entry: Entry, unknown: string): TableValue {
  const isPercentage = printedUnit(figure) === "%";
  if (entry.state === "stated" && entry.quantity.qualifier === undefined)
    return { kind: "number", value: entry.quantity.value, suffix: isPercentage ? "%" : "" };
  return words(oneLine(writeEntry(entry, figure, isPercentage ? "full" : "no-unit")) || unknown);
}

/** The exact number of an entry: 未开展 counts as 0, an approximation has none. */
function numberOf({ kind }: Figure, entry: Entry): Decimal | undefined {
  if (entry.state === "none" && kind !== "rate") return { units: 0n, decimals: 0 };
  if (entry.state !== "stated" || entry.quantity.qualifier !== undefined) return undefined;
  return entry.quantity.value;
}

function change({ kind }: Figure, now: Decimal, before: Decimal): TableValue {
  const difference = subtract(rationalOfDecimal(now), rationalOfDecimal(before));
  const decimals = Math.max(now.decimals, before.decimals);
  const suffix = kind === "rate" ? "个百分点" : "";
  return { kind: "number", value: roundTo(difference, decimals), suffix };
}

function growth(now: Decimal, before: Decimal, { rateDecimals }: Computing): TableValue {
  const [is, was] = [rationalOfDecimal(now), rationalOfDecimal(before)];
  if (compare(was, ZERO) <= 0) return words(NOTHING_TO_SAY);
  const percent = multiply(divide(subtract(is, was), was), rational(100n));
  const value = roundTo(percent, rateDecimals ?? USUAL_RATE_DECIMALS);
  return { kind: "number", value, suffix: "%" };
}

function words(text: string): TableValue {
  return { kind: "words", text };
}
