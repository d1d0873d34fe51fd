import type { FigureReference } from "../definition/expression";
import { type Period, readPeriod, samePeriod } from "../text/period";
import type { Filling } from "./filled-figures";

/** Figures that were counted over one period. */
export interface Scope {
  /** As written; empty for the whole year. */
  readonly period: string;
  readonly figures: readonly FigureReference[];
}

/**
 * This year's filled figures by the period that they cover, in the order of first mention. 截至11月底 and
 * 截至2021年11月30日 are one period, however they are written. A stock counted at one moment (上年结转) belongs beside the
 * year's flow, so moments are none; a period that cannot be read may be any, so it tells no two apart.
 */
export function scopesOf(
  references: readonly FigureReference[],
  { figures }: Filling,
): readonly Scope[] {
  const scopes: { readonly period: Period; readonly figures: FigureReference[] }[] = [];
  for (const reference of references) {
    const filled = reference.prior ? undefined : figures.current.get(reference.figure);
    if (filled === undefined || filled.entry.state === "blank") continue;
    const period = readPeriod(filled.period);
    if (period.kind === "point" || period.kind === "unreadable") continue;
    const known = scopes.find((scope) => samePeriod(period, scope.period));
    if (known === undefined) scopes.push({ period, figures: [reference] });
    else known.figures.push(reference);
  }
  return scopes.map(({ period, figures: its }) => ({ period: wordsOf(period), figures: its }));
}

function wordsOf(period: Period): string {
  return period.kind === "whole-year" ? "" : period.text;
}
