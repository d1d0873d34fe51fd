import { describe, expect, it } from "@jest/globals";
import { lostFiguresBack } from "../../../src/workbook/mends/lost-figures";
import type { Snapshot } from "../../../src/workbook/port";
import { withChanges } from "../../../src/workbook/changed-snapshot";
import { sampleSnapshot, valueAt } from "../support/book";
import { dropName, dropSheet, insertRows, renameSheet } from "../support/staff-edits";
import { mended, rulesOf, sceneOf } from "./support";

const FILLED = { "依法决策!D4": 25, "依法决策!D5": 29, "It's 矛盾!D4": 58 };

/** A row that was deleted with what stood in it; its name leads nowhere. */
function dropRow(snapshot: Snapshot, sheet: string, row: number, name: string): Snapshot {
  const cells = Array.from({ length: 10 }, (_, at) => ({
    sheet,
    row,
    column: at + 1,
    value: null,
  }));
  return dropName(withChanges(snapshot, cells), name);
}

describe("figures whose rows are gone", () => {
  it("come back blank below everything on their sheet, wherever it went and whatever it is called", async () => {
    const fresh = insertRows(await sampleSnapshot(FILLED), "依法决策", 2, 2);
    const moved = dropRow(renameSheet(fresh, "依法决策", "决策"), "决策", 7, "会议.工委会");
    const noted = withChanges(moved, [{ sheet: "决策", row: 20, column: 2, value: "备注" }]);
    const scene = sceneOf(noted);
    expect(scene.book.located.lost).toEqual(["会议.工委会"]);
    const mend = lostFiguresBack(scene);
    const after = mend && mended(scene, mend);
    expect(after?.book.located.rows.get("会议.工委会")).toMatchObject({ sheet: "决策", row: 21 });
    expect(after?.book.located.lost).toEqual([]);
    expect(after && rulesOf(after)).toEqual(["@structure.rows-reordered.决策"]);
    expect(mend?.printThrough).toEqual([{ sheet: "决策", row: 21 }]);
    const touched = (mend?.cells ?? []).filter(({ row }) => row !== 21);
    expect(touched).toEqual([]);
  });

  it("a whole sheet comes back with formulas that fit where everything else stands now", async () => {
    const shifted = insertRows(await sampleSnapshot(FILLED), "依法决策", 2, 3);
    const scene = sceneOf(dropSheet(shifted, "第一责任人"));
    expect(lostFiguresBack(scene)).toBeUndefined();
    const lost = sceneOf(dropSheet(shifted, "It's 矛盾"));
    const mend = lostFiguresBack(lost);
    const after = mend && mended(lost, mend);
    expect(mend?.addSheets?.map(({ name }) => name)).toEqual(["It's 矛盾"]);
    expect(after && rulesOf(after)).toEqual([]);
    const planned = valueAt(await sampleSnapshot(), "It's 矛盾!D11")?.formula;
    expect(after && valueAt(after.book.index.snapshot, "It's 矛盾!D11")?.formula).toBe(planned);
  });

  it("nothing is laid over a sheet of the same name that holds something else", async () => {
    const gone = dropSheet(await sampleSnapshot(FILLED), "It's 矛盾");
    const other = {
      name: "It's 矛盾",
      hidden: false,
      cells: [{ row: 1, column: 1, value: "别的" }],
    };
    const scene = sceneOf({ ...gone, sheets: [...gone.sheets, other] });
    expect(scene.book.located.lost).not.toEqual([]);
    expect(lostFiguresBack(scene)).toBeUndefined();
  });
});
