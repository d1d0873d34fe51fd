/** A rule of generated figures as plain data, from which a formula and a solver's model are made apart. */
export type TyingRule = Statement & {
  /** It goes only where these figures are filled in, all of them or any. */
  readonly where?: { readonly filled: "all" | "any"; readonly figures: readonly string[] };
};

type Statement =
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
  const { where } = rule;
  if (where === undefined) return statementOf(rule);
  const tests = where.figures.map((id) => `${id}<>""`).join(",");
  const condition =
    where.figures.length === 1 ? tests : `${where.filled === "all" ? "AND" : "OR"}(${tests})`;
  return `IF(${condition},${statementOf(rule)})`;
}

function statementOf(rule: Statement): string {
  if (rule.kind === "rate") return `${rule.rate}=RATE(${rule.part},${rule.whole})`;
  return `${rule.left.join("+")}${rule.relation}${rule.right.join("+")}`;
}

/** What somebody who rounds half up states of the rate, in units of its last decimal. */
export function roundedRate(part: bigint, whole: bigint, decimals: number): bigint {
  const scaled = part * 100n * 10n ** BigInt(decimals);
  return (2n * scaled + whole) / (2n * whole);
}
