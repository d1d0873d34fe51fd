import type { Random } from "./random";
import type { TyingRule } from "./tying-rule";

/** One rule in so many gets a condition. */
const CONDITION_IN = 3;

/** The same rules, some of them behind a question whether figures were filled in, be they their own or others. */
export function withConditions(
  rules: readonly TyingRule[],
  figures: readonly string[],
  random: Random,
): readonly TyingRule[] {
  return rules.map((rule) => {
    if (random.between(1, CONDITION_IN) > 1) return rule;
    const asked = new Set(
      Array.from({ length: random.between(1, 2) }, () => random.oneOf(figures)),
    );
    const filled = random.oneOf(["all", "any"] as const);
    return { ...rule, where: { filled, figures: [...asked] } };
  });
}

/** Whether the rule goes where only some figures are filled in. */
export function goes({ where }: TyingRule, isFilled: (figure: string) => boolean): boolean {
  if (where === undefined) return true;
  return where.filled === "all" ? where.figures.every(isFilled) : where.figures.some(isFilled);
}
