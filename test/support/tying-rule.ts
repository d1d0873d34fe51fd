/** A rule of a generated component as plain data, from which a formula and a solver's model are made apart. */
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
