import { labelOf } from "../../../core/messages/check-facts";
import type { Definition } from "../../../core/definition/definition";
import type { Check, Suspect } from "../../../core/model/check";

/** A repair that can be made from here, when somebody asks for it. */
export interface Mend {
  /** Ids of the figures with what they are to hold, as one would type it. */
  readonly changes: readonly { readonly figure: string; readonly typed: string }[];
  /** The figure in words, where several repairs are offered; absent for the only one. */
  readonly label?: string;
  readonly exchange: boolean;
}

/** More ways than these are for the records, not for a button. */
const OFFERED = 3;

/** The repairs of a finding that can be typed in: this year's figures, with the one value that fits. */
export function mendsOf({ suspects }: Check, definition: Definition): readonly Mend[] {
  const offered = suspects.slice(0, OFFERED);
  return offered.flatMap((suspect) => {
    if (!suspect.changes.every((change) => isTypeable(change, definition))) return [];
    const changes = suspect.changes.map(({ figure, to = "" }) => ({ figure, typed: to }));
    const exchange = suspect.diagnosis === "swapped";
    const [first, second] = changes;
    if (first === undefined || (second !== undefined && !exchange)) return [];
    const label = labelOf(first.figure, definition);
    return [{ changes, exchange, ...(offered.length > 1 && { label }) }];
  });
}

function isTypeable(
  { figure, prior, to }: Suspect["changes"][number],
  { figures }: Definition,
): boolean {
  return to !== undefined && prior !== true && figures.get(figure)?.derived === false;
}
