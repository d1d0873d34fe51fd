import type { FigureReference } from "../../src/core/definition/expression";
import { type KeyedKind, mistyped } from "./keyed-mistakes";
import type { Random } from "./random";
import { type Sum, sumsIn } from "./sums";
import type { TrueReport } from "./true-report";

/** The mistakes that people make when they fill in figures. */
export type PlantedKind =
  | KeyedKind
  /** Last year's figure is typed again. */
  | "last-year"
  /** 本年 and 上年 of one figure are exchanged. */
  | "years-exchanged"
  /** Two figures that stand one below the other are exchanged. */
  | "swap"
  /** Three to five figures are pasted one row too low. */
  | "shifted-rows"
  /** A total is typed without one of its parts. */
  | "omitted-part"
  /** 0 is typed for a part that is none. */
  | "part-zero"
  /** One or two parts were changed after their total was typed. */
  | "stale-total";

export const PLANTED_KINDS: readonly PlantedKind[] = [
  "transposition",
  "wrong-digit",
  "extra-digit",
  "missing-digit",
  "power-of-ten",
  "last-year",
  "years-exchanged",
  "swap",
  "shifted-rows",
  "omitted-part",
  "part-zero",
  "stale-total",
];

/** A cell that holds something else than it should. */
export interface WrongCell extends FigureReference {
  readonly right: bigint;
  /** Absent where the cell was left blank. */
  readonly wrong?: bigint;
}

/** One mistake: the cells that are wrong through it. */
export type Mistake = readonly WrongCell[];

/** Every mistake of a kind that can be made at a figure; of a stale total a few for each part. */
export function mistakesAt(
  kind: PlantedKind,
  figure: string,
  report: TrueReport,
): readonly Mistake[] {
  const right = report.values.get(figure);
  if (right === undefined) return [];
  const lastYear = report.prior.get(figure);
  switch (kind) {
    case "last-year":
      return one(figure, right, lastYear === undefined ? [] : [lastYear]);
    case "years-exchanged":
      return yearsExchanged(figure, right, lastYear);
    case "swap":
      return exchangedBelow(figure, report);
    case "shifted-rows":
      return [3, 4, 5].flatMap((rows) => shiftedDown(figure, rows, report));
    case "omitted-part":
      return one(
        figure,
        right,
        totalsOf(figure, report).flatMap(({ parts }) => without(parts, report)),
      );
    case "part-zero":
      return isPart(figure, report) ? one(figure, right, [0n]) : [];
    case "stale-total":
      return one(
        figure,
        right,
        totalsOf(figure, report).flatMap((sum) => earlierTotals(sum, report)),
      );
    default:
      return one(figure, right, mistyped(kind, right));
  }
}

/** A mistake anywhere among the figures; `undefined` where many tries found none. */
export function anyMistake(
  kind: PlantedKind,
  report: TrueReport,
  figures: readonly string[],
  random: Random,
): Mistake | undefined {
  for (let tries = 0; tries < 100 && figures.length > 0; tries += 1) {
    const possible = mistakesAt(kind, random.oneOf(figures), report);
    if (possible.length > 0) return random.oneOf(possible);
  }
  return undefined;
}

function one(figure: string, right: bigint, wrongs: readonly bigint[]): readonly Mistake[] {
  return [...new Set(wrongs)]
    .filter((wrong) => wrong !== right && wrong >= 0n)
    .map((wrong) => [{ figure, prior: false, right, wrong }]);
}

function yearsExchanged(
  figure: string,
  right: bigint,
  lastYear: bigint | undefined,
): readonly Mistake[] {
  if (lastYear === undefined || lastYear === right) return [];
  return [
    [
      { figure, prior: false, right, wrong: lastYear },
      { figure, prior: true, right: lastYear, wrong: right },
    ],
  ];
}

function exchangedBelow(figure: string, report: TrueReport): readonly Mistake[] {
  const [first, second] = countsFrom(figure, 2, report);
  if (first === undefined || second === undefined || first[1] === second[1]) return [];
  return [[wrongly(first, second[1]), wrongly(second, first[1])]];
}

/** The first figure keeps what was there; each of the others shows its upper neighbour's. */
function shiftedDown(figure: string, rows: number, report: TrueReport): readonly Mistake[] {
  const figures = countsFrom(figure, rows + 1, report);
  if (figures.length <= rows) return [];
  const cells = figures
    .slice(1)
    .map((own, above) => wrongly(own, figures[above]?.[1] ?? own[1]))
    .filter(({ right, wrong }) => right !== wrong);
  return cells.length > 1 ? [cells] : [];
}

/** So many counts one below the other; fewer where a rate comes between or the report ends. */
function countsFrom(
  figure: string,
  rows: number,
  { values, decimals }: TrueReport,
): readonly (readonly [string, bigint])[] {
  const all = [...values];
  const first = all.findIndex(([id]) => id === figure);
  const found = all.slice(first, first + rows);
  const rate = found.findIndex(([id]) => decimals.has(id));
  return rate < 0 ? found : found.slice(0, rate);
}

function wrongly([figure, right]: readonly [string, bigint], wrong: bigint): WrongCell {
  return { figure, prior: false, right, wrong };
}

function totalsOf(figure: string, { definition }: TrueReport): readonly Sum[] {
  return sumsIn(definition).filter(({ total }) => total === figure);
}

function isPart(figure: string, { definition }: TrueReport): boolean {
  return sumsIn(definition).some(({ parts }) => parts.includes(figure));
}

/** The sum of the parts without each of them in turn. */
function without(parts: readonly string[], { values }: TrueReport): readonly bigint[] {
  const counts = parts.map((part) => values.get(part) ?? 0n);
  const whole = counts.reduce((sum, each) => sum + each, 0n);
  return counts.map((count) => whole - count);
}

/** Sums of earlier versions: one part, or two parts, were a little or a good deal different. */
function earlierTotals({ total, parts }: Sum, { values }: TrueReport): readonly bigint[] {
  const whole = values.get(total) ?? 0n;
  const steps = parts.map((part) => {
    const now = values.get(part) ?? 0n;
    return [-1n, 1n, 3n, now / 4n, -now / 3n].filter((step) => now + step >= 0n);
  });
  const single = steps.flat();
  const double = steps.flatMap((its, at) =>
    its.flatMap((step) => (steps[at + 1] ?? []).map((other) => step + other)),
  );
  return [...single, ...double].map((step) => whole + step);
}
