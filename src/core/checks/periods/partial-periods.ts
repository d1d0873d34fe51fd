import type { Check } from "../../model/check";
import { readPeriod } from "../../text/period";
import { type Filling, operandOf } from "../filled-figures";
import { printedFigures, type ToldText } from "../texts/told-text";
import { type Covering, groupedByPeriod } from "./period-groups";
import { plainlyTold } from "./told-in-force";

/** Periods that stop before the year ends, one hint for each, with the figures that no sentence tells so. */
export function partialPeriods(filling: Filling, texts: readonly ToldText[]): readonly Check[] {
  const coverings = [...filling.definition.figures.keys()].flatMap((id): Covering<string>[] => {
    const filled = filling.figures.current.get(id);
    if (filled === undefined || filled.entry.state === "blank") return [];
    const period = readPeriod(filled.period);
    return period.kind === "whole-year" || period.kind === "point" ? [] : [[period, id]];
  });
  const printed = printedFigures(texts);
  const told = plainlyTold(texts, filling);
  return groupedByPeriod(coverings).map(({ name, words, things: figures }) => ({
    rule: `@period.${name}`,
    kind: "period",
    severity: "hint",
    status: "broken",
    operands: figures.map((figure) => operandOf(filling, { figure, prior: false })),
    evidence: {
      code: "period-partial",
      period: words,
      figures,
      said: figures.filter((figure) => told.has(figure)),
      unsaid: figures.filter((figure) => printed.has(figure) && !told.has(figure)),
    },
    suspects: [],
  }));
}
