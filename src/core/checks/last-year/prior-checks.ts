import type { Check } from "../../model/check";
import type { Filling } from "../filled-figures";
import type { ToldText } from "../texts/told-text";
import { jumpChecks } from "./jumps";
import { smallBaseChecks } from "./small-base";
import { unchangedChecks } from "./unchanged";

/**
 * This year beside last year: sections that look copied, figures that jumped, growth on a small base. Silent where
 * last year is not known.
 *
 * @param ruled the outcomes of the definition's own rules
 */
export function priorChecks(
  filling: Filling,
  ruled: readonly Check[],
  texts: readonly ToldText[],
): readonly Check[] {
  return [
    ...unchangedChecks(filling),
    ...jumpChecks(filling, ruled),
    ...smallBaseChecks(filling, texts),
  ];
}
