import type { Check } from "../../model/check";
import { readPeriod, samePeriod } from "../../text/period";
import { type Filling, operandOf } from "../filled-figures";
import type { ToldText } from "../texts/told-text";
import { type Telling, tellingsOf } from "./told-in-force";

/** Periods that stop before the year ends, one hint for each, with the figures that no sentence tells so. */
export function partialPeriods(filling: Filling, texts: readonly ToldText[]): readonly Check[] {
  const byPeriod = new Map<string, string[]>();
  for (const id of filling.definition.figures.keys()) {
    const filled = filling.figures.current.get(id);
    if (filled === undefined || filled.entry.state === "blank") continue;
    const period = readPeriod(filled.period);
    if (period.kind === "whole-year" || period.kind === "point") continue;
    byPeriod.set(period.text, [...(byPeriod.get(period.text) ?? []), id]);
  }
  const tellings = tellingsOf(texts, filling);
  const printed = new Set(tellings.map(({ figure }) => figure));
  const unsaid = unsaidFigures(tellings, filling);
  return [...byPeriod].map(([period, figures]) => ({
    rule: `@period.${period}`,
    kind: "period",
    severity: "hint",
    status: "broken",
    operands: figures.map((figure) => operandOf(filling, { figure, prior: false })),
    evidence: {
      code: "period-partial",
      period,
      figures,
      said: figures.filter((figure) => printed.has(figure) && !unsaid.has(figure)),
      unsaid: figures.filter((figure) => unsaid.has(figure)),
    },
    suspects: [],
  }));
}

/** Figures that some paragraph prints without their period, so that they read as the whole year's. */
function unsaidFigures(tellings: readonly Telling[], filling: Filling): ReadonlySet<string> {
  return new Set(
    tellings
      .filter(({ figure, period }) => {
        const own = readPeriod(filling.figures.current.get(figure)?.period);
        return own.kind !== "whole-year" && own.kind !== "point" && !samePeriod(own, period);
      })
      .map(({ figure }) => figure),
  );
}
