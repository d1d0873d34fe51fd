// The locator beside two solvers on the same components, in turn; every answer of ours proved or refuted by z3.
// `node bench/locator.mjs 37` takes the component of one seed and says what each has found.
import { startHighs } from "./highs-peer.mjs";
import { judge } from "./locator-judge.mjs";
import { loadProduct } from "./product.mjs";
import { median } from "./statistics.mjs";
import { startZ3 } from "./z3-peer.mjs";

const COMPONENTS = 200;
const WARM_UPS = 10;
const ROUNDS = 5;

const product = loadProduct();
const z3 = await startZ3();
const highs = await startHighs();
const [asked] = process.argv.slice(2);
const result = asked === undefined ? await measureAll() : await measure(Number(asked));
// z3's threads would keep the process alive.
process.stdout.write(JSON.stringify(result ?? "no rule is broken"), () => process.exit());

async function measureAll() {
  const measured = [];
  let unseen = 0;
  for (let seed = 1 - WARM_UPS; measured.length < COMPONENTS; seed += 1) {
    const one = await measure(seed);
    if (seed < 1) continue;
    if (one === undefined) unseen += 1;
    else measured.push(one);
    for (const wrong of one?.wrong ?? []) console.error(`  seed ${seed}: ${wrong}`);
  }
  return summary(measured, unseen);
}

/** What each makes of a component; `undefined` where the mistakes break no rule. */
async function measure(seed) {
  const component = product.plantedComponent(seed);
  const { definition, figures } = component;
  const { checks } = product.checkReport(definition, figures);
  const byRule = new Map(checks.map((check) => [check.rule, check]));
  if (product.brokenBlocks({ definition, figures }, byRule).length === 0) return undefined;
  const [ours, times] = await oursOf({ definition, figures }, byRule);
  const [theirs, z3Time] = await timed(() => {
    const solver = z3.of(component);
    return { solver, ...solver.smallest() };
  });
  const [highsSet, highsTime] = await timed(() => highs.smallest(component));
  const judged = judge({ component, ours, theirs, highsSet });
  theirs.solver.end();
  return {
    seed,
    figures: component.values.size,
    ours: median(times),
    slowest: Math.max(...times),
    z3: z3Time,
    highs: highsTime,
    ...judged,
  };
}

/** Our repairs as sets of ids, `undefined` beyond the budget, and how long each round took from the checks to the ordered list. */
async function oursOf(filling, byRule) {
  const times = [];
  let sets;
  for (let round = 0; round < ROUNDS; round += 1) {
    const [found, time] = await timed(() => {
      const [block] = product.brokenBlocks(filling, byRule);
      return { block, located: product.locate(block, filling) };
    });
    times.push(time);
    sets = found.located.outcome === "found" ? setsOf(found.block) : undefined;
  }
  return [sets, times];
}

/** Without the exchanges, which are listed besides the smallest sets. */
function setsOf(block) {
  const { sets } = product.smallestRepairs(block.system);
  return sets.map((set) => set.map((cell) => block.references[cell].figure));
}

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

function summary(measured, unseen) {
  const all = (name) => measured.map((one) => one[name]);
  const contender = (name) => ({ median: median(all(name)), longest: Math.max(...all(name)) });
  return {
    components: measured.length,
    unseen,
    beyondBudget: measured.filter(({ beyondBudget }) => beyondBudget).length,
    sets: all("sets").reduce((sum, sets) => sum + sets, 0),
    wrong: measured.filter(({ wrong }) => wrong.length > 0).length,
    highsSays: Object.fromEntries(
      ["right", "too many", "no repair", "nothing"].map((said) => [
        said,
        measured.filter(({ highsSays }) => highsSays === said).length,
      ]),
    ),
    ours: { ...contender("ours"), slowest: Math.max(...all("slowest")) },
    z3: contender("z3"),
    highs: contender("highs"),
  };
}
