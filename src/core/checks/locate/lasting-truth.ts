import type { Expression } from "../../definition/expression";
import { type PresenceTest, presenceTest } from "../../definition/presence-test";
import { valueOfLinear } from "../evaluate";
import { entryOf, type Filling, formulaBehind } from "../filled-figures";
import { linearOf } from "../linear";
import { type Truth, truthOver } from "../truth";

/**
 * What can be said of a condition whatever numbers take the place of others and whatever blanks are filled in: a repair
 * does both and blanks nothing, so what is filled in stays so. A blank may be filled in, and a condition on values may
 * turn with them: unknown.
 */
export function lastingTruth(condition: Expression, filling: Filling): Truth {
  return truthOver(condition, (comparison) => {
    const presence = presenceTest(comparison);
    if (presence === undefined || !staysPresent(presence, filling)) return "unknown";
    return presence.wanted ? "true" : "false";
  });
}

/** A sum that stands there through its formula stays, as its parts do; a quotient may lose its denominator. */
function staysPresent(reference: PresenceTest, filling: Filling): boolean {
  if (entryOf(filling, reference).state !== "blank") return true;
  const formula = formulaBehind(filling, reference);
  const linear = formula && linearOf(formula, filling);
  return linear !== undefined && valueOfLinear(linear, filling).known;
}
