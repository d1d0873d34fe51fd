import type { Check } from "../../model/check";
import { type Filling, operandOf } from "../filled-figures";
import type { ToldText } from "../texts/told-text";
import { groupedByPeriod, wordsOf } from "./period-groups";
import { periodOf, type Telling, tellingsOf } from "./told-in-force";

/** Figures that two paragraphs tell with different periods: the same fact would then be two. */
export function toldPeriods(filling: Filling, texts: readonly ToldText[]): readonly Check[] {
  const byFigure = new Map<string, Telling[]>();
  for (const telling of tellingsOf(texts, filling)) {
    const { figure } = telling;
    const isFilled = (filling.figures.current.get(figure)?.entry.state ?? "blank") !== "blank";
    if (!isFilled || periodOf(figure, filling).kind === "point") continue;
    byFigure.set(figure, [...(byFigure.get(figure) ?? []), telling]);
  }
  return [...byFigure].flatMap(([figure, tellings]) => {
    const paragraphs = new Set(tellings.map(({ text }) => text));
    const isMixed =
      groupedByPeriod(tellings.map((telling) => [telling.period, telling])).length > 1;
    return paragraphs.size > 1 && isMixed ? [toldCheck(figure, tellings, filling)] : [];
  });
}

function toldCheck(figure: string, tellings: readonly Telling[], filling: Filling): Check {
  return {
    rule: `@period.told.${figure}`,
    kind: "period",
    severity: "hint",
    status: "broken",
    operands: [operandOf(filling, { figure, prior: false })],
    evidence: {
      code: "period-told",
      figure,
      tellings: tellings.map(({ text: { section, paragraph, place }, period }) => ({
        section,
        paragraph,
        ...(place && { place }),
        period: wordsOf(period),
      })),
    },
    suspects: [],
  };
}
