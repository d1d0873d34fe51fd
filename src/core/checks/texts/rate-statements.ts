import type { Definition } from "../../definition/definition";
import { isRateCall, type RateCall } from "../../definition/rate-call";
import { statementsWhereApplied } from "../statements";
import type { Comparing } from "../truth";

/** What a rate figure is said to be, by a rule or by its own formula: `信访.办结率=RATE(信访.办结,信访.转办)`. */
export interface RateStatement {
  readonly figure: string;
  readonly call: RateCall;
}

/** Every rate, change and percentage-point figure of a definition with how it is computed; the same list every time. */
export function rateStatements(definition: Definition): readonly RateStatement[] {
  const known = KNOWN.get(definition);
  if (known !== undefined) return known;
  const found = definition.rules.flatMap(({ formula }) =>
    statementsWhereApplied(formula.expression).flatMap(statementIn),
  );
  KNOWN.set(definition, found);
  return found;
}

function statementIn({ operator, left, right }: Comparing): readonly RateStatement[] {
  if (operator !== "=") return [];
  if (left.kind === "figure" && !left.prior && isRateCall(right)) {
    return [{ figure: left.figure, call: right }];
  }
  const isMirrored = right.kind === "figure" && !right.prior && isRateCall(left);
  return isMirrored ? [{ figure: right.figure, call: left }] : [];
}

const KNOWN = new WeakMap<Definition, readonly RateStatement[]>();
