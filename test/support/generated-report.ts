import type { Definition } from "../../src/core/definition/definition";
import { readDefinition } from "../../src/core/definition/read-definition";
import { madeBlock, type MadeBlock } from "./generated-blocks";
import { Random } from "./random";
import type { TrueReport } from "./true-report";

const FEWEST = 30;
const MOST = 300;
/** A table of four rows and four columns with its totals. */
const LARGEST_BLOCK = 25;
/** Blocks on one sheet. */
const ON_A_SHEET = 3;

/** The report of a seed: 30 to 300 figures of several matters that agree with every rule. The same one for ever. */
export function generatedReport(seed: number): TrueReport {
  const random = new Random(seed * 7919);
  // Small ones are more frequent, as they are among real reports.
  const wanted = random.between(FEWEST, random.between(FEWEST, MOST - LARGEST_BLOCK));
  const blocks: MadeBlock[] = [];
  for (let size = 0; size < wanted;) {
    const block = madeBlock(random, `块${blocks.length + 1}`);
    blocks.push(block);
    size += block.values.size;
  }
  const values = merged(blocks.map((block) => block.values));
  const drift = [...values].map(([id, value]) => [id, drifted(random, value)] as const);
  return {
    definition: definitionOf(blocks),
    values,
    decimals: merged(blocks.map(({ decimals }) => decimals)),
    prior: merged([new Map(drift), ...blocks.map(({ prior }) => prior)]),
  };
}

/** Last year's figure: much like this year's. */
export function drifted(random: Random, value: bigint): bigint {
  return (value * BigInt(random.between(70, 140))) / 100n + BigInt(random.between(0, 3));
}

function merged<Value>(maps: readonly ReadonlyMap<string, Value>[]): ReadonlyMap<string, Value> {
  return new Map(maps.flatMap((map) => [...map]));
}

function definitionOf(blocks: readonly MadeBlock[]): Definition {
  const read = readDefinition({
    id: "generated",
    version: "1",
    title: "造出来的报告",
    sections: sectionsOf(blocks),
    rules: blocks
      .flatMap(({ rules }) => rules)
      .map((formula, at) => ({ id: `R${at + 1}`, formula, severity: "hard" })),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

function sectionsOf(blocks: readonly MadeBlock[]): readonly object[] {
  const sections: object[] = [];
  for (let first = 0; first < blocks.length; first += ON_A_SHEET) {
    const name = `节${sections.length + 1}`;
    sections.push({
      id: `s${sections.length + 1}`,
      heading: name,
      sheet: name,
      figures: blocks.slice(first, first + ON_A_SHEET).flatMap(figuresOfBlock),
      paragraphs: [],
    });
  }
  return sections;
}

function figuresOfBlock({ values, decimals }: MadeBlock): readonly object[] {
  return [...values.keys()].map((id) => {
    const places = decimals.get(id);
    const common = { id, label: id };
    return places === undefined
      ? { ...common, unit: "件", kind: "count" }
      : { ...common, unit: "%", kind: "rate", decimals: places };
  });
}
