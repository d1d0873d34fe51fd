import { readDefinition } from "../../src/core/definition/read-definition";
import type { Definition } from "../../src/core/definition/definition";
import type { Filled, Figures } from "../../src/core/model/entry";
import type { Random } from "./random";

/** A report made up for a test, with figures that agree with every rule. */
export interface GeneratedReport {
  readonly definition: Definition;
  readonly values: ReadonlyMap<string, bigint>;
  readonly prior: ReadonlyMap<string, bigint>;
}

/**
 * A report of blocks that resemble real ones: received = kinds, received = applicants, carried over + received = done +
 * carried on, done of which urgent, with last year's figures. 12 figures or so a block.
 */
export function generatedReport(random: Random, blocks: number): GeneratedReport {
  const values = new Map<string, bigint>();
  const prior = new Map<string, bigint>();
  const rules: { id: string; formula: string; severity: "hard" }[] = [];
  for (let block = 0; block < blocks; block += 1) {
    const made = madeBlock(random, block);
    for (const [id, value] of made.values) values.set(id, value);
    for (const [id, value] of made.values) prior.set(id, drifted(random, value));
    rules.push(
      ...made.rules.map((formula, at) => ({
        id: `R${block}-${at}`,
        formula,
        severity: "hard" as const,
      })),
    );
  }
  return { definition: definitionOf([...values.keys()], rules), values, prior };
}

/** Those values as figures that somebody filled in. */
export function figuresOf({ values, prior }: GeneratedReport): Figures {
  const filled = (all: ReadonlyMap<string, bigint>): ReadonlyMap<string, Filled> =>
    new Map([...all].map(([id, units]) => [id, stated(units)]));
  return { current: filled(values), prior: filled(prior) };
}

function stated(units: bigint): Filled {
  return { entry: { state: "stated", quantity: { value: { units, decimals: 0 } } } };
}

function madeBlock(
  random: Random,
  block: number,
): { readonly values: ReadonlyMap<string, bigint>; readonly rules: readonly string[] } {
  const name = (word: string) => `块${block}.${word}`;
  const kinds = Array.from({ length: random.between(2, 5) }, () => random.count());
  const received = kinds.reduce((sum, each) => sum + each, 0n);
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
    `${name("办结")}=${name("加急")}+${name("一般")}`,
  ];
  return { values, rules };
}

function drifted(random: Random, value: bigint): bigint {
  return (value * BigInt(random.between(70, 140))) / 100n + BigInt(random.between(0, 3));
}

function definitionOf(ids: readonly string[], rules: readonly object[]): Definition {
  const read = readDefinition({
    id: "generated",
    version: "1",
    title: "造出来的报告",
    sections: [
      {
        id: "s",
        heading: "（一）节",
        sheet: "节",
        figures: ids.map((id) => ({ id, label: id, unit: "件", kind: "count" })),
        paragraphs: [],
      },
    ],
    rules,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}
