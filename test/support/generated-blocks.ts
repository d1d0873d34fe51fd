import type { Random } from "./random";
import { madeFigures } from "./tied-figures";
import { formulaOf, roundedRate } from "./tying-rule";

/** Figures of one matter, with the rules that tie them together and hold. */
export interface MadeBlock {
  readonly values: ReadonlyMap<string, bigint>;
  readonly decimals: ReadonlyMap<string, number>;
  /** Where a rule says what last year's figure was. */
  readonly prior: ReadonlyMap<string, bigint>;
  readonly rules: readonly string[];
}

/** Of five blocks two or three are requests, one is a table, one is tied together at random. */
export function madeBlock(random: Random, name: string): MadeBlock {
  const chance = random.between(1, 10);
  if (chance <= 6) return requests(random, name);
  return chance <= 8 ? table(random, name) : anyFigures(random, name);
}

/**
 * Received = kinds, received = applicants, carried over + received = done + carried on, done of which urgent; in some the
 * share done, and last year's closing balance.
 */
function requests(random: Random, block: string): MadeBlock {
  const name = (word: string) => `${block}.${word}`;
  const kinds = Array.from({ length: random.between(2, 5) }, () => random.count());
  const received = sum(kinds);
  const people = random.upTo(received);
  const carriedOver = random.count() / 4n;
  const done = random.upTo(received + carriedOver);
  const urgent = random.upTo(done);
  const kindNames = kinds.map((_, at) => name(`类${at + 1}`));
  const values = new Map<string, bigint>([
    [name("收到"), received],
    ...kinds.map((count, at) => [kindNames[at] ?? "", count] as const),
    [name("个人"), people],
    [name("组织"), received - people],
    [name("结转"), carriedOver],
    [name("办结"), done],
    [name("未结"), received + carriedOver - done],
    [name("加急"), urgent],
    [name("一般"), done - urgent],
  ]);
  const rules = [
    `${name("收到")}=${kindNames.join("+")}`,
    `${name("收到")}=${name("个人")}+${name("组织")}`,
    `${name("结转")}+${name("收到")}=${name("办结")}+${name("未结")}`,
    conditionedOn(name("一般"), `${name("办结")}=${name("加急")}+${name("一般")}`),
  ];
  const decimals = new Map<string, number>();
  if (received > 0n && random.between(1, 2) === 1) {
    const places = random.between(0, 2);
    values.set(name("办结率"), roundedRate(done, received, places));
    decimals.set(name("办结率"), places);
    rules.push(
      conditionedOn(name("办结率"), `${name("办结率")}=RATE(${name("办结")},${name("收到")})`),
    );
  }
  const prior = new Map<string, bigint>();
  if (random.between(1, 2) === 1) {
    prior.set(name("未结"), carriedOver);
    rules.push(`${name("结转")}=PRIOR(${name("未结")})`);
  }
  return { values, decimals, prior, rules };
}

/** As a definition asks of what need not be filled in. */
function conditionedOn(figure: string, rule: string): string {
  return `IF(${figure}<>"",${rule})`;
}

/** Rows and columns with their totals, and the grand total of both. */
function table(random: Random, block: string): MadeBlock {
  const rows = range(random.between(2, 4));
  const columns = range(random.between(2, 4));
  const cell = (row: number, column: number) => `${block}.行${row + 1}列${column + 1}`;
  const counts = rows.map(() => columns.map(() => random.count()));
  const values = new Map<string, bigint>();
  const rules: string[] = [];
  for (const row of rows) {
    const its = counts[row] ?? [];
    for (const column of columns) values.set(cell(row, column), its[column] ?? 0n);
    values.set(`${block}.行${row + 1}计`, sum(its));
    rules.push(`${block}.行${row + 1}计=${columns.map((column) => cell(row, column)).join("+")}`);
  }
  for (const column of columns) {
    values.set(`${block}.列${column + 1}计`, sum(counts.map((its) => its[column] ?? 0n)));
    rules.push(`${block}.列${column + 1}计=${rows.map((row) => cell(row, column)).join("+")}`);
  }
  values.set(`${block}.总计`, sum(counts.flat()));
  rules.push(`${block}.总计=${rows.map((row) => `${block}.行${row + 1}计`).join("+")}`);
  rules.push(`${block}.总计=${columns.map((column) => `${block}.列${column + 1}计`).join("+")}`);
  return { values, decimals: new Map(), prior: new Map(), rules };
}

function anyFigures(random: Random, block: string): MadeBlock {
  const made = madeFigures(random, random.between(8, 24), { block });
  return { ...made, prior: new Map(), rules: made.rules.map(formulaOf) };
}

function range(length: number): readonly number[] {
  return [...Array(length).keys()];
}

function sum(all: readonly bigint[]): bigint {
  return all.reduce((total, each) => total + each, 0n);
}
