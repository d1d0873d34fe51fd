import type { Definition } from "../core/definition/definition";
import { BLANK, type Filled, type Figures } from "../core/model/entry";
import { readPeriod } from "../core/text/period";
import type { Values, ValueUpdate } from "./read-values";

/** Figures given without any workbook, with the periods that the definition says they usually cover. */
export function figuresOfValues(values: Values, definition: Definition): Figures {
  return {
    current: filledOf(values.current, definition),
    prior: filledOf(values.prior, definition),
  };
}

function filledOf(
  updates: ReadonlyMap<string, ValueUpdate>,
  definition: Definition,
): ReadonlyMap<string, Filled> {
  return new Map(
    [...updates].map(([id, update]) => [id, filledBy(update, usualPeriod(id, definition))]),
  );
}

function filledBy({ entry = BLANK, period, note }: ValueUpdate, usual: string): Filled {
  const said = period ?? usual;
  return { entry, ...(said !== "" && { period: said }), ...(note !== undefined && { note }) };
}

function usualPeriod(id: string, definition: Definition): string {
  const period = readPeriod(definition.figures.get(id)?.period);
  return period.kind === "whole-year" ? "" : period.text;
}
