import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { withChanges } from "../../src/workbook/changed-snapshot";
import type { CellChange } from "../../src/workbook/port";
import { readBook, sampleBook, write } from "./support/book";

/** Rows and columns of the sample's first sheet where every cell holds something, so that its format is known. */
const FILLED = [4, 5].flatMap((row) => [1, 2, 3].map((column) => ({ row, column })));

const change: fc.Arbitrary<CellChange> = fc
  .tuple(
    fc.constantFrom(...FILLED),
    fc.record(
      {
        value: fc.constantFrom<NonNullable<CellChange["value"]> | null>(1.5, "=1", "", null, true, {
          formula: "1+1",
          value: 2,
        }),
        numberFormat: fc.constantFrom("0.0%", "General"),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([at, what]) => ({ sheet: "依法决策", ...at, ...what }));

describe("a snapshot with changes", () => {
  it("is what the workbook in memory reads once they were written", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(change, { selector: keyOf }), async (cells) => {
        const workbook = await sampleBook();
        const before = await readBook(workbook);
        await write(workbook, { cells });
        expect(withChanges(before, cells)).toEqual(await readBook(workbook));
      }),
      { numRuns: 40 },
    );
  });

  it("has a cell that was empty in its place", async () => {
    const workbook = await sampleBook();
    const before = await readBook(workbook);
    const cells = [{ sheet: "依法决策", row: 4, column: 4, value: 25, numberFormat: "0" }];
    await write(workbook, { cells });
    expect(withChanges(before, cells)).toEqual(await readBook(workbook));
  });

  it("leaves out changes on sheets that are not there, and everything else as it is", async () => {
    const before = await readBook(await sampleBook());
    expect(withChanges(before, [{ sheet: "没有", row: 1, column: 1, value: 1 }])).toEqual(before);
  });
});

function keyOf({ row, column }: CellChange): string {
  return `${row},${column}`;
}
