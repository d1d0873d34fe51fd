import type { Figure, Section } from "../../definition/definition";
import type { Check } from "../../model/check";
import type { FiguresOfPeriod } from "../../model/period-evidence";
import { type Period, readPeriod, samePeriod } from "../../text/period";
import { type Filling, operandOf } from "../filled-figures";
import { distinctPeriods, periodText } from "./distinct-periods";

/** Sections of which some figures were counted over another time than the others: one hint for each. */
export function sectionPeriods(filling: Filling): readonly Check[] {
  return filling.definition.sections.flatMap((section) => {
    const spans = section.rows.flatMap(({ figure, repeat }) => {
      const period = repeat ? undefined : spanOf(figure, filling);
      return period === undefined ? [] : [{ figure: figure.id, period }];
    });
    const periods = distinctPeriods(spans.map(({ period }) => period));
    if (periods.length < 2) return [];
    const groups = periods.map((period): FiguresOfPeriod => ({
      period: periodText(period),
      figures: spans.filter((one) => samePeriod(one.period, period)).map(({ figure }) => figure),
    }));
    return [sectionCheck(section, groups, filling)];
  });
}

/** `undefined` for what is blank or computed, and for what is counted at one moment by nature or by its row. */
function spanOf(
  { id, kind, derived, period: usual }: Figure,
  filling: Filling,
): Period | undefined {
  const filled = filling.figures.current.get(id);
  if (filled === undefined || filled.entry.state === "blank") return undefined;
  if (derived || kind === "text" || readPeriod(usual).kind === "point") return undefined;
  const period = readPeriod(filled.period);
  return period.kind === "point" ? undefined : period;
}

function sectionCheck(
  { id }: Section,
  periods: readonly FiguresOfPeriod[],
  filling: Filling,
): Check {
  const most = Math.max(...periods.map(({ figures }) => figures.length));
  const apart = periods.filter(({ figures }) => figures.length < most);
  // Where no group is smaller than another, none of them stands apart.
  const shown = apart.length > 0 ? apart : periods;
  return {
    rule: `@period.section.${id}`,
    kind: "period",
    severity: "hint",
    status: "broken",
    operands: shown.flatMap(({ figures }) =>
      figures.map((figure) => operandOf(filling, { figure, prior: false })),
    ),
    evidence: { code: "period-section", section: id, periods },
    suspects: [],
  };
}
