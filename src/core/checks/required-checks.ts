import type { Check } from "../model/check";
import { entryOf, type Filling, operandOf } from "./filled-figures";

/** One check for each required figure that was left blank; a figure with a formula is never owed. */
export function requiredChecks(filling: Filling): readonly Check[] {
  return [...filling.definition.figures.values()]
    .filter(({ required, formula }) => required && formula === undefined)
    .map(({ id }) => ({ figure: id, prior: false }))
    .filter((reference) => entryOf(filling, reference).state === "blank")
    .map((reference) => ({
      rule: `@required.${reference.figure}`,
      kind: "required",
      severity: "hard",
      status: "broken",
      operands: [operandOf(filling, reference)],
      evidence: { code: "required-blank", figure: reference.figure },
      suspects: [],
    }));
}
