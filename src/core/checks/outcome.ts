import type { Comparison } from "../model/check";
import { compare, ZERO } from "../model/rational";
import type { Known } from "./extent";
import { contains, type Interval, pointOf } from "./interval";

/** Whether a comparison is true of all, some or none of the values that its difference may have. */
export type Outcome = "certain" | "possible" | "impossible";

/** How a comparison of two extents comes out, by their difference. */
export function outcome(difference: Known, operator: Comparison): Outcome {
  const { interval } = difference;
  const only = pointOf(interval);
  switch (operator) {
    case "=":
      return !contains(interval, ZERO) ? "impossible" : only === undefined ? "possible" : "certain";
    case "<>":
      return !contains(interval, ZERO) ? "certain" : only === undefined ? "possible" : "impossible";
    case "<":
      return below(interval, false);
    case "<=":
      return below(interval, true);
    case ">":
      return reversed(below(interval, true));
    case ">=":
      return reversed(below(interval, false));
  }
}

/** Whether every, some or no value of the interval lies below 0 (or at it, where `orEqual`). */
function below({ low, high }: Interval, orEqual: boolean): Outcome {
  const highOrder = high === undefined ? 1 : compare(high.at, ZERO);
  if (highOrder < 0 || (highOrder === 0 && (orEqual || high?.closed === false))) return "certain";
  const lowOrder = low === undefined ? -1 : compare(low.at, ZERO);
  if (lowOrder > 0 || (lowOrder === 0 && (!orEqual || low?.closed === false))) return "impossible";
  return "possible";
}

function reversed(result: Outcome): Outcome {
  if (result === "possible") return "possible";
  return result === "certain" ? "impossible" : "certain";
}
