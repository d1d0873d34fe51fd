import type { Check } from "../../model/check";
import { readPeriod } from "../../text/period";
import { type Filling, operandOf } from "../filled-figures";
import { printedFigures, type ToldText } from "../texts/told-text";
import { type Covering, groupedByPeriod, yearOf } from "./period-groups";
import { plainlyTold } from "./told-in-force";

/**
 * Periods that stop before the year ends, one hint for each, with the figures that no sentence tells so; and periods of
 * another year than the report's, be it a moment, one query for each.
 */
export function partialPeriods(
  filling: Filling,
  texts: readonly ToldText[],
  year?: number,
): readonly Check[] {
  const coverings = [...filling.definition.figures.keys()].flatMap((id): Covering<string>[] => {
    const filled = filling.figures.current.get(id);
    if (filled === undefined || filled.entry.state === "blank") return [];
    const period = readPeriod(filled.period);
    return period.kind === "whole-year" ? [] : [[period, id]];
  });
  const printed = printedFigures(texts);
  const told = plainlyTold(texts, filling);
  const isOfAnother = ([period]: Covering<string>) =>
    year !== undefined && (yearOf(period) ?? year) !== year;
  const own = coverings.filter((one) => !isOfAnother(one) && one[0].kind !== "point");
  const groups = [
    ...groupedByPeriod(own).map((group) => ({ ...group, isOwn: true })),
    ...groupedByPeriod(coverings.filter(isOfAnother)).map((group) => ({ ...group, isOwn: false })),
  ];
  return groups.map(({ name, words, things: figures, isOwn }) => ({
    rule: `@period.${isOwn ? name : words}`,
    kind: "period",
    severity: isOwn ? "hint" : "query",
    status: "broken",
    operands: figures.map((figure) => operandOf(filling, { figure, prior: false })),
    evidence: {
      code: "period-partial",
      period: words,
      figures,
      said: figures.filter((figure) => told.has(figure)),
      unsaid: figures.filter((figure) => printed.has(figure) && !told.has(figure)),
      ...(!isOwn && year !== undefined && { year }),
    },
    suspects: [],
  }));
}
