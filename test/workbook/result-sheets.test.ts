import { describe, expect, it } from "@jest/globals";
import type { ReportDocument } from "../../src/core/model/document";
import { resultChanges } from "../../src/workbook/result-sheets";
import type { ResultRow } from "../../src/workbook/result-sheets";
import type { CellInput } from "../../src/workbook/cell-input";
import type { Snapshot, Workbook } from "../../src/workbook/port";
import { readBook, sampleBook, valueAt, write } from "./support/book";
import { dropSheet, insertRows, renameSheet } from "./support/staff-edits";

const TITLE = "法治政府建设年度情况报告";

const finding = (rule: string): ResultRow => ({
  level: "强制性",
  status: "不符",
  rule,
  message: "受理 12，而 10+4+3+4 = 21，差 9。",
  place: "依法决策!D4",
});

const results = (count: number) => ({
  summary: `强制 ${count}`,
  rows: Array.from({ length: count }, (_, at) => finding(`R-${at + 1}`)),
});

const compiled = (paragraphs: readonly string[], draftNotes: readonly string[] = []) => ({
  document: documentOf(paragraphs),
  draftNotes,
});

function documentOf(paragraphs: readonly string[]): ReportDocument {
  return {
    title: TITLE,
    unit: "广内街道",
    year: 2021,
    draft: [],
    sections: [
      {
        id: "decision",
        heading: "（一）依法决策",
        level: 2,
        paragraphs: paragraphs.map((text, at) => ({
          id: `p${at}`,
          parts: [
            { kind: "text", text },
            { kind: "figure", text: "25次", figure: "会议.主任办公会" },
          ],
        })),
      },
    ],
  };
}

async function refilled(
  workbook: Workbook,
  ...inputs: readonly Omit<Parameters<typeof resultChanges>[1], "title">[]
): Promise<Snapshot> {
  for (const input of inputs) {
    await write(workbook, resultChanges(await readBook(workbook), { title: TITLE, ...input }));
  }
  return readBook(workbook);
}

const columnOf = (snapshot: Snapshot, sheet: string, column: number) =>
  (snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [])
    .filter((cell) => cell.column === column)
    .map((cell) => cell.value);

const textsOf = (snapshot: Snapshot, sheet: string, column: number) =>
  columnOf(snapshot, sheet, column).filter((value) => typeof value === "string");

describe("检查结果", () => {
  it("has one row for each finding under its headings", async () => {
    const snapshot = await refilled(await sampleBook(), { results: results(2) });
    expect(columnOf(snapshot, "检查结果", 1)).toEqual(["检查结果", "强制 2", "序号", 1, 2]);
    const row = [1, 2, 3, 4, 5, 6].map((column) => columnOf(snapshot, "检查结果", column).at(-1));
    expect(row).toEqual([
      2,
      "强制性",
      "不符",
      "R-2",
      "受理 12，而 10+4+3+4 = 21，差 9。",
      "依法决策!D4",
    ]);
  });

  it("keeps nothing of the run before, and goes on from there", async () => {
    const snapshot = await refilled(
      await sampleBook(),
      { results: results(9) },
      { results: results(0) },
      { results: results(2) },
    );
    expect(columnOf(snapshot, "检查结果", 4)).toEqual(["规则", "R-1", "R-2"]);
  });

  it("a list of places that no cell holds is cut with a mark", async () => {
    const place = "依法决策!D4、".repeat(9000);
    const wide = { summary: "", rows: [{ ...finding("R-1"), place }] };
    const snapshot = await refilled(await sampleBook(), { results: wide });
    const [cell = ""] = textsOf(snapshot, "检查结果", 6).slice(-1);
    expect(cell).toHaveLength(32_767);
    expect(cell.endsWith("…")).toBe(true);
  });

  it("a message that begins with = stays text", async () => {
    const rows = [{ ...finding("R"), message: "=1+1" }];
    const snapshot = await refilled(await sampleBook(), { results: { summary: "", rows } });
    expect(valueAt(snapshot, "检查结果!E4")).toEqual({ row: 4, column: 5, value: "=1+1" });
  });
});

describe("汇总", () => {
  it("says first that it is 未定稿 and why, then has title, headings and one paragraph a cell", async () => {
    const snapshot = await refilled(await sampleBook(), {
      compiled: compiled(["共召开", "另召开"], ["还有 1 条强制性问题。"]),
    });
    expect(columnOf(snapshot, "汇总", 1)).toEqual([
      "未定稿",
      "还有 1 条强制性问题。",
      TITLE,
      "（一）依法决策",
      "　　共召开25次",
      "　　另召开25次",
    ]);
  });

  it("gives every paragraph a row high enough for its lines", async () => {
    const workbook = await sampleBook();
    const long = "一".repeat(200);
    const changes = resultChanges(await readBook(workbook), {
      title: TITLE,
      compiled: compiled(["短", long]),
    });
    const heights = (changes.rows ?? []).map(({ height }) => height ?? 0);
    expect(heights[2]).toBeLessThan(30);
    expect(heights[3]).toBeGreaterThan(5 * 19);
  });

  it("parts a paragraph that no cell holds behind ends of sentences, and loses nothing", async () => {
    const sentence = "共调解矛盾纠纷若干件，事事有回音（件件有着落）。";
    const text = sentence.repeat(3000);
    const snapshot = await refilled(await sampleBook(), { compiled: compiled([text]) });
    const rows = textsOf(snapshot, "汇总", 1).slice(2);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.join("")).toBe(`　　${text}25次`);
    for (const row of rows.slice(0, -1)) expect(row).toMatch(/。$/);
  });

  it("a text without an end of sentence is parted all the same, never within a character", async () => {
    const text = "𠮷".repeat(40_000);
    const snapshot = await refilled(await sampleBook(), { compiled: compiled([text]) });
    const rows = textsOf(snapshot, "汇总", 1).slice(2);
    expect(rows.join("")).toBe(`　　${text}25次`);
    expect(rows.filter((row) => /[\ud800-\udbff]$/.test(row))).toEqual([]);
  });

  it("prints through its last row", async () => {
    const changes = resultChanges(await readBook(await sampleBook()), {
      title: TITLE,
      compiled: compiled(["一", "二"]),
    });
    expect(changes.printThrough).toEqual([{ sheet: "汇总", row: 4 }]);
  });
});

describe("refilling in place", () => {
  const long = compiled(["一", "二", "三", "四", "五"]);
  const short = compiled(["一"]);

  it("a shorter report leaves nothing of the longer one", async () => {
    const snapshot = await refilled(await sampleBook(), { compiled: long }, { compiled: short });
    expect(columnOf(snapshot, "汇总", 1)).toEqual([TITLE, "（一）依法决策", "　　一25次"]);
  });

  it("cells of staff beside and below stay where they are", async () => {
    const workbook = await sampleBook();
    await refilled(workbook, { compiled: long });
    const notes: Readonly<Record<string, CellInput>> = {
      "汇总!C2": "领导意见",
      "汇总!A12": "附注",
    };
    await write(workbook, {
      cells: [
        { sheet: "汇总", row: 2, column: 3, value: "领导意见" },
        { sheet: "汇总", row: 12, column: 1, value: "附注" },
      ],
    });
    const snapshot = await refilled(workbook, { compiled: short });
    for (const [at, value] of Object.entries(notes))
      expect(valueAt(snapshot, at)?.value).toBe(value);
  });

  it("cells of staff below move down when the report needs their room", async () => {
    const workbook = await sampleBook();
    await refilled(workbook, { compiled: short });
    await write(workbook, {
      cells: [
        { sheet: "汇总", row: 5, column: 1, value: "附注" },
        { sheet: "汇总", row: 6, column: 1, value: { formula: "1+1", value: 2 } },
        { sheet: "汇总", row: 7, column: 1, value: { error: "#N/A" } },
        { sheet: "汇总", row: 5, column: 2, value: "旁注" },
      ],
    });
    const snapshot = await refilled(workbook, { compiled: long });
    expect(columnOf(snapshot, "汇总", 1).slice(2)).toEqual([
      ...["一", "二", "三", "四", "五"].map((word) => `　　${word}25次`),
      "附注",
      2,
      { error: "#N/A" },
    ]);
    expect(valueAt(snapshot, "汇总!A10")?.formula).toBe("1+1");
    expect(valueAt(snapshot, "汇总!B5")?.value).toBe("旁注");
  });

  it("rows that staff inserted within the report are cleared with it", async () => {
    const workbook = await sampleBook();
    const before = await refilled(workbook, { compiled: long });
    const inserted = insertRows(before, "汇总", 3, 2);
    const changes = resultChanges(inserted, { title: TITLE, compiled: short });
    const cleared = (changes.cells ?? []).filter(({ value }) => value === null);
    expect(Math.max(...cleared.map(({ row }) => row))).toBe(9);
  });

  it("a deleted sheet is added again, complete", async () => {
    const snapshot = dropSheet(await readBook(await sampleBook()), "汇总");
    const changes = resultChanges(snapshot, { title: TITLE, compiled: short });
    expect(changes.cells).toEqual([]);
    const [plan] = changes.addSheets ?? [];
    expect(plan?.cells.map(({ value }) => value)).toEqual([TITLE, "（一）依法决策", "　　一25次"]);
    expect(plan?.rowHeights).toHaveLength(3);
    expect(plan?.print.lastRow).toBe(3);
  });

  it("a renamed sheet is refilled under its new name", async () => {
    const snapshot = renameSheet(await readBook(await sampleBook()), "汇总", "定稿");
    const changes = resultChanges(snapshot, { title: TITLE, compiled: short });
    expect(changes.addSheets).toEqual([]);
    expect(new Set(changes.cells?.map(({ sheet }) => sheet))).toEqual(new Set(["定稿"]));
  });

  it("a workbook that lost the name is cleared by the look of its rows", async () => {
    const workbook = await sampleBook();
    const snapshot = await refilled(workbook, { results: results(5) });
    const changes = resultChanges(
      { ...snapshot, names: [] },
      { title: TITLE, results: results(1) },
    );
    const cleared = (changes.cells ?? []).filter(({ value }) => value === null);
    expect([...new Set(cleared.map(({ row }) => row))]).toEqual([5, 6, 7, 8]);
  });

  it("what is not given is left alone", async () => {
    const snapshot = await readBook(await sampleBook());
    const changes = resultChanges(snapshot, { title: TITLE, results: results(1) });
    expect(new Set(changes.cells?.map(({ sheet }) => sheet))).toEqual(new Set(["检查结果"]));
  });
});
