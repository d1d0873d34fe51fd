import { checkReport } from "../../src/core/checks/check-report";
import { brokenBlocks } from "../../src/core/checks/locate/blocks";
import { smallestRepairs } from "../../src/core/checks/locate/smallest-repairs";
import { bruteForce, figuresIn, hasBrokenRule, type Puzzle } from "./brute-force";
import { componentOf, filledIn, type GeneratedComponent } from "./generated-component";
import { anyMistake, PLANTED_KINDS } from "./planted-errors";
import { goes, withConditions } from "./presence-conditions";
import { Random } from "./random";
import { madeFigures } from "./tied-figures";
import type { TyingRule } from "./tying-rule";

const MOST_FIGURES = 12;
/** One count in so many is left blank, unless a rate is made of it. */
const BLANK_IN = 12;

/** What two ways say of the figures that have to be given up, block by block: sets of ids as text. */
export interface Answers {
  readonly located: readonly string[];
  /** Of every block that no values of its blanks make right. */
  readonly triedOut: readonly string[];
  /** … and in which some rule is broken by itself: blanks may also hide that rules contradict each other. */
  readonly plain: readonly string[];
}

/**
 * 3 to 12 small figures that sums, balances, bounds, equalities and rates tie together, some of them only where figures
 * are filled in, each figure with a largest value of its own rule; one to three mistakes, a few blanks.
 */
export function answersTo(seed: number): Answers {
  const random = new Random(seed * 7_368_787);
  const plain = madeFigures(random, random.between(3, MOST_FIGURES), { small: true });
  const rules = withConditions(plain.rules, [...plain.values.keys()], new Random(seed * 6_700_417));
  const made = { values: plain.values, decimals: plain.decimals, rules };
  const counts = [...made.values.keys()].filter((id) => !made.decimals.has(id));
  const limit = BigInt(random.between(0, 3)) + largestOf(counts, made.values);
  const limits = counts.map((id) => `${id}<=${limit}`);
  const component = componentOf(random, made, limits);
  const stated = mistaken(random, component);
  const puzzle = { ...made, figures: [...made.values.keys()], stated, limit };
  const blocks = blocksOf(puzzle).map((block) => ({ block, sets: bruteForce(block) }));
  const wrong = blocks.filter(({ sets }) => sets.some((set) => set.length > 0));
  const certain = wrong.filter(({ block }) => hasBrokenRule(block));
  return {
    located: locatedIn(component, stated),
    triedOut: wrong.map(({ sets }) => shown(sets)).sort(),
    plain: certain.map(({ sets }) => shown(sets)).sort(),
  };
}

function largestOf(ids: readonly string[], values: ReadonlyMap<string, bigint>): bigint {
  const all = ids.map((id) => values.get(id) ?? 0n);
  return all.reduce((largest, each) => (each > largest ? each : largest), 0n);
}

function mistaken(random: Random, component: GeneratedComponent): ReadonlyMap<string, bigint> {
  const { values, rules } = component;
  const stated = new Map(values);
  for (let mistakes = random.between(1, 3); mistakes > 0; mistakes -= 1) {
    const mistake = anyMistake(random.oneOf(PLANTED_KINDS), component, [...values.keys()], random);
    for (const { figure, prior, wrong = 0n } of mistake ?? [])
      if (!prior) stated.set(figure, wrong);
  }
  const inRates = new Set(rules.flatMap((rule) => (rule.kind === "rate" ? figuresIn(rule) : [])));
  for (const id of values.keys()) {
    if (!inRates.has(id) && random.between(1, BLANK_IN) === 1) stated.delete(id);
  }
  return stated;
}

function locatedIn(
  component: GeneratedComponent,
  stated: ReadonlyMap<string, bigint>,
): readonly string[] {
  const filling = { definition: component.definition, figures: filledIn(component, stated) };
  const { checks } = checkReport(filling.definition, filling.figures);
  const byRule = new Map(checks.map((check) => [check.rule, check]));
  const blocks = brokenBlocks(filling, byRule).map(({ system, references }) => {
    const found = smallestRepairs(system);
    if (found.outcome === "too-many") return found.outcome;
    return shown(found.sets.map((set) => set.map((cell) => references[cell]?.figure ?? "?")));
  });
  return blocks.sort();
}

/**
 * A rule whose figures are all blank, those of its condition too, says nothing, so it ties nothing together; nor does one
 * whose condition is not met.
 */
function blocksOf(puzzle: Puzzle): readonly Puzzle[] {
  const isFilled = (id: string) => puzzle.stated.has(id);
  const spoken = puzzle.rules.filter(
    (rule) =>
      goes(rule, isFilled) && [...figuresIn(rule), ...(rule.where?.figures ?? [])].some(isFilled),
  );
  const blocks: (readonly TyingRule[])[] = [];
  for (const rule of spoken) {
    const tied = blocks.filter((block) => block.some((other) => shareFigure(rule, other)));
    for (const block of tied) blocks.splice(blocks.indexOf(block), 1);
    blocks.push([...tied.flat(), rule]);
  }
  const tiedIds = new Set(spoken.flatMap(figuresIn));
  const alone = puzzle.figures
    .filter((id) => !tiedIds.has(id))
    .map((id) => ({ rules: [], ids: [id] }));
  return [...blocks.map((rules) => ({ rules, ids: rules.flatMap(figuresIn) })), ...alone].map(
    ({ rules, ids }) => ({
      ...puzzle,
      rules,
      figures: puzzle.figures.filter((id) => ids.includes(id)),
      stated: new Map([...puzzle.stated].filter(([id]) => ids.includes(id))),
    }),
  );
}

function shareFigure(one: TyingRule, other: TyingRule): boolean {
  const ids = figuresIn(other);
  return figuresIn(one).some((id) => ids.includes(id));
}

function shown(sets: readonly (readonly string[])[]): string {
  return sets
    .map((set) => [...set].sort().join("+"))
    .sort()
    .join(" | ");
}
