import { figuresOf } from "../../definition/expression";
import type { Check } from "../../model/check";
import { computedIn } from "../computed-in";
import { constant, isDisproved, thisYear } from "../disproved";
import { valueOf } from "../evaluate";
import { type Filling, operandOf } from "../filled-figures";
import { rateStatements } from "../texts/rate-statements";
import type { ToldText } from "../texts/told-text";
import { printedFigures } from "../texts/told-text";

/** Growth on fewer than these says little: one case more on 4 is 25 %. */
const SMALL = 20n;

/** Changes on a small base that a sentence prints: one hint for each of these rates. */
export function smallBaseChecks(filling: Filling, texts: readonly ToldText[]): readonly Check[] {
  const printed = printedFigures(texts);
  const seen = new Set<string>();
  return rateStatements(filling.definition).flatMap(({ figure, call }) => {
    const [, base] = call.operands;
    if (call.name !== "CHANGE" || base === undefined) return [];
    if (seen.has(figure) || !printed.has(figure)) return [];
    if (!valueOf(thisYear(figure), filling).known) return [];
    if (!isDisproved(base, ">=", constant(SMALL), filling)) return [];
    if (!isDisproved(base, "<=", constant(0n), filling)) return [];
    seen.add(figure);
    const references = [{ figure, prior: false }, ...figuresOf(base)];
    const computed = [...computedIn(thisYear(figure), filling), ...computedIn(base, filling)];
    return [
      {
        rule: `@prior.small-base.${figure}`,
        kind: "prior",
        severity: "hint",
        status: "broken",
        operands: references.map((reference) => operandOf(filling, reference)),
        evidence: {
          code: "prior-small-base",
          figure,
          ...(computed.length > 0 && { computed }),
        },
        suspects: [],
      } satisfies Check,
    ];
  });
}
