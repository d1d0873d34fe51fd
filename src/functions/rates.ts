import { decimalOfDouble } from "../core/model/decimal";
import type { Decimal } from "../core/model/decimal";
import type { Quantity } from "../core/model/quantity";
import type { Result } from "../core/model/result";
import { fail, succeed } from "../core/model/result";
import { readQuantity } from "../core/text/reading";
import type { Refusal } from "./refusal";
import { written } from "./cell-values";

/**
 * A rate as stated, in percent: a number in a cell is the ratio (0.983 is 98.3%), a text the percentage (98.3%, 98.3).
 *
 * A ratio states the fewest decimals that show it; only a text can state 98.0%.
 */
export function statedRate(value: unknown): Result<Quantity, Refusal> {
  if (typeof value === "number" && Number.isFinite(value)) {
    return succeed({ value: inPercent(decimalOfDouble(value)) });
  }
  const quantity = typeof value === "string" ? readQuantity(value, PERCENT) : undefined;
  return quantity === undefined
    ? fail({ code: "not-a-rate", found: written(value) })
    : succeed(quantity);
}

/** A ratio's percentage: the point moves, no digit is lost. */
export function inPercent({ units, decimals }: Decimal): Decimal {
  return decimals >= 2
    ? { units, decimals: decimals - 2 }
    : { units: units * 10n ** BigInt(2 - decimals), decimals: 0 };
}

/** A percentage's ratio, as a cell holds it that shows percent. */
export function asRatio({ units, decimals }: Decimal): Decimal {
  return { units, decimals: decimals + 2 };
}

const PERCENT = { kind: "rate", unit: "%" } as const;
