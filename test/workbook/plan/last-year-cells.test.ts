import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { BLANK } from "../../../src/core/model/entry";
import { readEntry } from "../../../src/core/text/reading";
import { fillChanges } from "../../../src/workbook/fill-changes";
import type { FillUpdate } from "../../../src/workbook/fill-changes";
import type { Workbook } from "../../../src/workbook/port";
import { readFigures } from "../../../src/workbook/read-figures";
import { anyEntry, roundTripDefinition } from "../support/any-entry";
import { readBook, sampleBook, valueAt, write } from "../support/book";
import { figureOf, sample } from "../support/sample-definition";

const SHEET = "It's 矛盾";

async function fill(workbook: Workbook, updates: ReadonlyMap<string, FillUpdate>) {
  const book = readFigures(await readBook(workbook), sample);
  await write(workbook, { cells: fillChanges(book, sample, updates) });
}

describe("last year's figures in a new workbook", () => {
  it.each([0, 1, 2, undefined])(
    "read as they were stated, with %s planned decimals",
    async (decimals) => {
      const definition = roundTripDefinition(decimals);
      const anyPrior = fc.record(
        Object.fromEntries(
          [...definition.figures.values()].map((figure) => [figure.id, anyEntry(figure)]),
        ),
      );
      await fc.assert(
        fc.asyncProperty(anyPrior, async (given) => {
          const prior = new Map(Object.entries(given).map(([id, entry]) => [id, { entry }]));
          const workbook = await sampleBook({}, definition, prior);
          const { figures } = readFigures(await readBook(workbook), definition);
          for (const [id, { entry }] of prior) {
            expect([id, figures.prior.get(id)?.entry]).toEqual([id, entry]);
          }
        }),
        { numRuns: 150 },
      );
    },
  );

  it.each([
    ["甲.率", "98.0%", 0.98, "0.0%;-0.0%"],
    ["甲.率", "-7.40%", -0.074, "0.00%"],
    ["甲.额", "12.50", 12.5, "0.00"],
    ["甲.点", "1.60百分点", 1.6, "0.00"],
  ])("%s %s keeps its decimals by its number format", async (id, text, value, format) => {
    const definition = roundTripDefinition(1);
    const figure = figureOf(id, definition);
    const prior = new Map([[id, { entry: readEntry(text, figure) }]]);
    const snapshot = await readBook(await sampleBook({}, definition, prior));
    const row = readFigures(snapshot, definition).located.rows.get(id)?.row ?? 0;
    expect(valueAt(snapshot, `甲!F${row.toString()}`)).toMatchObject({ value, format });
  });

  it("a rate that was not stated follows from the counts in 上年, and so does one cleared", async () => {
    const workbook = await sampleBook();
    const count = (id: string, text: string) => ({ prior: readEntry(text, figureOf(id)) });
    const counts = new Map<string, FillUpdate>([
      ["信访.转办", count("信访.转办", "21")],
      ["信访.办结", count("信访.办结", "20")],
    ]);
    await fill(workbook, counts);
    const shown = async () => valueAt(await readBook(workbook), `${SHEET}!F6`);
    expect(await shown()).toMatchObject({ value: 20 / 21, format: "0.0%" });
    const formula = (await shown())?.formula;
    await fill(workbook, new Map([["信访.办结率", count("信访.办结率", "95%")]]));
    expect(await shown()).toMatchObject({ value: 0.95 });
    await fill(workbook, new Map([["信访.办结率", { prior: BLANK }]]));
    expect(await shown()).toMatchObject({ value: 20 / 21, formula, format: "0.0%" });
    const { figures, problems } = readFigures(await readBook(workbook), sample);
    expect(figures.prior.get("信访.办结率")?.entry).toEqual(BLANK);
    expect(problems).toEqual([]);
  });
});
