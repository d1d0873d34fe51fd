import type { Section } from "../../definition/definition";
import type { Check } from "../../model/check";
import { readPeriod } from "../../text/period";
import { type Filling, operandOf } from "../filled-figures";
import type { ToldText } from "../texts/told-text";
import { type Covering, groupedByPeriod, type PeriodGroup } from "./period-groups";
import { scopeOf } from "./scopes";
import { plainlyTold } from "./told-in-force";

/**
 * Sections of which some figures were counted over another time than the others, and no sentence says which: one hint for
 * each. What every sentence on it tells with its own period may cover what it likes.
 */
export function sectionPeriods(filling: Filling, texts: readonly ToldText[]): readonly Check[] {
  const told = plainlyTold(texts, filling);
  return filling.definition.sections.flatMap((section) => {
    const groups = groupedByPeriod(coveringsOf(section, told, filling));
    return groups.length < 2 ? [] : [sectionCheck(section, groups, filling)];
  });
}

/** Without what is computed, what is counted at one moment by nature, and what is told with its period. */
function coveringsOf(
  { rows }: Section,
  told: ReadonlySet<string>,
  filling: Filling,
): readonly Covering<string>[] {
  return rows.flatMap(({ figure: { id, kind, derived, period: usual }, repeat }) => {
    if (repeat || derived || kind === "text" || told.has(id)) return [];
    if (readPeriod(usual).kind === "point") return [];
    const period = scopeOf(id, filling);
    return period === undefined ? [] : [[period, id] as const];
  });
}

function sectionCheck(
  { id }: Section,
  groups: readonly PeriodGroup<string>[],
  filling: Filling,
): Check {
  const most = Math.max(...groups.map(({ things }) => things.length));
  const apart = groups.filter(({ things }) => things.length < most);
  // Where no group is smaller than another, none of them stands apart.
  const shown = apart.length > 0 ? apart : groups;
  return {
    rule: `@period.section.${id}`,
    kind: "period",
    severity: "hint",
    status: "broken",
    operands: shown.flatMap(({ things }) =>
      things.map((figure) => operandOf(filling, { figure, prior: false })),
    ),
    evidence: {
      code: "period-section",
      section: id,
      periods: groups.map(({ words, things }) => ({ period: words, figures: things })),
    },
    suspects: [],
  };
}
