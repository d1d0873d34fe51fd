import type { Definition, Rule } from "../definition/definition";
import type { Severity } from "../model/check";
import { checkRule } from "./check-rule";
import type { Filling } from "./filled-figures";
import { milder } from "./judgement";
import { planScreen, type ScreenPlan } from "./screen-plan";
import { quickVerdict } from "./screen-rate";
import { type Column, figuresOfRecord, reachOf } from "./screen-record";
import { layoutOf } from "./screen-sum";
import { compileTotals } from "./screen-totals";

/** A rule that a record breaks, as severe as the full engine says. */
export interface Violation {
  readonly rule: Rule;
  readonly severity: Severity;
}

/**
 * A definition's rules, ready for many records. A record holds one number for each column, whole at the column's
 * decimals; `NaN` is blank.
 */
export interface Screen {
  /** The rules that a record breaks, in the definition's order. */
  violations(record: Float64Array): readonly Violation[];
  /** How many of the records break each rule, by the rule's place in the definition. */
  tally(records: readonly Float64Array[]): readonly number[];
}

/**
 * Compiles a definition's rules for screening hundreds or thousands of reports at once.
 *
 * It says exactly what {@link checkRule} says of every record: whatever cannot be computed exactly in whole doubles
 * (blanks, numbers beyond 2^53, conditions, percentage points …) is asked of it.
 */
export function compileScreen(definition: Definition, columns: readonly Column[]): Screen {
  const screening = compileScreening(definition, columns);
  return {
    violations: (record) => {
      const found: { readonly place: number; readonly severity: Severity }[] = [];
      screening(record, (place, severity) => found.push({ place, severity }));
      return found
        .sort((a, b) => a.place - b.place)
        .flatMap(({ place, severity }) => {
          const rule = definition.rules[place];
          return rule === undefined ? [] : [{ rule, severity }];
        });
    },
    tally: (records) => {
      const counts = definition.rules.map(() => 0);
      const count = (place: number) => {
        counts[place] = (counts[place] ?? 0) + 1;
      };
      for (const record of records) screening(record, count);
      return counts;
    },
  };
}

/** Is told of each broken rule, by its place in the definition, in any order. */
type See = (place: number, severity: Severity) => void;

function compileScreening(
  definition: Definition,
  columns: readonly Column[],
): (record: Float64Array, see: See) => void {
  const { rules } = definition;
  const { ranges, rates, engine } = planScreen(definition, layoutOf(definition, columns));
  const addUp = compileTotals([
    ...ranges.map(({ difference }) => difference),
    ...rates.flatMap(({ part, whole }) => [part, whole]),
  ]);
  const totals = new Float64Array(ranges.length + 2 * rates.length);
  const screenRanges = compileRanges(ranges, rules);
  const screenRates = compileRates(rates, ranges.length, rules);
  return (record, see) => {
    addUp(record, reachOf(record), totals);
    let filling: Filling | undefined;
    const ask = (place: number) => {
      const rule = rules[place];
      if (rule === undefined) return;
      filling ??= { definition, figures: figuresOfRecord(columns, record) };
      const check = checkRule(rule, filling);
      if (check.status === "broken") see(place, check.severity);
    };
    screenRanges(totals, see, ask);
    screenRates(record, totals, see, ask);
    engine.forEach(ask);
  };
}

type Ask = (place: number) => void;

/** The differences that left their range; `NaN` is none that could be added up. */
function compileRanges(
  ranges: ScreenPlan["ranges"],
  rules: readonly Rule[],
): (totals: Float64Array, see: See, ask: Ask) => void {
  const lows = Float64Array.from(ranges, ({ low }) => low);
  const highs = Float64Array.from(ranges, ({ high }) => high);
  return (totals, see, ask) => {
    for (let index = 0; index < lows.length; index += 1) {
      const total = totals[index] ?? NaN;
      if ((lows[index] ?? NaN) <= total && total <= (highs[index] ?? NaN)) continue;
      const place = ranges[index]?.rule ?? -1;
      if (Number.isNaN(total)) ask(place);
      else see(place, rules[place]?.severity ?? "hard");
    }
  };
}

/** Stated rates that are not their rounded ratios; their sums stand in pairs from `first` on. */
function compileRates(
  rates: ScreenPlan["rates"],
  first: number,
  rules: readonly Rule[],
): (record: Float64Array, totals: Float64Array, see: See, ask: Ask) => void {
  return (record, totals, see, ask) => {
    rates.forEach(({ rule, place, partFactor, wholeFactor }, index) => {
      const part = (totals[first + 2 * index] ?? NaN) * partFactor;
      const whole = (totals[first + 2 * index + 1] ?? NaN) * wholeFactor;
      const verdict = quickVerdict(record[place] ?? NaN, part, whole);
      if (verdict === "rounded") return;
      const severity = rules[rule]?.severity ?? "hard";
      if (verdict === undefined) ask(rule);
      else see(rule, verdict === "truncated" ? milder(severity, "query") : severity);
    });
  };
}
