import type { Definition } from "../definition/definition";
import type { Checked } from "../model/check";
import type { Decimal } from "../model/decimal";
import type { Figures } from "../model/entry";
import { withClues } from "./clues/with-clues";
import { withSuspects } from "./locate/with-suspects";

/**
 * A check run with what is most likely wrong: suspects, then clues.
 *
 * @param explained keys of figures of which an explanation speaks with the value that they hold
 * @param earlier what figures held when the report was compiled last, as far as that is known
 */
export function diagnose(
  definition: Definition,
  figures: Figures,
  checked: Checked,
  explained: ReadonlySet<string> = new Set(),
  earlier: ReadonlyMap<string, Decimal> = new Map(),
): Checked {
  const suspected = withSuspects(definition, figures, checked, explained);
  return withClues(definition, figures, suspected, earlier);
}
