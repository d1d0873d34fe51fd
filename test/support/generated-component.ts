import { readDefinition } from "../../src/core/definition/read-definition";
import type { Definition } from "../../src/core/definition/definition";
import type { Filled, Figures } from "../../src/core/model/entry";
import type { Random } from "./random";
import { madeFigures, type TiedFigures } from "./tied-figures";
import { formulaOf } from "./tying-rule";

/** Figures that rules tie together, all to all: one block, with figures that agree with every rule. */
export interface GeneratedComponent extends TiedFigures {
  readonly definition: Definition;
  readonly prior: ReadonlyMap<string, bigint>;
}

/** A component of exactly so many figures. */
export function generatedComponent(random: Random, size: number): GeneratedComponent {
  return componentOf(random, madeFigures(random, size));
}

/** Figures with their rules, and more rules as formulas, as a report. */
export function componentOf(
  random: Random,
  made: TiedFigures,
  more: readonly string[] = [],
): GeneratedComponent {
  const prior = new Map(
    [...made.values].map(([id, value]) => [id, (value * BigInt(random.between(70, 140))) / 100n]),
  );
  return { ...made, prior, definition: definitionOf(made, more) };
}

/** Those values as figures that somebody filled in; what has none is blank. */
export function filledIn(
  { decimals, prior }: GeneratedComponent,
  values: ReadonlyMap<string, bigint>,
): Figures {
  const filled = (all: ReadonlyMap<string, bigint>): ReadonlyMap<string, Filled> =>
    new Map(
      [...all].map(([id, units]) => {
        const value = { units, decimals: decimals.get(id) ?? 0 };
        return [id, { entry: { state: "stated", quantity: { value } } }];
      }),
    );
  return { current: filled(values), prior: filled(prior) };
}

/** Figures with their rules, and more rules as formulas, as a definition. */
export function definitionOf(
  { values, decimals, rules }: TiedFigures,
  more: readonly string[] = [],
): Definition {
  const figures = [...values.keys()].map((id) => {
    const places = decimals.get(id);
    return places === undefined
      ? { id, label: id, unit: "件", kind: "count" }
      : { id, label: id, unit: "%", kind: "rate", decimals: places };
  });
  const section = { id: "s", heading: "（一）节", sheet: "节", figures, paragraphs: [] };
  const read = readDefinition({
    id: "component",
    version: "1",
    title: "连在一起的数",
    sections: [section],
    rules: [...rules.map(formulaOf), ...more].map((formula, at) => ({
      id: `R${at}`,
      formula,
      severity: "hard",
    })),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}
