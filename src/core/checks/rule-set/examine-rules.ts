import type { Definition } from "../../definition/definition";
import { formatDecimal } from "../../model/decimal";
import type { RuleSetFinding, RuleSetReport } from "../../model/rule-set";
import { checkReport } from "../check-report";
import { rangeOf } from "../locate/whole-numbers";
import { conditionalContradictions } from "./conditional-contradictions";
import { impliedBy, minimalContradiction } from "./contradictions";
import { exampleRecords } from "./example-records";
import { type RuleBlock, type RuleBlocks, ruleBlocks } from "./rule-blocks";

/**
 * Examines a definition's rules without any figures: rules that contradict each other, that say nothing new, that
 * leave a figure no choice, that never pass or never fail; and figures in no rule.
 */
export function examineRules(definition: Definition): RuleSetReport {
  const all = ruleBlocks(definition);
  const examples = new Map(
    definition.rules.map((rule) => [rule.id, exampleRecords(rule, definition)]),
  );
  return {
    rules: definition.rules.length,
    findings: [
      ...all.blocks.flatMap((block) => findingsOfBlock(block, all)),
      ...conditionalContradictions(definition),
      ...exampleFindings(definition, examples),
      ...untouched(definition),
    ],
    examples,
  };
}

function findingsOfBlock(block: RuleBlock, all: RuleBlocks): readonly RuleSetFinding[] {
  const contradiction = minimalContradiction(block);
  // Whatever is said of figures that cannot be follows, and says nothing.
  if (contradiction.length > 0) {
    return [{ code: "contradiction", rules: contradiction.map(({ rule }) => rule) }];
  }
  return [...redundantRules(block, all), ...fixedFigures(block, all)];
}

/** Of two rules that say the same, the later one is called redundant. */
function redundantRules(block: RuleBlock, { ruleOf }: RuleBlocks): readonly RuleSetFinding[] {
  const found: RuleSetFinding[] = [];
  let { rules } = block;
  for (const rule of [...rules].reverse()) {
    const by = impliedBy(rule, { ...block, rules });
    if (by === undefined) continue;
    rules = rules.filter((other) => other !== rule);
    const names = [...by].flatMap((guard) => ruleOf(guard) ?? []);
    found.unshift({ code: "redundant", rule: rule.rule, by: names.sort() });
  }
  return found;
}

function fixedFigures(
  { rules, bounds, cells }: RuleBlock,
  { references, cells: numbered }: RuleBlocks,
): readonly RuleSetFinding[] {
  const rows = [...rules.flatMap((rule) => rule.rows), ...bounds];
  return [...cells].flatMap((cell): readonly RuleSetFinding[] => {
    const reference = references[cell];
    const range = rangeOf(rows, cells, cell, () => 0n);
    if (reference === undefined || typeof range === "string") return [];
    if (range.first === undefined || range.first !== range.last) return [];
    const value = formatDecimal(numbered.written(reference, range.first));
    return [{ code: "fixed", figure: reference.figure, value }];
  });
}

/** A figure's own formula never breaks while nobody states another value. */
function exampleFindings(
  { rules }: Definition,
  examples: RuleSetReport["examples"],
): readonly RuleSetFinding[] {
  return rules.flatMap(({ id, ofFigure }): readonly RuleSetFinding[] => {
    const { passing, failing } = examples.get(id) ?? {};
    return [
      ...(passing ? [] : [{ code: "never-holds", rule: id } as const]),
      ...((failing ?? ofFigure) ? [] : [{ code: "never-breaks", rule: id } as const]),
    ];
  });
}

function untouched(definition: Definition): readonly RuleSetFinding[] {
  const nothing = { current: new Map(), prior: new Map() };
  const { unchecked } = checkReport(definition, nothing);
  return unchecked.length === 0 ? [] : [{ code: "in-no-rule", figures: unchecked }];
}
