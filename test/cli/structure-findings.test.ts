import { beforeAll, describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import type { CellInput } from "../../src/workbook/cell-input";
import { newBook, succeeding } from "../support/books";
import { arrangedSheet } from "../support/arranged-sheet";
import { fazhi, temporaryFolder } from "../support/command-line";
import { pack, patched, sheetPart, unpack } from "../support/package-parts";
import { smallSource, smallValues } from "../support/small-source";
import { swapRows } from "../support/swap-rows";

const folder = temporaryFolder();

beforeAll(async () => {
  await newBook(folder, "good.xlsx", folder.put("small.json", smallSource));
  const values = folder.put("values.json", smallValues);
  await succeeding(["fill", folder.at("good.xlsx"), "--values", values, "--in-place"]);
});

/** Types over one cell of the good workbook, as staff would. */
async function typed(sheet: string, row: number, column: number, value: CellInput): Promise<void> {
  const opened = openXlsx(folder.read("good.xlsx"));
  if (!opened.ok) throw new Error(opened.failure.code);
  const written = await opened.value.write({ cells: [{ sheet, row, column, value }] });
  if (!written.ok) throw new Error(written.failure.code);
  folder.put("changed.xlsx", opened.value.bytes());
}

async function checked(): Promise<readonly [number, string]> {
  const { code, out } = await fazhi(["check", folder.at("changed.xlsx")]);
  return [code, out];
}

describe("what was done to the workbook's structure is a finding with exit code 1", () => {
  it("while the workbook as it was filled has none", async () => {
    expect((await fazhi(["check", folder.at("good.xlsx")])).code).toBe(0);
  });

  it("a changed label", async () => {
    await typed("案件", 4, 2, "收案数");
    const [code, out] = await checked();
    expect(code).toBe(1);
    expect(out).toMatch(/案件!B4：.*“受理数”.*“收案数”.*请改回/);
  });

  it("a derived figure typed over its formula", async () => {
    await typed("案件", 7, 4, 13);
    const [code, out] = await checked();
    expect(code).toBe(1);
    expect(out).toMatch(/案件!D7：“两类合计”.*“13”.*恢复公式.*@structure\.formula-overwritten/);
  });

  it("a repeated figure typed over its formula", async () => {
    await typed("负责人", 4, 4, 99);
    const [code, out] = await checked();
    expect(code).toBe(1);
    expect(out).toMatch(/负责人!D4：“受理数”.*“99”.*恢复公式.*@structure\.formula-overwritten/);
  });

  it("but not a rate typed over its formula, if it is right: that is a stated rate", async () => {
    await typed("案件", 8, 4, 0.583);
    expect((await checked())[0]).toBe(0);
    await typed("案件", 8, 4, 0.6);
    const [code, out] = await checked();
    expect(code).toBe(1);
    expect(out).toContain("甲类占比");
    expect(out).not.toContain("@structure");
  });

  it("a deleted name, whose figure is found by the id in its row", async () => {
    const file = patched(unpack(folder.read("good.xlsx")), "xl/workbook.xml", (text) =>
      text.replace(/<definedName name="案件\.甲类">[^<]*<\/definedName>/, ""),
    );
    folder.put("changed.xlsx", pack(file));
    const [code, out] = await checked();
    expect(code).toBe(1);
    expect(out).toMatch(/案件!D5：.*名称“案件\.甲类”不见了.*补上/);
    expect(out).not.toContain("还没有填");
  });

  it("a deleted id, whose figure is found by its name", async () => {
    await typed("案件", 5, 1, null);
    const [code, out] = await checked();
    expect(code).toBe(1);
    expect(out).toMatch(/“甲类数”的编号不见了/);
    expect(out).not.toContain("还没有填");
  });

  it("a sorted table, whose figures are found by the ids in their rows", async () => {
    const parts = unpack(folder.read("good.xlsx"));
    const sorted = patched(parts, sheetPart(parts, "案件"), (text) => swapRows(text, 4, 6));
    folder.put("changed.xlsx", pack(sorted));
    const [code, out] = await checked();
    expect(code).toBe(1);
    expect(out).toContain("“案件”表的行序被改动");
    expect(out).toContain("一键修复");
    expect(out).toMatch(/“案件”表有 2 个名称指到了别的行.*“案件\.受理”指到 D4/);
    expect(out).not.toContain("还没有填");
    const json = await fazhi(["check", folder.at("changed.xlsx"), "--format", "json"]);
    const { checks } = JSON.parse(json.out) as { checks: { rule: string; status: string }[] };
    expect(checks.find(({ rule }) => rule === "A-1")?.status).toBe("holds");
  });

  it("hidden rows and merged cells, as other programs write them", async () => {
    const parts = unpack(folder.read("good.xlsx"));
    const merges = [{ row: 5, column: 9, rows: 2, columns: 1 }];
    folder.put("changed.xlsx", pack(arrangedSheet(parts, "案件", { hiddenRows: [5], merges })));
    const [code, out] = await checked();
    expect(code).toBe(1);
    expect(out).toMatch(/“案件”表第 5 行被隐藏，其中 1 项有数.*@structure\.rows-hidden\.案件/);
    expect(out).toMatch(/案件!I5:I6：指标行里的格被合并.*取消合并/);
  });

  it("but a hidden row that holds nothing is a hint", async () => {
    const parts = unpack(folder.read("good.xlsx"));
    folder.put("changed.xlsx", pack(arrangedSheet(parts, "负责人", { hiddenRows: [5] })));
    const [code, out] = await checked();
    expect(code).toBe(0);
    expect(out).toMatch(/【提示性】“负责人”表第 5 行被隐藏，里面的指标都还没填/);
  });

  it("and fill and compile work on such a workbook all the same", async () => {
    await typed("案件", 4, 2, "收案数");
    const book = folder.at("changed.xlsx");
    const values = folder.put("values.json", { "案件.受理": 20, "案件.乙类": 13 });
    expect((await fazhi(["fill", book, "--values", values, "--in-place"])).code).toBe(0);
    const compiled = await fazhi(["compile", book, "--in-place", "--text", folder.at("t.txt")]);
    expect(compiled.code).toBe(0);
    expect(folder.read("t.txt").toString()).toContain("受理20件");
  });
});
