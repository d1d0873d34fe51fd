import type { Definition } from "../core/definition/definition";
import type { Filled } from "../core/model/entry";
import type { PriorDoubt, PriorRefusal } from "../core/model/prior-file";
import { fail, type Result, succeed } from "../core/model/result";
import { lastYearFigures } from "./last-year";
import type { OpenReport } from "./open-report";
import { readValues } from "./read-values";

/** Last year's figures for a report, from whatever file, with what speaks against taking them. */
export interface PriorSource {
  readonly figures: ReadonlyMap<string, Filled>;
  readonly doubts: readonly PriorDoubt[];
  /** Figures of last year that this year's report does not ask for. */
  readonly unasked: number;
}

/** Last year's workbook beside this year's: another report is refused, another year or unit is a doubt. */
export function priorOfBook(
  last: OpenReport,
  report: OpenReport,
): Result<PriorSource, PriorRefusal> {
  const { definition } = report;
  if (last.definition.id !== definition.id) {
    const [found, wanted] = [last.definition.title, definition.title].map(plain);
    return fail({ code: "other-report", found: found ?? "", wanted: wanted ?? "" });
  }
  const figures = lastYearFigures(last, definition);
  if (figures.size === 0) return fail({ code: "no-figures" });
  const asked = [...last.book.figures.current].filter(([, one]) => one.entry.state !== "blank");
  const unasked = asked.filter(([id]) => !definition.figures.has(id)).length;
  return succeed({ figures, doubts: doubtsOf(last, report), unasked });
}

/**
 * A values file as last year's: its values, or those under `prior` where it holds nothing else.
 *
 * @param source parsed JSON
 */
export function priorOfValues(
  source: unknown,
  definition: Definition,
): Result<PriorSource, PriorRefusal> {
  const { prior, ...own } = isObject(source) ? source : { prior: source };
  const isNested = Object.keys(own).length === 0;
  const read = readValues({ prior: isNested ? prior : own }, definition);
  if (!read.ok) {
    const [first] = read.failure;
    return fail({ code: "bad-values", count: read.failure.length, first: keyOf(first?.path) });
  }
  const figures = new Map<string, Filled>();
  for (const [id, { entry }] of read.value.prior) {
    if (entry !== undefined && entry.state !== "blank") figures.set(id, { entry });
  }
  if (figures.size === 0) return fail({ code: "no-figures" });
  return succeed({ figures, doubts: [], unasked: read.value.warnings.length });
}

function doubtsOf(last: OpenReport, report: OpenReport): readonly PriorDoubt[] {
  const doubts: PriorDoubt[] = [];
  if (last.year !== undefined && report.year !== undefined && last.year !== report.year - 1) {
    doubts.push({ code: "other-year", found: last.year, wanted: report.year - 1 });
  }
  const [found, wanted] = [last.unit.trim(), report.unit.trim()];
  if (found !== "" && wanted !== "" && found !== wanted) {
    doubts.push({ code: "other-unit", found, wanted });
  }
  return doubts;
}

/** The key as the file has it; empty for the file itself. */
function keyOf(path = ""): string {
  return path.replace(/^prior\.?/, "");
}

/** A title without its placeholders. */
function plain(title: string): string {
  return title.replace(/\{[^{}]*\}/g, "");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
