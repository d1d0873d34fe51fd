import type { TyingRule } from "./tying-rule";

/** Figures as somebody filled them in, with the rules that are to hold; a figure without a value is blank. */
export interface Puzzle {
  readonly figures: readonly string[];
  readonly stated: ReadonlyMap<string, bigint>;
  readonly decimals: ReadonlyMap<string, number>;
  readonly rules: readonly TyingRule[];
  /** No figure that is not blank may be above it. */
  readonly limit: bigint;
}

/** No blank is ever larger: it is a sum or a difference of a dozen small figures. */
const LARGEST_BLANK = 200n;

/**
 * Every smallest set of figures such that, with other values there, every rule holds: found by trying all sets and all
 * values. It shares nothing with the locator but the rules as they are written.
 */
export function bruteForce(puzzle: Puzzle): readonly (readonly string[])[] {
  const known = puzzle.figures.filter((figure) => puzzle.stated.has(figure));
  for (let size = 0; size <= known.length; size += 1) {
    const sets = subsets(known, size).filter((set) => canBeRight(puzzle, set));
    if (sets.length > 0) return sets;
  }
  return [];
}

/** Whether some rule cannot hold by itself, whatever the blanks may be; rules may also contradict each other only together. */
export function hasBrokenRule(puzzle: Puzzle): boolean {
  const noRule = { ...puzzle, rules: [] };
  return (
    !canBeRight(noRule, []) ||
    puzzle.rules.some((rule) => !canBeRight({ ...noRule, rules: [rule] }, []))
  );
}

/** Whether some values of the set, and of the blanks, satisfy every rule; a rate of the set may state anything. */
function canBeRight(puzzle: Puzzle, set: readonly string[]): boolean {
  const { figures, stated, decimals, limit } = puzzle;
  const rules = puzzle.rules.filter((rule) => rule.kind !== "rate" || !set.includes(rule.rate));
  const values = new Map([...stated].filter(([figure]) => !set.includes(figure)));
  const tooLarge = [...values].some(([figure, value]) => !decimals.has(figure) && value > limit);
  if (tooLarge) return false;
  const open = figures.filter((figure) => !values.has(figure) && !decimals.has(figure));
  const largest = (figure: string) => (stated.has(figure) ? limit : LARGEST_BLANK);
  return someValues({ rules, values, decimals, largest }, open);
}

interface Search {
  readonly rules: readonly TyingRule[];
  readonly values: Map<string, bigint>;
  readonly decimals: ReadonlyMap<string, number>;
  readonly largest: (figure: string) => bigint;
}

function someValues(search: Search, open: readonly string[]): boolean {
  const { rules, values, decimals, largest } = search;
  if (rules.some((rule) => isKnown(rule, values) && !holds(rule, values, decimals))) return false;
  const forced = open.find((figure) => forcedValue(figure, search) !== undefined);
  const figure = forced ?? open[0];
  if (figure === undefined) return true;
  const rest = open.filter((other) => other !== figure);
  const only = forced === undefined ? undefined : forcedValue(forced, search);
  const last = largest(figure);
  for (
    let value = only ?? 0n;
    value <= (only ?? last) && value >= 0n && value <= last;
    value += 1n
  ) {
    values.set(figure, value);
    const found = someValues(search, rest);
    values.delete(figure);
    if (found) return true;
  }
  return false;
}

/** The only value that an equation leaves to a figure which is the last one unknown in it. */
function forcedValue(figure: string, { rules, values }: Search): bigint | undefined {
  for (const rule of rules) {
    if (rule.kind !== "sum" || rule.relation !== "=") continue;
    const all = [...rule.left, ...rule.right];
    if (!all.includes(figure)) continue;
    if (all.some((other) => other !== figure && !values.has(other))) continue;
    const without = (side: readonly string[]) =>
      total(
        side.filter((id) => id !== figure),
        values,
      );
    return rule.left.includes(figure)
      ? without(rule.right) - without(rule.left)
      : without(rule.left) - without(rule.right);
  }
  return undefined;
}

function isKnown(rule: TyingRule, values: ReadonlyMap<string, bigint>): boolean {
  return figuresIn(rule).every((figure) => values.has(figure));
}

/** Every figure that a rule names. */
export function figuresIn(rule: TyingRule): readonly string[] {
  return rule.kind === "rate" ? [rule.rate, rule.part, rule.whole] : [...rule.left, ...rule.right];
}

/** As on paper; a rate is rounded half up or cut off. */
function holds(
  rule: TyingRule,
  values: ReadonlyMap<string, bigint>,
  decimals: ReadonlyMap<string, number>,
): boolean {
  if (rule.kind === "sum") {
    const [left, right] = [total(rule.left, values), total(rule.right, values)];
    return rule.relation === "=" ? left === right : left <= right;
  }
  const whole = values.get(rule.whole) ?? 0n;
  if (whole === 0n) return false;
  const stated = values.get(rule.rate);
  const scaled = (values.get(rule.part) ?? 0n) * 100n * 10n ** BigInt(decimals.get(rule.rate) ?? 0);
  return stated === scaled / whole || stated === (2n * scaled + whole) / (2n * whole);
}

function total(figures: readonly string[], values: ReadonlyMap<string, bigint>): bigint {
  return figures.reduce((sum, figure) => sum + (values.get(figure) ?? 0n), 0n);
}

function subsets(all: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return all.flatMap((figure, at) =>
    subsets(all.slice(at + 1), size - 1).map((rest) => [figure, ...rest]),
  );
}
