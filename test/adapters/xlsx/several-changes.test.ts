import { describe, expect, it } from "@jest/globals";
import { createXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import type { CellChange } from "../../../src/workbook/port";
import { sheetOf } from "../../contract/sheets";
import { opened, partsOf, snapshotOf } from "./support/opened";

/** What a cell that held 1 is after several changes to it in one write. */
async function after(
  ...changes: readonly Partial<CellChange>[]
): Promise<readonly [string, unknown]> {
  const workbook = createXlsx();
  await workbook.write({ addSheets: [sheetOf("表", [[1]])] });
  const cells = changes.map((change) => ({ sheet: "表", row: 1, column: 1, ...change }));
  expect(await workbook.write({ cells })).toMatchObject({ ok: true });
  const parts = partsOf(workbook.bytes());
  const styles = /<cellXfs[^>]*>.*<\/cellXfs>/.exec(parts.get("xl/styles.xml") ?? "")?.[0] ?? "";
  return [styles, (await snapshotOf(opened(workbook.bytes()))).sheets[0]?.cells[0]];
}

const cell = (value: number, format?: string): object => ({
  row: 1,
  column: 1,
  value,
  ...(format === undefined ? {} : { format }),
});

describe("several changes to one cell in one write", () => {
  it("the last value counts, and a later change of look leaves it", async () => {
    const [, found] = await after({ value: 2 }, { value: 3 }, { numberFormat: "0.00" });
    expect(found).toEqual(cell(3, "0.00"));
  });

  it("a number format after a look adds to it", async () => {
    const [styles, found] = await after({ format: { wrap: true } }, { numberFormat: "0.00" });
    expect(found).toEqual(cell(1, "0.00"));
    expect(styles).toContain('<alignment wrapText="1"/>');
  });

  it("a look after a number format replaces it", async () => {
    const [styles, found] = await after({ numberFormat: "0.00" }, { format: { wrap: true } });
    expect(found).toEqual(cell(1));
    expect(styles).toContain('<alignment wrapText="1"/>');
  });
});
