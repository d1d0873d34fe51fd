import type { Definition } from "../../src/core/definition/definition";
import type { Filled, Figures } from "../../src/core/model/entry";
import { readEntry } from "../../src/core/text/reading";

/** A values file's figures, as far as a sample needs them: no last year, no clearing, no refusals. */
export function sampleFigures(
  sample: Readonly<Record<string, unknown>>,
  definition: Definition,
): Figures["current"] {
  return new Map(
    Object.entries(sample).map(([id, given]) => [id, filledFrom(given, id, definition)]),
  );
}

function filledFrom(given: unknown, id: string, definition: Definition): Filled {
  const figure = definition.figures.get(id);
  if (figure === undefined) throw new RangeError(`no figure ${id}`);
  const [value, period] = isPeriodical(given) ? [given.value, given.period] : [given, undefined];
  const entry = readEntry(isWritten(value) ? String(value) : "", figure);
  return period === undefined ? { entry } : { entry, period };
}

function isPeriodical(
  given: unknown,
): given is { readonly value: unknown; readonly period?: string } {
  return typeof given === "object" && given !== null && "value" in given;
}

function isWritten(value: unknown): value is number | string {
  return typeof value === "number" || typeof value === "string";
}
