import type { FigureReference } from "../../definition/expression";
import { type Period, readPeriod } from "../../text/period";
import { figureOf, type Filling } from "../filled-figures";
import { type Covering, groupedByPeriod, type PeriodGroup } from "./period-groups";

/**
 * This year's filled figures by the period that they cover, in the order of first mention: more than one group is more
 * than one scope.
 */
export function scopesOf(
  references: readonly FigureReference[],
  filling: Filling,
): readonly PeriodGroup<FigureReference>[] {
  return groupedByPeriod(
    references.flatMap((reference): Covering<FigureReference>[] => {
      const period = reference.prior ? undefined : scopeOf(reference.figure, filling);
      return period === undefined ? [] : [[period, reference]];
    }),
  );
}

/**
 * The span that a filled figure of this year covers; `undefined` where nothing sets it apart from others. A stock counted at
 * one moment (上年结转) belongs beside the year's flow; a period that cannot be read may be any; a rate that says nothing
 * covers what its parts cover.
 */
export function scopeOf(figure: string, filling: Filling): Period | undefined {
  const filled = filling.figures.current.get(figure);
  if (filled === undefined || filled.entry.state === "blank") return undefined;
  const isSilent = (filled.period ?? "").trim() === "";
  if (isSilent && figureOf(filling, figure).kind === "rate") return undefined;
  const period = readPeriod(filled.period);
  return period.kind === "point" || period.kind === "unreadable" ? undefined : period;
}
