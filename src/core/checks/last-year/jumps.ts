import type { Figure } from "../../definition/definition";
import { figuresOf } from "../../definition/expression";
import type { Check, Evidence } from "../../model/check";
import { divide, isZero, type Rational } from "../../model/rational";
import { computedIn } from "../computed-in";
import { constant, isDisproved, lastYear, thisYear, times } from "../disproved";
import { valueOf } from "../evaluate";
import { exactValue } from "../extent-arithmetic";
import { asPrinted, type Filling, operandOf } from "../filled-figures";

/** Beyond this many times last year's number, either way, a figure is worth a look. */
const BAND = 5n;

/** Where both years stay below it, a jump says nothing: 1 and 6 cases. */
const FLOOR = 10n;

/**
 * Figures that jumped beside last year: more than five times, less than a fifth, or from something to nothing and
 * back. Rates are no quantities, so they do not jump here.
 *
 * @param ruled the outcomes of the definition's rules: what one of them finds wrong with the same two numbers is told once
 */
export function jumpChecks(filling: Filling, ruled: readonly Check[]): readonly Check[] {
  const told = figuresToldByRules(filling, ruled);
  return [...filling.definition.figures.values()].flatMap((figure) => {
    if ((figure.kind !== "count" && figure.kind !== "amount") || told.has(figure.id)) return [];
    const evidence = jumpOf(figure, filling);
    return evidence === undefined ? [] : [jumpCheck(figure.id, evidence, filling)];
  });
}

type Jump = Extract<Evidence, { code: "prior-jump" | "prior-zero" }>;

function jumpOf({ id }: Figure, filling: Filling): Jump | undefined {
  const [now, last] = [thisYear(id), lastYear(id)];
  const exact = { now: exactIn(now, filling), last: exactIn(last, filling) };
  const computed = [...computedIn(now, filling), ...computedIn(last, filling)];
  const evidence = { figure: id, ...(computed.length > 0 && { computed }) };
  const isLarge = (value: typeof now) => isDisproved(value, "<", constant(FLOOR), filling);
  if (exact.now !== undefined && isZero(exact.now) && isLarge(last)) {
    return { code: "prior-zero", gone: true, ...evidence };
  }
  if (exact.last !== undefined && isZero(exact.last) && isLarge(now)) {
    return { code: "prior-zero", gone: false, ...evidence };
  }
  if (!isLarge(now) && !isLarge(last)) return undefined;
  if (!isPositive(now, filling) || !isPositive(last, filling)) return undefined;
  const isUp = isDisproved(now, "<=", times(BAND, last), filling);
  if (!isUp && !isDisproved(times(BAND, now), ">=", last, filling)) return undefined;
  const ratio = exact.now && exact.last && divide(exact.now, exact.last);
  return { code: "prior-jump", up: isUp, ...(ratio && { ratio }), ...evidence };
}

function isPositive(value: ReturnType<typeof thisYear>, filling: Filling): boolean {
  return isDisproved(value, "<=", constant(0n), filling);
}

function exactIn(value: ReturnType<typeof thisYear>, filling: Filling): Rational | undefined {
  return exactValue(valueOf(value, asPrinted(filling)));
}

function jumpCheck(figure: string, evidence: Jump, filling: Filling): Check {
  return {
    rule: `@prior.${evidence.code === "prior-zero" ? "zero" : "jump"}.${figure}`,
    kind: "prior",
    severity: "hint",
    status: "broken",
    operands: [false, true].map((prior) => operandOf(filling, { figure, prior })),
    evidence,
    suspects: [],
  };
}

/** Figures of which a rule over the two years' numbers alone is broken already. */
function figuresToldByRules({ definition }: Filling, ruled: readonly Check[]): ReadonlySet<string> {
  const broken = new Set(ruled.flatMap(({ rule, status }) => (status === "broken" ? [rule] : [])));
  const told = new Set<string>();
  for (const { id, formula } of definition.rules) {
    const named = figuresOf(formula.expression);
    const ids = new Set(named.map(({ figure }) => figure));
    const [only] = ids;
    if (ids.size === 1 && named.length === 2 && only !== undefined && broken.has(id))
      told.add(only);
  }
  return told;
}
