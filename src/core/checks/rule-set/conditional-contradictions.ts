import type { Definition, Rule } from "../../definition/definition";
import type { Expression } from "../../definition/expression";
import { presenceTest } from "../../definition/presence-test";
import type { RuleSetFinding } from "../../model/rule-set";
import { type Comparing, truthOver } from "../truth";
import { minimalContradiction } from "./contradictions";
import { GIVEN, ruleBlocks } from "./rule-blocks";

/**
 * Hard rules that contradict each other where their conditions are true: where everything asked for is filled in, and then
 * for each condition on values where it is true as well. What contradicts without a condition is told by itself.
 */
export function conditionalContradictions(definition: Definition): readonly RuleSetFinding[] {
  const always = rulesIn(ruleBlocks(definition));
  const found = new Map<string, RuleSetFinding>();
  for (const given of [undefined, ...conditionsOnValues(definition.rules)]) {
    const { blocks } = ruleBlocks(definition, {
      truth: (condition) => truthWhere(condition, given),
      ...(given && { given }),
    });
    const parts = blocks
      .map((block) => minimalContradiction(block).map(({ rule }) => rule))
      .filter((rules) => rules.length > 0);
    const isToldAnyway = (rules: readonly string[]) =>
      rules.every((rule) => always.has(rule) || rule === GIVEN);
    // A condition that the other rules never let come true says nothing.
    if (given !== undefined && parts.some(isToldAnyway)) continue;
    for (const part of parts.filter((rules) => !isToldAnyway(rules))) {
      const rules = part.filter((rule) => rule !== GIVEN);
      found.set(rules.join(), { code: "contradiction", rules, conditional: true });
    }
  }
  return [...found.values()];
}

function rulesIn({ blocks }: ReturnType<typeof ruleBlocks>): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ rules }) => rules.map(({ rule }) => rule)));
}

/** The comparisons in the conditions of hard rules, each once. */
function conditionsOnValues(rules: readonly Rule[]): readonly Comparing[] {
  const found = new Map<string, Comparing>();
  for (const { severity, formula } of rules) {
    const { expression } = formula;
    if (severity !== "hard" || expression.kind !== "call" || expression.name !== "IF") continue;
    const [condition] = expression.operands;
    if (condition === undefined) continue;
    truthOver(condition, (comparison) => {
      if (presenceTest(comparison) === undefined) found.set(keyOf(comparison), comparison);
      return "unknown";
    });
  }
  return [...found.values()];
}

/** Everything asked for is filled in; of values only the one condition is known. */
function truthWhere(condition: Expression, given: Comparing | undefined) {
  return truthOver(condition, (comparison) => {
    const presence = presenceTest(comparison);
    if (presence !== undefined) return presence.wanted ? "true" : "false";
    return given !== undefined && keyOf(comparison) === keyOf(given) ? "true" : "unknown";
  });
}

/** Two conditions that are written alike are one. */
function keyOf(comparison: Comparing): string {
  return JSON.stringify(comparison, (_, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  );
}
