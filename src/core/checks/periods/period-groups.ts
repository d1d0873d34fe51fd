import { beginOf, endOf, type Period, samePeriod } from "../../text/period";

/** Things that cover one period. */
export interface PeriodGroup<Thing> {
  readonly period: Period;
  /** As written where all of them write it alike, else by its last day; empty for the whole year. */
  readonly words: string;
  /** The period by its last day, whatever its spelling: a name that stays when somebody only writes it otherwise. */
  readonly name: string;
  readonly things: readonly Thing[];
}

/** A thing with the period that it covers. */
export type Covering<Thing> = readonly [period: Period, thing: Thing];

/**
 * Things by the period that they cover, in the order of first mention: 2021年1-11月, 截至11月底 and 截至2021年11月30日 are one.
 * A day without its year is in the only year that others name for it; where they name several, it stands by itself.
 */
export function groupedByPeriod<Thing>(
  things: readonly Covering<Thing>[],
): readonly PeriodGroup<Thing>[] {
  const groups: Covering<Thing>[][] = [];
  for (const covering of things) {
    const known = groups.find((group) => group[0] && isOne(group[0][0], covering[0], things));
    if (known === undefined) groups.push([covering]);
    else known.push(covering);
  }
  return groups.map((group) => groupOf(group, things));
}

function groupOf<Thing>(
  group: readonly Covering<Thing>[],
  all: readonly Covering<unknown>[],
): PeriodGroup<Thing> {
  const [period = WHOLE_YEAR] = group[0] ?? [];
  const name = nameOf(period, all);
  const spellings = new Set(group.map(([each]) => wordsOf(each)));
  const [written = ""] = spellings;
  return {
    period,
    words: spellings.size > 1 ? withYear(name, group) : written,
    name,
    things: group.map(([, thing]) => thing),
  };
}

/** A year that only some of them name is not left out for the reader: it may be the wrong one. */
function withYear(name: string, group: readonly Covering<unknown>[]): string {
  const year = group.map(([period]) => yearOf(period)).find((each) => each !== undefined);
  return year === undefined || name.includes("年") ? name : name.replace("截至", `截至${year}年`);
}

const WHOLE_YEAR: Period = { kind: "whole-year" };

/** Empty for the whole year. */
export function wordsOf(period: Period): string {
  return period.kind === "whole-year" ? "" : period.text;
}

function isOne(a: Period, b: Period, all: readonly Covering<unknown>[]): boolean {
  return samePeriod(a, b) && (yearOf(a) === yearOf(b) || yearsOfDay(a, all).size < 2);
}

function nameOf(period: Period, all: readonly Covering<unknown>[]): string {
  const end = endOf(period);
  if (end === undefined || period.kind !== "as-of") return wordsOf(period);
  if (beginOf(period) !== undefined) return period.text;
  if (end === "now") return "截至目前";
  const { year, month, day } = end;
  const named = year !== undefined && yearsOfDay(period, all).size > 1 ? `${year}年` : "";
  return `截至${named}${month}月${typeof day === "number" ? `${day}日` : DAY_WORDS[day]}`;
}

const DAY_WORDS = { end: "底", early: "初", middle: "中旬", late: "下旬" } as const;

/** The year that a period names with its day. */
export function yearOf(period: Period): number | undefined {
  const end = endOf(period);
  return typeof end === "object" ? end.year : undefined;
}

/** The years that are named for the day that a period reaches to. */
function yearsOfDay(period: Period, all: readonly Covering<unknown>[]): ReadonlySet<number> {
  const end = endOf(period);
  if (typeof end !== "object") return new Set();
  return new Set(
    all.flatMap(([other]) => {
      const its = endOf(other);
      const isDay = typeof its === "object" && other.kind === period.kind;
      const isSame =
        isDay &&
        beginOf(other) === beginOf(period) &&
        its.month === end.month &&
        its.day === end.day;
      return isSame && its.year !== undefined ? [its.year] : [];
    }),
  );
}
