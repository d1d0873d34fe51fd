/** A rule of generated figures as plain data, from which a formula and a solver's model are made apart. */
export type TyingRule =
  /** `left + left + … = right + right + …` */
  | {
      readonly kind: "sum";
      readonly relation: "=" | "<=";
      readonly left: readonly string[];
      readonly right: readonly string[];
    }
  /** `rate = RATE(part,whole)`: a percentage, rounded half up or truncated at its decimals. */
  | {
      readonly kind: "rate";
      readonly rate: string;
      readonly part: string;
      readonly whole: string;
    };

/** The rule as a definition writes it. */
export function formulaOf(rule: TyingRule): string {
  if (rule.kind === "rate") return `${rule.rate}=RATE(${rule.part},${rule.whole})`;
  return `${rule.left.join("+")}${rule.relation}${rule.right.join("+")}`;
}

/** What somebody who rounds half up states of the rate, in units of its last decimal. */
export function roundedRate(part: bigint, whole: bigint, decimals: number): bigint {
  const scaled = part * 100n * 10n ** BigInt(decimals);
  return (2n * scaled + whole) / (2n * whole);
}
