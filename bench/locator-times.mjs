// The locator alone, on many more components than there is time to prove: how long each takes, best of three rounds, so that
// other programs on the machine count less. `node bench/locator-times.mjs 37` takes the component of one seed.
import { loadProduct } from "./product.mjs";
import { median } from "./statistics.mjs";

const COMPONENTS = 2_000;
const WARM_UPS = 20;
const ROUNDS = 3;

const product = loadProduct();
const [asked] = process.argv.slice(2);
const result = asked === undefined ? measureAll() : measure(Number(asked));
process.stdout.write(JSON.stringify(result ?? "no rule is broken"));

function measureAll() {
  for (let seed = -WARM_UPS; seed < 0; seed += 1) measure(seed);
  const measured = [];
  for (let seed = 1; measured.length < COMPONENTS; seed += 1) {
    const one = measure(seed);
    if (one !== undefined) measured.push(one);
  }
  const times = measured.map(({ time }) => time);
  const longest = measured.reduce((a, b) => (b.time > a.time ? b : a));
  return {
    components: COMPONENTS,
    median: median(times),
    longest: longest.time,
    seedOfLongest: longest.seed,
    above: times.filter((time) => time > 100).length,
    beyondBudget: measured.filter(({ outcome }) => outcome !== "found").length,
  };
}

/** From the checks to the ordered list; `undefined` where the mistakes break no rule. */
function measure(seed) {
  const { definition, figures } = product.plantedComponent(seed);
  const filling = { definition, figures };
  const { checks } = product.checkReport(definition, figures);
  const byRule = new Map(checks.map((check) => [check.rule, check]));
  if (product.brokenBlocks(filling, byRule).length === 0) return undefined;
  let time = Infinity;
  let outcome;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const [block] = product.brokenBlocks(filling, byRule);
    ({ outcome } = product.locate(block, filling));
    time = Math.min(time, performance.now() - start);
  }
  return { seed, time, outcome };
}
