/**
 * A decimal number exactly as it was written: `units × 10^-decimals`.
 *
 * Trailing zeros are information (98 % and 98.0 % are two statements), so 98 is `{98n, 0}` and 98.0 is `{980n, 1}`.
 * `decimals` is a whole number, zero or more.
 */
export interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

const WRITTEN = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads plain decimal notation (`-12.50`), keeping trailing zeros.
 *
 * @returns `undefined` for anything else: no sign but a leading `-`, no separators, no exponent.
 */
export function parseDecimal(text: string): Decimal | undefined {
  const match = WRITTEN.exec(text);
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = ""] = match;
  const units = BigInt(whole + fraction);
  return { units: sign === "-" ? -units : units, decimals: fraction.length };
}

/** Writes a decimal in plain notation with exactly its stated decimals: `{980n, 1}` is `98.0`. */
export function formatDecimal({ units, decimals }: Decimal): string {
  const sign = units < 0n ? "-" : "";
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  return sign + digits.slice(0, cut) + (decimals === 0 ? "" : `.${digits.slice(cut)}`);
}

/** The same number with the fewest decimals that show it: 98.0 becomes 98, 10 stays 10. */
export function shortestDecimal({ units, decimals }: Decimal): Decimal {
  while (decimals > 0 && units % 10n === 0n) {
    units /= 10n;
    decimals -= 1;
  }
  return { units, decimals };
}

/** The same number with at least `decimals` stated decimals: 98 with 1 is 98.0; never drops a digit. */
export function withDecimals(decimal: Decimal, decimals: number): Decimal {
  const missing = decimals - decimal.decimals;
  if (missing <= 0) return decimal;
  return { units: decimal.units * 10n ** BigInt(missing), decimals };
}

/** Whether two decimals are the same number, whatever decimals they state. */
export function sameNumber(left: Decimal, right: Decimal): boolean {
  const decimals = Math.max(left.decimals, right.decimals);
  return withDecimals(left, decimals).units === withDecimals(right, decimals).units;
}

/**
 * The decimal that a spreadsheet's double shows: rounded to 15 significant digits, then the fewest decimals.
 *
 * @param value a finite double as a workbook stores it; 0.1 + 0.2 reads as 0.3
 */
export function decimalOfDouble(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  const { units, decimals } = parseDecimal(mantissa) ?? { units: 0n, decimals: 0 };
  const shift = decimals - Number(exponent);
  if (shift < 0) return { units: units * 10n ** BigInt(-shift), decimals: 0 };
  return shortestDecimal({ units, decimals: shift });
}

/** The double nearest to a decimal, for a spreadsheet cell. */
export function doubleOfDecimal(decimal: Decimal): number {
  return Number(formatDecimal(decimal));
}
