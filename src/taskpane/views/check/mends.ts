import { labelOf } from "../../../core/messages/check-facts";
import type { Definition } from "../../../core/definition/definition";
import type { Check } from "../../../core/model/check";
import type { Suspect } from "../../../core/model/suspect";

/** A repair that can be made from here, when somebody asks for it. */
export interface Mend {
  /** Ids of the figures with what they are to hold, as one would type it. */
  readonly changes: readonly { readonly figure: string; readonly typed: string }[];
  /** The figures in words. */
  readonly labels: readonly string[];
  readonly exchange: boolean;
}

/** More ways than these are for the records, not for a button. */
const OFFERED = 3;

/** The repairs of a finding that can be typed in: this year's figures, with the one value that fits. */
export function mendsOf({ suspects }: Check, definition: Definition): readonly Mend[] {
  return suspects.slice(0, OFFERED).flatMap((suspect) => {
    if (!suspect.changes.every((change) => isTypeable(change, definition))) return [];
    const changes = suspect.changes.map(({ figure, to = "" }) => ({ figure, typed: to }));
    const exchange = suspect.diagnosis === "swapped";
    if (changes.length !== (exchange ? 2 : 1)) return [];
    const labels = changes.map(({ figure }) => labelOf(figure, definition));
    return [{ changes, exchange, labels }];
  });
}

function isTypeable(
  { figure, prior, to }: Suspect["changes"][number],
  { figures }: Definition,
): boolean {
  return to !== undefined && prior !== true && figures.get(figure)?.derived === false;
}
