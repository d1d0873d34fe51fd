import type { Comparison, Evidence } from "../model/check";
import { absolute, subtract } from "../model/rational";
import { valueOfLinear } from "./evaluate";
import { exactValue } from "./extent-arithmetic";
import { asPrinted, type Filling } from "./filled-figures";
import { type Linear, sideOf } from "./linear";

/** The arithmetic of a comparison as people read it: both sides with their numbers, and how far they are apart. */
export function comparedEvidence(
  comparison: Comparison,
  left: Linear,
  right: Linear,
  filling: Filling,
  how: { readonly provable: boolean; readonly approximate: boolean; readonly rates: boolean },
): Evidence {
  const printed = asPrinted(filling);
  const leftValue = exactValue(valueOfLinear(left, printed));
  const rightValue = exactValue(valueOfLinear(right, printed));
  const apart = leftValue && rightValue && absolute(subtract(leftValue, rightValue));
  return {
    code: "compared",
    comparison,
    left: sideOf(left, filling, leftValue),
    right: sideOf(right, filling, rightValue),
    ...(apart && { difference: apart }),
    ...how,
  };
}
