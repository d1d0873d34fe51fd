import { describe, expect, it } from "@jest/globals";
import type { Changes, MergedArea, SheetSnapshot, Workbook } from "../../src/workbook/port";
import type { ByHand, PortUnderTest } from "./port-under-test";
import { at, readAll, sheetOf } from "./sheets";

const ROWS = [
  ["一", 1],
  ["二", 2],
  ["三", 3],
  ["四", 4],
];
const PAIR: MergedArea = { row: 2, column: 4, rows: 1, columns: 2 };
const STACK: MergedArea = { row: 2, column: 7, rows: 3, columns: 1 };

/** Hidden rows and merged areas are told, and undone where a write says so. */
export function describeLayout(port: PortUnderTest): void {
  const { name, open, reopen, arrange } = port;

  const after = async (byHand: ByHand, ...steps: readonly Changes[]): Promise<SheetSnapshot> => {
    let workbook: Workbook = await open();
    await workbook.write({ addSheets: [sheetOf("表", ROWS)] });
    workbook = await arrange(await reopen(workbook), "表", byHand);
    for (const changes of steps) {
      expect(await workbook.write(changes)).toMatchObject({ ok: true });
      workbook = await reopen(workbook);
    }
    const { sheets } = await readAll(workbook);
    const sheet = sheets.find((each) => each.name === "表");
    if (sheet === undefined) throw new Error("no sheet");
    return sheet;
  };

  describe(`${name}: hidden rows and merged areas`, () => {
    it("a sheet with neither does not speak of them", async () => {
      const sheet = await after({});
      expect(sheet).not.toHaveProperty("hiddenRows");
      expect(sheet).not.toHaveProperty("merges");
    });

    it("hidden rows are told from the top", async () => {
      const sheet = await after({ hiddenRows: [4, 2] });
      expect(sheet.hiddenRows).toEqual([2, 4]);
      expect(sheet.cells).toHaveLength(8);
    });

    it("merged areas are told by their first cell and their size", async () => {
      const sheet = await after({ merges: [PAIR, STACK] }, at("表", 2, 7, { value: "合" }));
      expect(sheet.merges).toEqual(expect.arrayContaining([PAIR, STACK]));
      expect(sheet.merges).toHaveLength(2);
    });

    it("a row that is shown is hidden no longer, and the others stay", async () => {
      const shown = { showRows: [{ sheet: "表", row: 2 }] };
      expect((await after({ hiddenRows: [2, 4] }, shown)).hiddenRows).toEqual([4]);
      const both = { showRows: [2, 4].map((row) => ({ sheet: "表", row })) };
      expect(await after({ hiddenRows: [2, 4] }, both)).not.toHaveProperty("hiddenRows");
    });

    it("an area that is taken apart is merged no longer, and its first cell keeps what it holds", async () => {
      const parted = { unmerge: [{ sheet: "表", ...PAIR }] };
      const filled = {
        cells: [2, 4].map((row) => ({ sheet: "表", row, column: 2 * row, value: 7 })),
      };
      const sheet = await after({ merges: [PAIR, STACK] }, filled, parted);
      expect(sheet.merges).toEqual([STACK]);
      expect(sheet.cells).toContainEqual({ row: 2, column: 4, value: 7 });
      const all = { unmerge: [PAIR, STACK].map((area) => ({ sheet: "表", ...area })) };
      expect(await after({ merges: [PAIR, STACK] }, all)).not.toHaveProperty("merges");
    });

    it("showing what is shown and parting what is not merged changes nothing", async () => {
      const idle = { showRows: [{ sheet: "表", row: 3 }], unmerge: [{ sheet: "表", ...PAIR }] };
      expect(await after({}, idle)).toEqual(await after({}));
    });

    it.each<[string, Changes]>([
      ["rows", { showRows: [{ sheet: "无", row: 1 }] }],
      ["areas", { unmerge: [{ sheet: "无", ...PAIR }] }],
    ])("%s of a missing sheet are refused", async (_, changes) => {
      const workbook = await open();
      await workbook.write({ addSheets: [sheetOf("表", ROWS)] });
      const failure = { code: "sheet-missing", sheet: "无" };
      expect(await workbook.write(changes)).toEqual({ ok: false, failure });
    });
  });
}
