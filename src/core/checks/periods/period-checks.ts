import type { Check } from "../../model/check";
import type { Filling } from "../filled-figures";
import type { ToldText } from "../texts/told-text";
import { mixedPeriods } from "./mixed-periods";
import { partialPeriods } from "./partial-periods";
import { sectionPeriods } from "./section-periods";
import { toldPeriods } from "./told-periods";

/**
 * Periods beside the report's year: one hint for each 统计时期 that stops before the year ends, for sections and rules
 * whose figures were counted over different periods, and for figures that two paragraphs tell with different ones. An
 * absent period is the whole year; the state of things at one moment (时点) is no part of a year. A period of another year is to
 * be explained.
 *
 * @param year the report's, where it is known
 */
export function periodChecks(
  filling: Filling,
  texts: readonly ToldText[],
  year?: number,
): readonly Check[] {
  return [
    ...partialPeriods(filling, texts, year),
    ...sectionPeriods(filling, texts),
    ...mixedPeriods(filling),
    ...toldPeriods(filling, texts),
  ];
}
