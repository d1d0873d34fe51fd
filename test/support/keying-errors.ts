import type { Definition } from "../../src/core/definition/definition";
import type { Checked } from "../../src/core/model/check";
import type { Figures } from "../../src/core/model/entry";
import { plainTruth } from "./plain-truth";
import { sampleFigures } from "./sample-report";

export interface Count {
  readonly id: string;
  readonly value: number;
}

/** A count of the sample typed wrong, and the linear rules that must then fail by plain arithmetic. */
export interface KeyingMistake extends Count {
  readonly wrong: number;
  readonly rules: readonly string[];
}

const LINEAR: readonly string[] = ["sum", "carry-over", "equality", "bound"];

/** Every exact count that the sample of 2021 states. */
export function sampleCounts(definition: Definition): readonly Count[] {
  return [...sampleFigures("sample-2021", definition).current].flatMap(([id, { entry }]) => {
    if (definition.figures.get(id)?.kind !== "count" || entry.state !== "stated") return [];
    return entry.quantity.qualifier === undefined
      ? [{ id, value: Number(entry.quantity.value.units) }]
      : [];
  });
}

export function keyingMistakes(
  definition: Definition,
  counts: readonly Count[],
  wrongsFor: (value: number) => readonly number[],
): readonly KeyingMistake[] {
  return counts.flatMap(({ id, value }) =>
    [...new Set(wrongsFor(value))]
      .filter((wrong) => wrong !== value && wrong >= 0)
      .map((wrong) => ({ id, value, wrong, rules: mustBreak(definition, id, wrong) })),
  );
}

/** Rules that must fail and do not, or fail and must not; empty when the engine is right. */
export function missedRules(
  definition: Definition,
  mistakes: readonly KeyingMistake[],
  check: (definition: Definition, figures: Figures) => Checked,
): readonly string[] {
  const kinds = new Map(definition.rules.map(({ id, kind }) => [id, kind]));
  return mistakes.flatMap(({ id, wrong, rules }) => {
    const figures = sampleFigures("sample-2021", definition, { [id]: wrong });
    const broken = check(definition, figures)
      .checks.filter(
        ({ status, rule }) => status === "broken" && LINEAR.includes(kinds.get(rule) ?? ""),
      )
      .map(({ rule }) => rule);
    const missed = rules.filter((rule) => !broken.includes(rule));
    const accused = broken.filter((rule) => !rules.includes(rule));
    return [
      ...missed.map((rule) => `${id}=${wrong} must break ${rule}`),
      ...accused.map((rule) => `${id}=${wrong} must not break ${rule}`),
    ];
  });
}

function mustBreak(definition: Definition, id: string, value: number): readonly string[] {
  const values = valuesWith(definition, id, value);
  return definition.rules
    .filter(({ kind }) => LINEAR.includes(kind))
    .filter(({ formula }) => plainTruth(formula.expression, values) === false)
    .map((rule) => rule.id);
}

/** Counts as plain numbers, derived figures summed from their parts by hand. */
function valuesWith(definition: Definition, id: string, value: number) {
  const known = new Map(sampleCounts(definition).map((count) => [count.id, count.value]));
  known.set(id, value);
  const sum = (...parts: readonly string[]) =>
    parts.reduce((total, part) => total + (known.get(part) ?? Number.NaN), 0);
  known.set("调解.成功", sum("调解.书面", "调解.口头"));
  known.set("调解.热线与未诉", sum("调解.热线", "调解.未诉先办"));
  return (figure: string) => known.get(figure);
}
