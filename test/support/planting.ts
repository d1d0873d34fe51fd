import { referenceKey } from "../../src/core/definition/expression";
import { anyMistake, type PlantedKind, PLANTED_KINDS, type WrongCell } from "./planted-errors";
import { blocksOf } from "./planted-outcomes";
import type { Random } from "./random";
import { type Tie, tiesOf, type TrueReport } from "./true-report";

/** What is planted in a report. */
export interface Planting {
  /** `mixed`: each mistake of a kind of its own. */
  readonly kind: PlantedKind | "mixed";
  readonly mistakes: number;
  /** Anywhere; only in figures that a hard rule names, or two; or all in the same block. */
  readonly where: "anywhere" | "named" | "two-rules" | "one-block";
}

/** Draws mistakes that share no cell; `undefined` where the report has no room for them. */
export function planted(
  { kind, mistakes, where }: Planting,
  report: TrueReport,
  random: Random,
): readonly WrongCell[] | undefined {
  const candidates = candidatesFor(where, report, random);
  const cells = new Map<string, WrongCell>();
  let made = 0;
  for (let tries = 0; made < mistakes; tries += 1) {
    if (tries > 40) return undefined;
    const its = kind === "mixed" ? random.oneOf(PLANTED_KINDS) : kind;
    const mistake = anyMistake(its, report, candidates, random);
    const keys = mistake?.map(referenceKey) ?? [];
    if (mistake === undefined || keys.some((key) => cells.has(key))) continue;
    if (!mistake.every((cell) => cell.prior || isNamed(cell.figure, RULES[where], report)))
      continue;
    for (const cell of mistake) cells.set(referenceKey(cell), cell);
    made += 1;
  }
  return [...cells.values()];
}

function candidatesFor(
  where: Planting["where"],
  report: TrueReport,
  random: Random,
): readonly string[] {
  const all = [...report.values.keys()].filter((figure) => isNamed(figure, RULES[where], report));
  if (where !== "one-block") return all;
  const blocks = blocksOf(report);
  const key = (figure: string) => referenceKey({ figure, prior: false });
  const block = blocks.get(key(random.oneOf(all)));
  return all.filter((figure) => block?.has(key(figure)) === true);
}

/** By how many rules a figure must be named; last year's column need not be. */
const RULES = { anywhere: 0, named: 1, "two-rules": 2, "one-block": 1 } as const;

/** Whether at least so many hard rules name this year's figure. */
export function isNamed(figure: string, rules: number, report: TrueReport): boolean {
  return tiesNaming(figure, report).length >= rules;
}

/** Whether two hard rules or more name this year's figure, one of them an equation. */
export function isHeldByEquation(figure: string, report: TrueReport): boolean {
  const naming = tiesNaming(figure, report);
  return naming.length >= 2 && naming.some(({ isEquation }) => isEquation);
}

function tiesNaming(figure: string, report: TrueReport): readonly Tie[] {
  return tiesOf(report).filter(({ figures }) =>
    figures.some((reference) => !reference.prior && reference.figure === figure),
  );
}
