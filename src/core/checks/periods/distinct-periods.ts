import { type Period, samePeriod } from "../../text/period";

/**
 * 截至11月底 and 截至2021年11月30日 are one period, however they are written. A stock counted at one moment (上年结转) belongs
 * beside the year's flow, so moments are none.
 */
export function distinctPeriods(periods: readonly Period[]): readonly Period[] {
  const spans = periods.filter(({ kind }) => kind !== "point");
  return spans.filter(
    (period, index) => spans.findIndex((other) => samePeriod(other, period)) === index,
  );
}

/** Empty for the whole year. */
export function periodText(period: Period): string {
  return period.kind === "whole-year" ? "" : period.text;
}
