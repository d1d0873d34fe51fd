import { describe, expect, it } from "@jest/globals";
import { memoryLiveWorkbook } from "../../src/workbook/memory-live-workbook";
import type { LiveBook } from "../contract/live-workbook.contract";
import { describeLiveWorkbook } from "../contract/live-workbook.contract";
import { describeWorkbook } from "../contract/workbook.contract";
import { emptySheet } from "../contract/sheets";
import { arrangedInMemory, chartsInMemory } from "./support/arranged";

describeWorkbook("a live workbook in memory", () => Promise.resolve(memoryLiveWorkbook()), {
  arrange: arrangedInMemory,
  charts: chartsInMemory,
});
describeLiveWorkbook("a live workbook in memory", opened);

function opened(): Promise<LiveBook> {
  const workbook = memoryLiveWorkbook();
  return Promise.resolve({
    workbook,
    elsewhere: () => workbook,
    charts: (sheet) => chartsInMemory(workbook, sheet),
    edit: (cell, value) => {
      workbook.edit(cell, value);
      return Promise.resolve();
    },
    arrange: (sheet, byHand) => {
      workbook.arrange(sheet, byHand);
      return Promise.resolve();
    },
    select: (cell) => {
      workbook.selectAsUser(cell);
      return Promise.resolve();
    },
  });
}

describe("a live workbook in memory that refuses", () => {
  it("meets the next calls with the refusals in line, and does nothing of them", async () => {
    const workbook = memoryLiveWorkbook();
    workbook.refuseNext({ code: "cell-editing" });
    workbook.refuseNext({ code: "host-busy" });
    const failure = { code: "cell-editing" };
    expect(await workbook.write({ addSheets: [emptySheet("表")] })).toEqual({ ok: false, failure });
    expect(await workbook.read()).toMatchObject({ ok: false, failure: { code: "host-busy" } });
    expect(await workbook.read()).toEqual({ ok: true, value: { sheets: [], names: [] } });
  });

  it("without the features it has neither a way back nor events", async () => {
    const workbook = memoryLiveWorkbook({ features: [] });
    expect(await workbook.write({ addSheets: [emptySheet("表")] })).toMatchObject({
      ok: true,
      value: { restorable: false },
    });
    expect(await workbook.restoreLast()).toMatchObject({ ok: false });
    expect(await workbook.listen({ edited: () => undefined, selected: () => undefined })).toEqual({
      ok: false,
      failure: { code: "api-missing", api: "ExcelApi 1.9" },
    });
  });
});
