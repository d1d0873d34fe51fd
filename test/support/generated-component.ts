import { readDefinition } from "../../src/core/definition/read-definition";
import type { Definition } from "../../src/core/definition/definition";
import type { Filled, Figures } from "../../src/core/model/entry";
import type { Random } from "./random";
import { madeFigures, type TiedFigures } from "./tied-figures";
import type { TyingRule } from "./tying-rule";

/** Figures that rules tie together, all to all: one block, with figures that agree with every rule. */
export interface GeneratedComponent extends TiedFigures {
  readonly definition: Definition;
  readonly prior: ReadonlyMap<string, bigint>;
}

/** A component of exactly so many figures. */
export function generatedComponent(random: Random, size: number): GeneratedComponent {
  const made = madeFigures(random, size);
  const prior = new Map(
    [...made.values].map(([id, value]) => [id, (value * BigInt(random.between(70, 140))) / 100n]),
  );
  return { ...made, prior, definition: definitionOf(made) };
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

function definitionOf({ values, decimals, rules }: TiedFigures): Definition {
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
    rules: rules.map((rule, at) => ({ id: `R${at}`, formula: formulaOf(rule), severity: "hard" })),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

function formulaOf(rule: TyingRule): string {
  if (rule.kind === "rate") return `${rule.rate}=RATE(${rule.part},${rule.whole})`;
  return `${rule.left.join("+")}${rule.relation}${rule.right.join("+")}`;
}
