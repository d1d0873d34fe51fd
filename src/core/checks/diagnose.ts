import type { Definition } from "../definition/definition";
import type { Checked } from "../model/check";
import type { Decimal } from "../model/decimal";
import type { Figures } from "../model/entry";
import { withClues } from "./clues/with-clues";
import type { Background } from "./locate/background";
import { withSuspects } from "./locate/with-suspects";

/**
 * A check run with what is most likely wrong: suspects, then clues.
 *
 * @param background what is known of how numbers got into their cells, and of explanations that speak of them
 * @param earlier what figures held when the report was compiled last, as far as that is known
 */
export function diagnose(
  definition: Definition,
  figures: Figures,
  checked: Checked,
  background: Background = {},
  earlier: ReadonlyMap<string, Decimal> = new Map(),
): Checked {
  const suspected = withSuspects(definition, figures, checked, background);
  return withClues(definition, figures, suspected, earlier);
}
