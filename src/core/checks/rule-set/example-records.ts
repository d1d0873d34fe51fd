import type { Definition, Rule } from "../../definition/definition";
import { constantsOf, type FigureReference, figuresOf } from "../../definition/expression";
import { type Decimal, formatDecimal, shortestDecimal } from "../../model/decimal";
import type { Filled } from "../../model/entry";
import type { ExampleRecord } from "../../model/rule-set";
import { readEntry } from "../../text/reading";
import { checkRule } from "../check-rule";
import { figureOf, type Filling } from "../filled-figures";
import { inputsOf } from "../operand-states";

/** Values that are tried for each figure, blank among them: enough to satisfy a sum of a few parts, and to break it. */
const SMALL: Tried = {
  counts: ["0", "1", "2", "3", "4", "10", ""],
  rates: ["50%", "100%", "0%", "200%", "25%"],
};

interface Tried {
  readonly counts: readonly string[];
  readonly rates: readonly string[];
}

/** Combinations tried for one rule. */
const MOST_TRIES = 20_000;

/** A record that a rule lets pass and one that it finds fault with. */
interface Examples {
  readonly passing?: ExampleRecord;
  readonly failing?: ExampleRecord;
}

/** Both by trying small numbers, and the rule's own constants where these are not enough (甲=500). */
export function exampleRecords(rule: Rule, definition: Definition): Examples {
  const found = recordsAmong(SMALL, rule, definition);
  if (found.passing && found.failing) return found;
  return { ...recordsAmong(withConstants(rule), rule, definition), ...found };
}

/** The numbers that the rule states, one more and one less; of a rate as well in percent. */
function withConstants({ formula }: Rule): Tried {
  const numbers = constantsOf(formula.expression);
  const beside = numbers.flatMap(({ units, decimals }) =>
    [units, units + 1n, units - 1n].map((each) => ({ units: each, decimals })),
  );
  const positive = beside.filter(({ units }) => units >= 0n);
  return {
    counts: [...SMALL.counts, ...positive.map(formatDecimal)],
    rates: [...SMALL.rates, ...positive.map((ratio) => `${formatDecimal(inPercent(ratio))}%`)],
  };
}

function inPercent({ units, decimals }: Decimal): Decimal {
  return shortestDecimal({ units: units * 100n, decimals });
}

function recordsAmong(tried: Tried, rule: Rule, definition: Definition): Examples {
  const references = referencesOf(rule, definition);
  let passing: ExampleRecord | undefined;
  let failing: ExampleRecord | undefined;
  let tries = 0;
  for (const record of records(references, tried, definition)) {
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
  tried: Tried,
  definition: Definition,
): Generator<ExampleRecord> {
  if (first === undefined) {
    yield { current: {}, prior: {} };
    return;
  }
  const values = definition.figures.get(first.figure)?.kind === "rate" ? tried.rates : tried.counts;
  for (const record of records(rest, tried, definition)) {
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
