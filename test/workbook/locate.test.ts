import { describe, expect, it } from "@jest/globals";
import { locateFigures } from "../../src/workbook/locate";
import type { Snapshot } from "../../src/workbook/port";
import { indexSnapshot } from "../../src/workbook/snapshot-index";
import { sampleSnapshot } from "./support/book";
import {
  copySheet,
  dropColumn,
  dropName,
  dropSheet,
  insertRows,
  renameSheet,
  reverseRows,
} from "./support/staff-edits";
import { sample } from "./support/sample-definition";

const locate = (snapshot: Snapshot) => locateFigures(indexSnapshot(snapshot), sample);

const rowOf = (snapshot: Snapshot, id: string) => {
  const row = locate(snapshot).rows.get(id);
  return row && { sheet: row.sheet, row: row.row, current: row.columns.current, by: row.by };
};

describe("locating figures", () => {
  it("a fresh workbook has every figure in place and no problem", async () => {
    const located = locate(await sampleSnapshot());
    expect([...located.rows.keys()]).toEqual([...sample.figures.keys()]);
    expect(located.repeats.map(({ figure, sheet, row }) => [figure.id, sheet, row])).toEqual([
      ["会议.主任办公会", "第一责任人", 4],
      ["信访.办结率", "第一责任人", 5],
    ]);
    expect(located.lost).toEqual([]);
    expect(located.problems).toEqual([]);
  });

  it("inserted rows, above the header and between figures, are no problem", async () => {
    const above = insertRows(await sampleSnapshot(), "依法决策", 2, 3);
    const snapshot = insertRows(above, "依法决策", 8, 2);
    expect(rowOf(snapshot, "会议.主任办公会")?.row).toBe(7);
    expect(rowOf(snapshot, "会议.工委会")?.row).toBe(10);
    expect(locate(snapshot).problems).toEqual([]);
  });

  it("a renamed sheet is no problem", async () => {
    const snapshot = renameSheet(await sampleSnapshot(), "依法决策", "决策 2021");
    expect(rowOf(snapshot, "会议.工委会")).toEqual({
      sheet: "决策 2021",
      row: 5,
      current: 4,
      by: "id",
    });
    expect(locate(snapshot).problems).toEqual([]);
  });

  it("after a sort the id in the row wins over the name, and the moved names are told together", async () => {
    const snapshot = reverseRows(await sampleSnapshot(), "依法决策", 4, 6);
    expect(rowOf(snapshot, "会议.主任办公会")?.row).toBe(6);
    expect(locate(snapshot).problems).toEqual([
      {
        problem: "names-moved",
        sheet: "依法决策",
        moved: [
          {
            figure: "会议.主任办公会",
            place: { sheet: "依法决策", address: "D6" },
            named: { sheet: "依法决策", address: "D4" },
          },
          {
            figure: "顾问.律师",
            place: { sheet: "依法决策", address: "D4" },
            named: { sheet: "依法决策", address: "D6" },
          },
        ],
      },
      { problem: "rows-reordered", sheet: "依法决策" },
    ]);
  });

  it("a deleted name is told, and the id still leads to the row", async () => {
    const snapshot = dropName(await sampleSnapshot(), "会议.工委会");
    expect(rowOf(snapshot, "会议.工委会")?.row).toBe(5);
    expect(locate(snapshot).problems).toEqual([
      {
        problem: "name-missing",
        figure: "会议.工委会",
        place: { sheet: "依法决策", address: "D5" },
      },
    ]);
  });

  it("a row without its id is found by the name", async () => {
    const snapshot = await sampleSnapshot({ "依法决策!A5": null });
    expect(rowOf(snapshot, "会议.工委会")).toEqual({
      sheet: "依法决策",
      row: 5,
      current: 4,
      by: "name",
    });
    expect(locate(snapshot).problems).toEqual([
      {
        problem: "row-missing",
        figure: "会议.工委会",
        place: { sheet: "依法决策", address: "D5" },
      },
    ]);
  });

  it("a name that was left on another figure's row does not lead to it", async () => {
    const sorted = reverseRows(await sampleSnapshot({ "依法决策!A4": "?" }), "依法决策", 4, 6);
    expect(rowOf(sorted, "会议.主任办公会")).toBeUndefined();
    expect(locate(sorted).lost).toEqual(["会议.主任办公会"]);
  });

  it("a figure with neither id nor name is lost; a derived one is not missed", async () => {
    const located = locate(dropSheet(await sampleSnapshot(), "It's 矛盾"));
    expect(located.lost).toEqual([
      "信访.转办",
      "信访.办结",
      "信访.办结率",
      "信访.甲",
      "信访.乙",
      "调解.书面",
      "调解.口头",
      "信访.增幅",
      "信访.满意率",
      "信访.做法",
    ]);
  });

  it("a changed label and a changed unit are told with what stands there", async () => {
    const snapshot = await sampleSnapshot({ "依法决策!B4": "党工委会次数", "依法决策!C5": "场" });
    expect(locate(snapshot).problems).toEqual([
      {
        problem: "label-changed",
        figure: "会议.主任办公会",
        found: "党工委会次数",
        expected: "主任办公会召开次数",
        place: { sheet: "依法决策", address: "B4" },
      },
      {
        problem: "unit-changed",
        figure: "会议.工委会",
        found: "场",
        expected: "次",
        place: { sheet: "依法决策", address: "C5" },
      },
    ]);
  });

  it("spaces and line breaks in a label are no change", async () => {
    const snapshot = await sampleSnapshot({ "依法决策!B4": "主任办公会\n 召开次数" });
    expect(locate(snapshot).problems).toEqual([]);
  });

  it("a doubled row is told, and the row with the name is the figure's", async () => {
    const snapshot = await sampleSnapshot({ "依法决策!A2": "编号", "依法决策!A20": "会议.工委会" });
    expect(rowOf(snapshot, "会议.工委会")?.row).toBe(5);
    expect(locate(snapshot).problems).toEqual([
      {
        problem: "row-doubled",
        figure: "会议.工委会",
        place: { sheet: "依法决策", address: "D5" },
        other: { sheet: "依法决策", address: "A20" },
      },
    ]);
  });

  it("of two rows with one id the one that the name points at is the figure's", async () => {
    const snapshot = await sampleSnapshot({ "依法决策!A20": "会议.工委会" });
    const names = snapshot.names.map((each) =>
      each.name === "会议.工委会" && each.cell
        ? { ...each, cell: { ...each.cell, row: 20 } }
        : each,
    );
    expect(rowOf({ ...snapshot, names }, "会议.工委会")?.row).toBe(20);
  });

  it("a backup copy of a sheet does not take the figures over, even without names", async () => {
    const copied = copySheet(await sampleSnapshot(), "依法决策", "备份");
    const snapshot = { ...copied, sheets: [...copied.sheets].reverse(), names: [] };
    expect(rowOf(snapshot, "会议.工委会")?.sheet).toBe("依法决策");
  });

  it("columns are found by their headings after one is deleted, which stays absent", async () => {
    const snapshot = dropColumn(await sampleSnapshot(), "依法决策", 5);
    const columns = locate(snapshot).rows.get("会议.工委会")?.columns;
    expect(columns).toMatchObject({ id: 1, current: 4, prior: 5, period: 6, check: 9 });
    expect(columns?.qualifier).toBeUndefined();
  });

  it.each([
    ["本年", "D", "current", 4],
    ["约数", "E", "qualifier", 5],
    ["上年", "F", "prior", 6],
    ["统计时期", "G", "period", 7],
    ["编号", "A", "id", 1],
  ] as const)(
    "%s is read in its place after its heading was cleared or renamed, which is told once",
    async (column, letter, key, at) => {
      for (const found of ["", "其他"]) {
        const snapshot = await sampleSnapshot({ [`依法决策!${letter}3`]: found });
        const located = locate(snapshot);
        expect(located.rows.get("会议.工委会")?.columns[key]).toBe(at);
        expect(located.rows.get("会议.工委会")?.by).toBe("id");
        const place = { sheet: "依法决策", address: `${letter}3` };
        expect(located.problems).toEqual([
          { problem: "column-missing", sheet: "依法决策", column, found, place },
        ]);
      }
    },
  );

  it.each([
    ["约数", 5, "qualifier"],
    ["上年", 6, "prior"],
    ["统计时期", 7, "period"],
    ["检查", 10, "check"],
  ] as const)("the deleted column %s is told once and never guessed", async (column, at, key) => {
    const located = locate(dropColumn(await sampleSnapshot(), "依法决策", at));
    expect(located.rows.get("会议.工委会")?.columns[key]).toBeUndefined();
    expect(located.problems).toEqual([
      { problem: "column-missing", sheet: "依法决策", column, found: "" },
    ]);
  });

  it("a deleted column 编号 is told of the column, not of every row", async () => {
    const located = locate(dropColumn(await sampleSnapshot(), "依法决策", 1));
    expect(located.rows.get("会议.工委会")).toMatchObject({ row: 5, by: "name" });
    expect(located.problems).toEqual([
      { problem: "column-missing", sheet: "依法决策", column: "编号", found: "" },
    ]);
  });

  it("figures whose column 本年 was deleted are lost, though their ids are there", async () => {
    const dropped = dropColumn(await sampleSnapshot(), "依法决策", 4);
    const names = dropped.names.filter(({ name }) => !name.startsWith("会议."));
    expect(locate({ ...dropped, names }).lost).toEqual(["会议.主任办公会", "会议.工委会"]);
  });

  it("本年 that stands elsewhere under another heading is found by the names", async () => {
    const dropped = dropColumn(await sampleSnapshot(), "依法决策", 4);
    const names = dropped.names.map((each) =>
      each.cell?.sheet === "依法决策" ? { ...each, cell: { ...each.cell, column: 12 } } : each,
    );
    const located = locate({ ...dropped, names });
    expect(located.rows.get("会议.工委会")).toMatchObject({ by: "id", columns: { current: 12 } });
    expect(located.problems).toEqual([
      {
        problem: "column-missing",
        sheet: "依法决策",
        column: "本年",
        found: "",
        place: { sheet: "依法决策", address: "L3" },
      },
    ]);
  });

  it("headings that another sheet lost are no problem of a sheet that nothing is read from", async () => {
    const copied = copySheet(await sampleSnapshot({ "依法决策!E3": "" }), "依法决策", "备份");
    const restored = await sampleSnapshot();
    const sheets = [...restored.sheets, ...copied.sheets.filter(({ name }) => name === "备份")];
    expect(locate({ ...restored, sheets }).problems.map(({ problem }) => problem)).toEqual(
      [...(restored.sheets.find(({ name }) => name === "依法决策")?.cells ?? [])]
        .filter(({ row, column }) => column === 1 && row > 3)
        .map(() => "row-doubled"),
    );
  });

  it("headings renamed beyond recognition leave the names to find the rows", async () => {
    const renamed = Object.fromEntries(
      ["A", "B", "C", "D", "E", "F", "G"].map((letter) => [`依法决策!${letter}3`, `第${letter}列`]),
    );
    const snapshot = await sampleSnapshot(renamed);
    expect(rowOf(snapshot, "会议.工委会")).toMatchObject({ row: 5, current: 4, by: "name" });
    expect(locate(snapshot).lost).toEqual([]);
  });

  it("an id mistyped as another figure's leaves the name to find the row, whichever comes first", async () => {
    for (const [at, mistyped, id, found] of [
      ["依法决策!A5", 5, "会议.工委会", "会议.主任办公会"],
      ["依法决策!A4", 4, "会议.主任办公会", "会议.工委会"],
    ] as const) {
      const snapshot = await sampleSnapshot({ [at]: found });
      expect(rowOf(snapshot, id)).toMatchObject({ row: mistyped, by: "name" });
      expect(rowOf(snapshot, found)).toMatchObject({ row: 9 - mistyped, by: "id" });
      expect(locate(snapshot).lost).toEqual([]);
      const place = { sheet: "依法决策", address: `D${mistyped.toString()}` };
      expect(locate(snapshot).problems).toEqual([
        { problem: "row-missing", figure: id, found, place },
      ]);
      const unnamed = dropName(snapshot, found);
      expect(rowOf(unnamed, found)).toMatchObject({ row: 9 - mistyped, by: "id" });
      expect(rowOf(unnamed, id)).toMatchObject({ row: mistyped, by: "name" });
    }
  });
});
