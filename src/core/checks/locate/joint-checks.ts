import type { Definition } from "../../definition/definition";
import { type FigureReference, referenceKey, sameReference } from "../../definition/expression";
import type { Check, SharedBlank } from "../../model/check";
import { entryOf, figureOf, type Filling, operandOf } from "../filled-figures";
import { approximateInputs } from "../operand-states";
import { scopesOf } from "../periods/scopes";
import { Cells } from "./cells";
import { type HardRule, hardRules, tiedTo } from "./hard-rules";
import { inWholeNumbers } from "./row";
import { settle } from "./settle";
import type { System } from "./system";
import { openCells, Trials } from "./trial";

/**
 * Findings that no single rule makes: hard rules of which none is broken, but which no values of the blanks that they
 * share satisfy together. One finding for each group of rules that blanks tie together, with a smallest part of it:
 * leave any of those rules out, and some values do.
 *
 * @param ruled the checks of the definition's rules
 */
export function jointChecks(filling: Filling, ruled: readonly Check[]): readonly Check[] {
  const waiting = ruled.filter(
    ({ status, severity }) => status === "undecided" && severity === "hard",
  );
  if (waiting.length < 2) return [];
  const cells = new Cells(filling);
  const byRule = new Map(ruled.map((check) => [check.rule, check]));
  const all = hardRules(filling, byRule, cells);
  const system: System = { rows: [], cells: cells.systemCells() };
  const open = openCells(system);
  const isBlank = (cell: number) => system.cells[cell]?.blank === true;
  const rules = all.filter(
    (one) =>
      one.check.status !== "broken" &&
      one.keys.some(isBlank) &&
      !namesBlankRate(one, cells, filling),
  );
  const taken = new Set<HardRule>();
  return rules.flatMap((start) => {
    if (taken.has(start) || start.check.status !== "undecided") return [];
    const tied = tiedTo(start, rules, isBlank);
    for (const one of tied) taken.add(one);
    if (tied.size < 2) return [];
    const isPossible = (some: readonly HardRule[]) => canHold(some, system, open);
    const conflict = smallestConflict(inOrderOfId([...tied]), isPossible);
    return conflict.length < 2 || mayHold(conflict, cells, filling)
      ? []
      : [jointCheck(conflict, cells, filling)];
  });
}

/** A blank rate may be below 0, which the rows do not say. */
function namesBlankRate({ rows }: HardRule, cells: Cells, filling: Filling): boolean {
  return rows.some(({ coefficients }) =>
    [...coefficients.keys()].some((cell) => {
      const reference = cells.references[cell];
      if (reference === undefined) return false;
      const { kind } = figureOf(filling, reference.figure);
      return kind === "rate" && entryOf(filling, reference).state !== "stated";
    }),
  );
}

/** So that the answer does not depend on the order in which a definition lists its rules. */
function inOrderOfId(rules: readonly HardRule[]): readonly HardRule[] {
  return [...rules].sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
}

function canHold(
  rules: readonly HardRule[],
  { cells }: System,
  open: ReadonlySet<number>,
): boolean {
  const named = new Set(rules.flatMap(({ keys }) => keys));
  const system: System = {
    rows: rules.flatMap(({ rows }) => rows),
    cells: cells.map((cell, at) => (named.has(at) ? cell : { ...cell, bounds: [] })),
  };
  // What is known only within bounds is open as well, and settling does not look at bounds.
  const isPlain = [...named].every((cell) => cells[cell]?.blank === true || !open.has(cell));
  const trials = new Trials(system);
  if (isPlain) {
    const rows = system.rows.map((row) => inWholeNumbers(row, trials.isWhole));
    const settled = settle(rows, open, trials.isWhole, trials.known);
    if (settled?.holds !== false) return settled !== undefined;
  }
  return trials.tryWithout(new Set()).outcome !== "conflict";
}

/** A part of the rules that cannot hold, while every smaller part of it can; nothing where all can hold together. */
function smallestConflict(
  rules: readonly HardRule[],
  isPossible: (rules: readonly HardRule[]) => boolean,
): readonly HardRule[] {
  if (isPossible(rules)) return [];
  let left = rules;
  for (const rule of rules) {
    const without = left.filter((other) => other !== rule);
    if (!isPossible(without)) left = without;
  }
  return left;
}

/** Figures of different periods need not agree, and a blank that may be 不适用 may be no part of its sum. */
function mayHold(conflict: readonly HardRule[], cells: Cells, filling: Filling): boolean {
  const references = conflict.flatMap(({ keys }) =>
    keys.flatMap((cell) => cells.references[cell] ?? []),
  );
  if (scopesOf(references, filling).length > 1) return true;
  return references.some(
    (reference) =>
      figureOf(filling, reference.figure).na && entryOf(filling, reference).state === "blank",
  );
}

function jointCheck(conflict: readonly HardRule[], cells: Cells, filling: Filling): Check {
  const rules = conflict.map(({ rule }) => rule.id);
  const named = new Map<string, FigureReference>();
  for (const { keys } of conflict) {
    for (const cell of keys) {
      const reference = cells.references[cell];
      if (reference !== undefined) named.set(referenceKey(reference), reference);
    }
  }
  const references = inReportOrder([...named.values()], filling.definition);
  const isApproximate = conflict.some(
    ({ rule }) => approximateInputs(rule.formula.expression, filling).length > 0,
  );
  return {
    rule: `@entry.conflict.${rules.join("+")}`,
    kind: "entry",
    severity: isApproximate ? "query" : "hard",
    status: "broken",
    operands: references.map((reference) => operandOf(filling, reference)),
    evidence: {
      code: "conflict",
      rules,
      blanks: sharedBlanks(references, conflict, cells, filling),
    },
    suspects: [],
  };
}

function inReportOrder(
  references: readonly FigureReference[],
  { figures }: Definition,
): readonly FigureReference[] {
  const places = new Map([...figures.keys()].map((id, at) => [id, at]));
  const placeOf = ({ figure, prior }: FigureReference) =>
    2 * (places.get(figure) ?? 0) + Number(prior);
  return [...references].sort((a, b) => placeOf(a) - placeOf(b));
}

function sharedBlanks(
  references: readonly FigureReference[],
  conflict: readonly HardRule[],
  cells: Cells,
  filling: Filling,
): readonly SharedBlank[] {
  return references
    .filter((reference) => entryOf(filling, reference).state === "blank")
    .filter((reference) => {
      const cell = cells.numberOf(reference);
      return conflict.filter(({ keys }) => keys.includes(cell)).length > 1;
    })
    .map(({ figure, prior }) => ({
      figure,
      prior,
      asked: conflict.flatMap(({ check: { evidence, rule } }) =>
        evidence.code === "undecided" &&
        evidence.implied !== undefined &&
        sameReference(evidence.implied, { figure, prior })
          ? [{ rule, value: evidence.implied.value }]
          : [],
      ),
    }));
}
