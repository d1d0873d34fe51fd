import type { Definition } from "../../../src/core/definition/definition";
import { sampleValues, streetDefinition } from "../../support/sample-report";

/** A figure as the seed states it. */
export interface SeedFigure {
  readonly id: string;
  readonly section: string;
  readonly value: string;
  readonly period?: string;
  readonly note?: string;
}

const definition: Definition = streetDefinition();

/** Every figure of the seed, in the order of the report. */
export function seedFigures(): readonly SeedFigure[] {
  const values = sampleValues("sample-2021");
  return [...definition.figures.values()].flatMap(({ id, section }) => {
    const source = values[id];
    return source === undefined ? [] : [{ id, section, ...statedOf(source) }];
  });
}

function statedOf(source: unknown): Omit<SeedFigure, "id" | "section"> {
  if (typeof source !== "object" || source === null) return { value: String(source) };
  const { value, period, note } = source as Readonly<Record<string, unknown>>;
  return {
    value: String(value),
    ...(typeof period === "string" && { period }),
    ...(typeof note === "string" && { note }),
  };
}
