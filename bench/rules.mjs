// Many records against many rules: the screen beside the same rules written by hand as closures.
import { loadProduct } from "./product.mjs";
import { columns, definition, handWritten, recordsOf } from "./report-100.mjs";
import { interleaved, median, milliseconds } from "./statistics.mjs";

const RECORDS = 10_000;
const ROUNDS = 21;
const WARM_UPS = 5;
const ENGINE_SAMPLE = 100;

const { checkRule, compileScreen, figuresOfRecord, readDefinition } = loadProduct();
const read = readDefinition(definition);
if (!read.ok) throw new Error(JSON.stringify(read.failure));
const report = read.value;
const records = recordsOf(RECORDS);
const screen = compileScreen(report, columns);
const closures = handWritten();

const found = {};
const times = interleaved(
  {
    screen: () => timed("screen", () => screen.tally(records).reduce((sum, n) => sum + n, 0)),
    closures: () => timed("closures", () => countByHand(records)),
  },
  ROUNDS,
  WARM_UPS,
);

const result = {
  records: RECORDS,
  figures: columns.length,
  rules: report.rules.length,
  violations: found,
  agreed: found.screen === found.closures,
  screen: median(times.screen),
  closures: median(times.closures),
  // Far too slow for all records: a sample, as if it were all of them.
  engine: engineTime(records.slice(0, ENGINE_SAMPLE)) * (RECORDS / ENGINE_SAMPLE),
};
process.stdout.write(JSON.stringify(result));

function timed(name, count) {
  return milliseconds(() => {
    const violations = count();
    found[name] ??= violations;
    if (found[name] !== violations) throw new Error(`${name} found ${violations}`);
  });
}

function countByHand(rows) {
  let violations = 0;
  for (const row of rows) {
    for (let index = 0; index < closures.length; index += 1) {
      if (closures[index](row)) violations += 1;
    }
  }
  return violations;
}

function engineTime(rows) {
  const check = () => {
    for (const row of rows) {
      const filling = { definition: report, figures: figuresOfRecord(columns, row) };
      for (const rule of report.rules) checkRule(rule, filling);
    }
  };
  check();
  return milliseconds(check);
}
