import { describe, expect, it } from "@jest/globals";
import { type CompileOptions, compileWorkbook } from "../../src/app/compile-workbook";
import { keepSettings } from "../../src/app/kept-settings";
import { openReport } from "../../src/app/open-report";
import { writeResults } from "../../src/app/write-results";
import { compileCommand } from "../../src/commands/compile-command";
import { convertCommand } from "../../src/commands/convert-command";
import { restoreCommand } from "../../src/commands/restore-command";
import type { LiveWorkbook } from "../../src/workbook/live-workbook";
import type { CellAddress } from "../../src/workbook/port";
import { featuresWhere } from "../../src/workbook/feature-needs";
import { memoryLiveWorkbook } from "../../src/workbook/memory-live-workbook";
import { click, contentsOf, fillLastYear, fillWithSample, sampleBook } from "./support";

const SILENT = { notices: [], completed: 1 };

describe("一键汇总", () => {
  it("writes into 汇总 the text that compiling gives, and says nothing", async () => {
    const workbook = await sampleBook();
    expect(await click(compileCommand, workbook)).toEqual(SILENT);
    const { sheets } = await contentsOf(workbook);
    const written = sheets
      .find(({ name }) => name === "汇总")
      ?.cells.map(({ value }) => (typeof value === "string" ? value.trim() : value));
    const sentences = await compiledSentences(workbook);
    expect(sentences.length).toBeGreaterThan(5);
    expect(written).toEqual(expect.arrayContaining([...sentences]));
  });

  it("rounds as people chose in the pane, and speaks their language", async () => {
    const workbook = await sampleBook();
    await keepSettings(workbook, { language: "en", rateDecimals: 3 });
    expect(await click(compileCommand, workbook)).toEqual(SILENT);
    const expected = memoryLiveWorkbook();
    await fillWithSample(expected);
    await compileWith(expected, { language: "en", rateDecimals: 3 });
    expect(await timelessSheets(workbook)).toEqual(await timelessSheets(expected));
    await compileWith(expected, { language: "zh-CN" });
    expect(await timelessSheets(workbook)).not.toEqual(await timelessSheets(expected));
  });

  it.each([
    [true, true, ["汇总附图"]],
    [undefined, true, undefined],
    [true, false, undefined],
  ])(
    "draws charts where people chose so and the program draws: chosen %s, drawn by it %s",
    async (charts, draws, expected) => {
      const features = featuresWhere((needs) => draws || needs !== "ExcelApi 1.8");
      const workbook = memoryLiveWorkbook({ features });
      await fillWithSample(workbook);
      await fillLastYear(workbook);
      await keepSettings(workbook, { language: "zh-CN", ...(charts && { charts }) });
      expect(await click(compileCommand, workbook)).toEqual(SILENT);
      const { sheets } = await contentsOf(workbook);
      const table = sheets.find(({ name }) => name === "汇总附表");
      expect(table?.charts).toEqual(expected);
      const beside = table?.cells.filter(({ column }) => column > 6) ?? [];
      expect(beside.length > 0).toBe(expected !== undefined);
    },
  );

  it("writes nothing where what people chose cannot be had just then", async () => {
    const workbook = await sampleBook();
    const before = await contentsOf(workbook);
    const busy = {
      ...workbook,
      recall: () => Promise.resolve({ ok: false, failure: { code: "host-busy" } } as const),
    };
    const { notices } = await click(compileCommand, busy);
    expect(notices).toEqual([{ title: "没有做成", text: expect.stringContaining("Excel 正忙") }]);
    expect(await contentsOf(workbook)).toEqual(before);
  });

  it("shows the first cell of 汇总", async () => {
    const workbook = await sampleBook();
    const shown: CellAddress[] = [];
    const watched = {
      ...workbook,
      select: (cell: CellAddress) => {
        shown.push(cell);
        return workbook.select(cell);
      },
    };
    await click(compileCommand, watched);
    expect(shown).toEqual([{ sheet: "汇总", row: 1, column: 1 }]);
  });

  it("says in a dialog why nothing was written into another program's workbook", async () => {
    const { notices, completed } = await click(compileCommand, memoryLiveWorkbook());
    expect(notices).toEqual([
      { title: "没有做成", text: expect.stringContaining("不是本工具建立的年报工作簿") },
    ]);
    expect(notices[0]?.text).not.toContain("fazhi new");
    expect(completed).toBe(1);
  });

  it.each([
    ["zh-CN", "请先按 Enter 结束单元格编辑"],
    ["en", "Enter"],
  ] as const)(
    "asks in %s to end the editing of a cell, and changes nothing",
    async (language, said) => {
      const workbook = await sampleBook();
      const before = await contentsOf(workbook);
      workbook.refuseNext({ code: "cell-editing" });
      const { notices } = await click(compileCommand, workbook, language);
      expect(notices).toEqual([expect.objectContaining({ text: expect.stringContaining(said) })]);
      expect(await contentsOf(workbook)).toEqual(before);
    },
  );

  it("says that 汇总 is written where only showing it was refused", async () => {
    const workbook = await sampleBook();
    const busy = {
      ...workbook,
      select: () => Promise.resolve({ ok: false, failure: { code: "host-busy" } } as const),
    };
    const { notices } = await click(compileCommand, busy);
    expect(notices.map(({ title }) => title)).toEqual(["“汇总”已写好，但没有打开"]);
  });
});

async function compileWith(workbook: LiveWorkbook, options: CompileOptions): Promise<void> {
  const report = await openReport(workbook);
  if (!report.ok) throw new Error(report.failure.code);
  const compiled = compileWorkbook(report.value, options);
  await writeResults(workbook, report.value, compiled, options.language, new Date());
}

/** What a workbook holds, whenever it was compiled. */
async function timelessSheets(workbook: LiveWorkbook) {
  const { sheets } = await contentsOf(workbook);
  return sheets.map(({ cells, ...sheet }) => ({
    ...sheet,
    cells: cells.map((cell) =>
      typeof cell.value === "string" && cell.value.startsWith("Compiled: ")
        ? { ...cell, value: "Compiled: …" }
        : cell,
    ),
  }));
}

async function compiledSentences(workbook: LiveWorkbook): Promise<readonly string[]> {
  const report = await openReport(workbook);
  if (!report.ok) throw new Error(report.failure.code);
  const { document } = compileWorkbook(report.value, { language: "zh-CN" });
  return document.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ parts }) => parts.map(({ text }) => text).join(""));
}

describe("恢复上一次", () => {
  it("takes back what 一键汇总 wrote", async () => {
    const workbook = await sampleBook();
    const before = await contentsOf(workbook);
    await click(compileCommand, workbook);
    expect(await contentsOf(workbook)).not.toEqual(before);
    expect(await click(restoreCommand, workbook)).toEqual(SILENT);
    expect(await contentsOf(workbook)).toEqual(before);
  });

  it("says so where there is nothing to restore", async () => {
    const { notices } = await click(restoreCommand, memoryLiveWorkbook());
    expect(notices[0]?.text).toContain("没有可以恢复的写入");
  });
});

describe("公式转换", () => {
  const CELL = { sheet: "封面", row: 40, column: 1 };

  async function formulaIn(workbook: LiveWorkbook): Promise<unknown> {
    const { sheets } = await contentsOf(workbook);
    const sheet = sheets.find(({ name }) => name === CELL.sheet);
    return sheet?.cells.find(({ row, column }) => row === CELL.row && column === CELL.column)
      ?.formula;
  }

  it("turns our functions into ordinary formulas and back, and says how many", async () => {
    const workbook = await sampleBook();
    workbook.edit(CELL, { formula: "FAZHI.GAP(10,3,4)", value: 3 });
    const there = await click(convertCommand("to-plain"), workbook);
    expect(there.notices).toEqual([{ title: "公式转换", text: "换成普通公式 1 格。" }]);
    expect(await formulaIn(workbook)).not.toContain("FAZHI");
    const back = await click(convertCommand("back"), workbook);
    expect(back.notices).toEqual([{ title: "公式转换", text: "换回 FAZHI 函数 1 格。" }]);
    expect(await formulaIn(workbook)).toBe("FAZHI.GAP(10,3,4)");
  });

  it("says so where there is nothing to convert", async () => {
    const { notices } = await click(convertCommand("to-values"), await sampleBook());
    expect(notices).toEqual([{ title: "公式转换", text: "没有要转换的格。" }]);
  });

  it("says why nothing was converted where the workbook is read-only", async () => {
    const workbook = await sampleBook();
    workbook.refuseNext({ code: "book-read-only" });
    const { notices } = await click(convertCommand("to-plain"), workbook);
    expect(notices[0]?.title).toBe("没有做成");
  });
});
