import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { allCodes, cluesAt, diagnosed, typed } from "../../../support/clues";
import { smallDefinition } from "../../../support/small-report";

const IDS = ["受理", "主动", "可以", "不存在", "不予", "自然人", "组织", "办结"];
const definition = smallDefinition(IDS, [
  { id: "A", formula: "受理=主动+可以+不存在+不予" },
  { id: "B", formula: "受理=自然人+组织" },
  { id: "C", formula: "办结=不存在+不予" },
]);

const count = fc.integer({ min: 3, max: 400 });
const right = fc.tuple(count, count, count, count, count).map(([a, b, c, d, people]) => {
  const all = a + b + c + d;
  const persons = people % all;
  return [all, a, b, c, d, persons, all - persons, c + d];
});
const record = (values: readonly number[]) =>
  typed(Object.fromEntries(IDS.map((id, at) => [id, values[at] ?? 0])));

describe("numbers one row too low", () => {
  it("are told with the block to move, where no single figure explains it", () => {
    let told = 0;
    fc.assert(
      fc.property(right, count, (values, first) => {
        // From the second row on everything slipped down; the last number was lost over the end of the block.
        const slipped = [first, ...values.slice(0, 5), ...values.slice(6)];
        const found = diagnosed(definition, record(slipped));
        const broken = found.filter(({ status }) => status === "broken");
        if (broken.some(({ suspects }) => suspects.some(({ changes }) => changes.length === 1)))
          return;
        if (broken.length < 2) return;
        const clues = cluesAt(found, broken[0]?.rule ?? "", "shifted-rows");
        for (const clue of clues) expect(clue.clears.length).toBeGreaterThan(1);
        const whole = clues.find(({ figures }) => figures.length === 6);
        if (whole !== undefined) told += 1;
      }),
      { numRuns: 30 },
    );
    expect(told).toBeGreaterThan(10);
  });
});

describe("this year and last year exchanged in a block", () => {
  it("are told with the block", () => {
    let told = 0;
    fc.assert(
      fc.property(right, right, (now, before) => {
        const exchanged = (own: readonly number[], other: readonly number[]) =>
          own.map((value, at) => (at >= 1 && at <= 4 ? (other[at] ?? 0) : value));
        const found = diagnosed(
          definition,
          record(exchanged(now, before)),
          record(exchanged(before, now)),
        );
        const broken = found.filter(({ status }) => status === "broken");
        if (broken.length < 2) return;
        if (broken.some(({ suspects }) => suspects.some(({ changes }) => changes.length === 1)))
          return;
        const clues = cluesAt(found, broken[0]?.rule ?? "", "exchanged-years");
        expect(clues.length).toBeGreaterThan(0);
        told += 1;
        for (const { figures } of clues) expect(figures.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 30 },
    );
    expect(told).toBeGreaterThan(10);
  });
});

describe("one wrong number", () => {
  it("is no block out of place", () => {
    const values = [21, 10, 4, 3, 4, 21, 0, 7];
    const found = diagnosed(definition, record([12, ...values.slice(1)]));
    expect(allCodes(found)).not.toContain("shifted-rows");
    expect(allCodes(diagnosed(definition, record(values)))).toEqual([]);
  });
});
