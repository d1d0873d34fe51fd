import type { Definition, Figure } from "../core/definition/definition";
import { TEXT_LIMIT } from "../core/definition/source-reader";
import { decimalOfDouble } from "../core/model/decimal";
import { BLANK, type Entry } from "../core/model/entry";
import { fail, type Result, succeed } from "../core/model/result";
import type { ValuesMistake } from "../core/model/values-mistake";
import { readPeriod } from "../core/text/period";
import { readEntry } from "../core/text/reading";

/** What a values file says of one figure. An absent period or note leaves the old one. */
export interface ValueUpdate {
  /** Blank clears the figure; absent leaves it as it is. */
  readonly entry?: Entry;
  /** As written; empty for the whole year. */
  readonly period?: string;
  readonly note?: string;
}

/** A values file that has been read: what it says by figure id, this year's and last year's. */
export interface Values {
  readonly current: ReadonlyMap<string, ValueUpdate>;
  readonly prior: ReadonlyMap<string, ValueUpdate>;
  /** Ids under `prior` that the definition does not know: last year's indicators may have been others. */
  readonly warnings: readonly ValuesMistake[];
}

/**
 * Reads figures given outside a workbook: one flat object of values by figure id, with last year's under `prior`.
 * A value is a number, text as staff type it, `null` to clear, or `{value, period, note}`.
 *
 * @returns every mistake at once
 */
export function readValues(
  source: unknown,
  definition: Definition,
): Result<Values, readonly ValuesMistake[]> {
  if (!isObject(source)) return fail([{ code: "not-an-object", path: "", found: shown(source) }]);
  const { prior = {}, ...own } = source;
  if (!isObject(prior)) {
    return fail([{ code: "not-an-object", path: "prior", found: shown(prior) }]);
  }
  const current = readAll(own, "", definition);
  const last = readAll(prior, "prior.", definition);
  const isUnknown = ({ code }: ValuesMistake) => code === "unknown-figure";
  const mistakes = [...current.mistakes, ...last.mistakes.filter((one) => !isUnknown(one))];
  if (mistakes.length > 0) return fail(mistakes);
  return succeed({
    current: current.updates,
    prior: last.updates,
    warnings: last.mistakes.filter(isUnknown),
  });
}

interface ReadAll {
  readonly updates: ReadonlyMap<string, ValueUpdate>;
  readonly mistakes: readonly ValuesMistake[];
}

function readAll(source: object, prefix: string, definition: Definition): ReadAll {
  const updates = new Map<string, ValueUpdate>();
  const mistakes: ValuesMistake[] = [];
  for (const [id, value] of Object.entries(source)) {
    const figure = definition.figures.get(id);
    const path = prefix + id;
    const read =
      figure === undefined
        ? fail<readonly ValuesMistake[]>([{ code: "unknown-figure", path, found: id }])
        : readUpdate(value, figure, path);
    if (read.ok) updates.set(id, read.value);
    else mistakes.push(...read.failure);
  }
  return { updates, mistakes };
}

const PARTS = ["value", "period", "note"];

function readUpdate(
  source: unknown,
  figure: Figure,
  path: string,
): Result<ValueUpdate, readonly ValuesMistake[]> {
  if (!isObject(source)) {
    if (isTooLong(source)) return fail([tooLong(source, path)]);
    const entry = readValue(source, figure);
    if (entry === undefined) return fail([{ code: "not-a-value", path, found: shown(source) }]);
    return succeed({ entry });
  }
  const mistakes: ValuesMistake[] = Object.keys(source)
    .filter((key) => !PARTS.includes(key))
    .map((key) => ({ code: "unknown-key", path: `${path}.${key}`, found: key }));
  const { value, period, note } = source;
  for (const [key, text] of Object.entries({ period, note })) {
    const place = `${path}.${key}`;
    if (isTooLong(text)) mistakes.push(tooLong(text, place));
    if (text === undefined || typeof text === "string") continue;
    mistakes.push({ code: "not-text", path: place, found: shown(text) });
  }
  if (isTooLong(value)) mistakes.push(tooLong(value, path));
  const entry = value === undefined ? undefined : readValue(value, figure);
  if (value !== undefined && entry === undefined) {
    mistakes.push({ code: "not-a-value", path, found: shown(value) });
  }
  if (mistakes.length > 0) return fail(mistakes);
  return succeed({
    ...(entry && { entry }),
    ...(typeof period === "string" && { period: normalPeriod(period) }),
    ...(typeof note === "string" && { note }),
  });
}

/** More than a worksheet cell takes. */
function isTooLong(source: unknown): source is string {
  return typeof source === "string" && source.length > TEXT_LIMIT;
}

function tooLong(text: string, path: string): ValuesMistake {
  return { code: "too-long", path, found: String(text.length) };
}

/** A number is read as written: for a rate it is the percentage. */
function readValue(source: unknown, figure: Figure): Entry | undefined {
  if (source === null) return BLANK;
  if (typeof source === "string") return readEntry(source, figure);
  if (typeof source !== "number" || !Number.isFinite(source)) return undefined;
  if (figure.kind === "text") return { state: "text", text: String(source) };
  return { state: "stated", quantity: { value: decimalOfDouble(source) } };
}

/** 统计时期 as the report carries it; empty for the whole year. */
export function normalPeriod(text: string): string {
  const period = readPeriod(text);
  return period.kind === "whole-year" ? "" : period.text;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return JSON.stringify(value);
}
