import type { Definition, Rule } from "../../definition/definition";
import { type FigureReference, figuresOf } from "../../definition/expression";
import type { Filled } from "../../model/entry";
import type { ExampleRecord } from "../../model/rule-set";
import { readEntry } from "../../text/reading";
import { checkRule } from "../check-rule";
import { figureOf, type Filling } from "../filled-figures";
import { inputsOf } from "../operand-states";

/** Values that are tried for each figure, blank among them: enough to satisfy a sum of a few parts, and to break it. */
const COUNTS = ["0", "1", "2", "3", "4", "10", ""];
const RATES = ["50%", "100%", "0%", "200%", "25%"];
/** Combinations tried for one rule. */
const MOST_TRIES = 20_000;

/** A record that a rule lets pass and one that it finds fault with, by trying small numbers. */
export function exampleRecords(
  rule: Rule,
  definition: Definition,
): { readonly passing?: ExampleRecord; readonly failing?: ExampleRecord } {
  const references = referencesOf(rule, definition);
  let passing: ExampleRecord | undefined;
  let failing: ExampleRecord | undefined;
  let tries = 0;
  for (const record of records(references, definition)) {
    tries += 1;
    const { status } = checkRule(rule, {
      definition,
      figures: figuresOfRecord(record, definition),
    });
    if (status === "holds") passing ??= record;
    if (status === "broken") failing ??= record;
    if ((passing && failing) || tries >= MOST_TRIES) break;
  }
  return { ...(passing && { passing }), ...(failing && { failing }) };
}

/** What the rule names, and what stands behind derived figures; a stated rate beside both its parts. */
function referencesOf(rule: Rule, definition: Definition): readonly FigureReference[] {
  const filling: Filling = { definition, figures: { current: new Map(), prior: new Map() } };
  const { expression } = rule.formula;
  const all = [...figuresOf(expression), ...inputsOf(expression, filling)];
  const typeable = all.filter(({ figure }) => !figureOf(filling, figure).derived);
  const keys = typeable.map(({ figure, prior }) => `${figure} ${prior}`);
  return typeable.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
}

/** Every combination, the last figure changing fastest. */
function* records(
  [first, ...rest]: readonly FigureReference[],
  definition: Definition,
): Generator<ExampleRecord> {
  if (first === undefined) {
    yield { current: {}, prior: {} };
    return;
  }
  const values = definition.figures.get(first.figure)?.kind === "rate" ? RATES : COUNTS;
  for (const record of records(rest, definition)) {
    for (const value of values) {
      yield first.prior
        ? { ...record, prior: { ...record.prior, [first.figure]: value } }
        : { ...record, current: { ...record.current, [first.figure]: value } };
    }
  }
}

function figuresOfRecord({ current, prior }: ExampleRecord, definition: Definition) {
  const filled = (values: Readonly<Record<string, string>>): ReadonlyMap<string, Filled> =>
    new Map(
      Object.entries(values).flatMap(([id, text]) => {
        const figure = definition.figures.get(id);
        return figure === undefined ? [] : [[id, { entry: readEntry(text, figure) }] as const];
      }),
    );
  return { current: filled(current), prior: filled(prior) };
}
