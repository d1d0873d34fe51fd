import type { Definition } from "../definition/definition";
import type { Checked } from "../model/check";
import type { Figures } from "../model/entry";
import { withClues } from "./clues/with-clues";
import { withSuspects } from "./locate/with-suspects";

/**
 * A check run with what is most likely wrong: suspects, then clues.
 *
 * @param explained keys of figures of which an explanation speaks with the value that they hold
 */
export function diagnose(
  definition: Definition,
  figures: Figures,
  checked: Checked,
  explained: ReadonlySet<string> = new Set(),
): Checked {
  return withClues(definition, figures, withSuspects(definition, figures, checked, explained));
}
