import { describe, expect, it } from "@jest/globals";
import type { PortUnderTest } from "./port-under-test";
import { addedSheets, writtenTo } from "./port-under-test";
import { cellNamed, cellsOf, emptySheet, fullPlan } from "./sheets";

/** Sheets come in order, names lead to their cells. */
export function describeSheetsAndNames(port: PortUnderTest): void {
  const { name } = port;

  describe(`${name}: sheets and names`, () => {
    it("sheets are added at the end, in the order given", async () => {
      const snapshot = await writtenTo(
        port,
        { addSheets: ["封面", "乙"].map(emptySheet) },
        { addSheets: ["甲", "It's 1"].map(emptySheet) },
      );
      expect(addedSheets(port, snapshot).map((sheet) => sheet.name)).toEqual([
        "封面",
        "乙",
        "甲",
        "It's 1",
      ]);
    });

    it("hidden and very hidden sheets are told apart from visible ones", async () => {
      const visibilities = ["visible", "hidden", "veryHidden"] as const;
      const addSheets = visibilities.map((visibility) => ({
        ...emptySheet(visibility),
        visibility,
      }));
      const snapshot = await writtenTo(port, { addSheets });
      expect(addedSheets(port, snapshot).map((sheet) => sheet.hidden)).toEqual([false, true, true]);
    });

    it("a planned name leads to its cell, on a sheet whose name needs quotes too", async () => {
      const plan = {
        ...emptySheet("It's 表 1"),
        names: [{ name: "会议.主任办公会", row: 5, column: 4 }],
      };
      const snapshot = await writtenTo(port, { addSheets: [plan] });
      expect(cellNamed(snapshot, "会议.主任办公会")).toEqual({
        sheet: "It's 表 1",
        row: 5,
        column: 4,
      });
    });

    it("a name is created, and pointed elsewhere when it exists", async () => {
      const cell = { sheet: "表", row: 1, column: 1 };
      const moved = { sheet: "表", row: 7, column: 30 };
      const snapshot = await writtenTo(
        port,
        { addSheets: [emptySheet("表")] },
        { names: [{ name: "信访.办结", cell }] },
        { names: [{ name: "信访.办结", cell: moved }] },
      );
      expect(cellNamed(snapshot, "信访.办结")).toEqual(moved);
      expect(snapshot.names.filter(({ name }) => name === "信访.办结")).toHaveLength(1);
    });

    it("a sheet with everything a plan may ask for is added", async () => {
      const snapshot = await writtenTo(port, { addSheets: [fullPlan] });
      expect(cellsOf(snapshot, "依法决策").map((cell) => cell.value)).toEqual([
        "编号",
        "本年",
        "甲.一",
        1,
      ]);
    });
  });
}
