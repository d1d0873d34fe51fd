import { describe, expect, it } from "@jest/globals";
import { chmodSync, mkdirSync, statSync, symlinkSync } from "node:fs";
import { newBook, SAMPLE_2020, snapshotOf, succeeding } from "../support/books";
import { fazhi, temporaryFolder } from "../support/command-line";
import { smallSource } from "../support/small-source";

const folder = temporaryFolder();

const asked = (name: string, ...more: readonly string[]) => [
  ...["new", "--report", "fazhi-jiedao", "--unit", "广内街道", "--year", "2021"],
  ...["-o", folder.at(name), ...more],
];

/** What stands in a figure's row, wherever it is. */
async function cellInRow(name: string, id: string, column: number): Promise<unknown> {
  const { sheets } = await snapshotOf(folder.read(name));
  for (const { cells } of sheets) {
    const row = cells.find((cell) => cell.column === 1 && cell.value === id)?.row;
    const found = cells.find((cell) => cell.row === row && cell.column === column);
    if (row !== undefined) return found?.value;
  }
  throw new Error(`no row of ${id}`);
}

describe("fazhi new", () => {
  it("writes a workbook of the built-in report and says where and what next", async () => {
    const { code, out, err } = await fazhi(asked("new.xlsx"));
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(folder.at("new.xlsx"));
    expect(out).toContain("fazhi check");
    const { sheets } = await snapshotOf(folder.read("new.xlsx"));
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["封面", "依法决策", "文字稿", "检查结果", "汇总"]),
    );
  });

  it("writes a workbook of anybody's definition", async () => {
    const definition = folder.put("small.json", smallSource);
    await newBook(folder, "small.xlsx", definition);
    const { sheets } = await snapshotOf(folder.read("small.xlsx"));
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["案件", "负责人"]));
  });

  it("keeps a file that is there, and replaces it with --force", async () => {
    folder.put("there.xlsx", "anything");
    const kept = await fazhi(asked("there.xlsx"));
    expect(kept.code).toBe(2);
    expect(kept.err).toMatch(/已经有同名文件.*--force/);
    expect(folder.read("there.xlsx").toString()).toBe("anything");
    expect((await fazhi(asked("there.xlsx", "--force"))).code).toBe(0);
    expect(folder.read("there.xlsx").subarray(0, 2).toString()).toBe("PK");
  });

  it("writes through a link and keeps the permissions of the file behind it", async () => {
    folder.put("behind.xlsx", "anything");
    chmodSync(folder.at("behind.xlsx"), 0o664);
    symlinkSync(folder.at("behind.xlsx"), folder.at("link.xlsx"));
    expect((await fazhi(asked("link.xlsx", "--force"))).code).toBe(0);
    expect(folder.read("behind.xlsx").subarray(0, 2).toString()).toBe("PK");
    expect(statSync(folder.at("behind.xlsx")).mode & 0o777).toBe(0o664);
  });

  it("gives the same bytes every time", async () => {
    await succeeding(asked("once.xlsx"));
    await succeeding(asked("again.xlsx"));
    expect(folder.read("once.xlsx").equals(folder.read("again.xlsx"))).toBe(true);
  });

  it("refuses a report that nobody knows, naming those that there are", async () => {
    const { code, err } = await fazhi(
      asked("no.xlsx").map((word) => word.replace("-jiedao", "-xian")),
    );
    expect(code).toBe(2);
    expect(err).toContain("fazhi-jiedao");
    expect(folder.names()).not.toContain("no.xlsx");
  });

  it("refuses a folder that is not there, and a folder in the place of a file", async () => {
    const nowhere = await fazhi(asked("没有/no.xlsx"));
    expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining("文件夹不存在")]);
    mkdirSync(folder.at("folder.xlsx"));
    const itself = await fazhi(asked("folder.xlsx", "--force"));
    expect([itself.code, itself.err]).toEqual([2, expect.stringContaining("是文件夹")]);
  });
});

describe("fazhi new --prior", () => {
  it("carries last year's figures into 上年, approximate ones in their words", async () => {
    const last = folder.at("2020.xlsx");
    await succeeding([
      ...["new", "--report", "fazhi-jiedao", "--unit", "广内街道", "--year", "2020", "-o", last],
    ]);
    await succeeding(["fill", last, "--values", SAMPLE_2020, "--in-place"]);
    const { code, out, err } = await fazhi(asked("2021.xlsx", "--prior", last));
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("带入上年数 8 项");
    expect(await cellInRow("2021.xlsx", "会议.主任办公会", 6)).toBe(27);
    expect(await cellInRow("2021.xlsx", "会议.主任办公会", 4)).toBeUndefined();
    expect(await cellInRow("2021.xlsx", "报告.听取", 6)).toBe("200余");
  });

  it("warns of a workbook that is not on the year before, and carries it all the same", async () => {
    const book = await newBook(folder, "same-year.xlsx");
    const { code, err } = await fazhi(asked("next.xlsx", "--prior", book));
    expect(code).toBe(0);
    expect(err).toMatch(/是 2021 年的工作簿，不是 2020 年的/);
  });

  it("refuses a workbook that cannot be read, and one that it would write over", async () => {
    const missing = await fazhi(asked("x.xlsx", "--prior", folder.at("没有.xlsx")));
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining("没有这个文件")]);
    const last = await newBook(folder, "last.xlsx");
    const before = folder.read("last.xlsx");
    const over = await fazhi(asked("last.xlsx", "--prior", last, "--force"));
    expect([over.code, over.err]).toEqual([2, expect.stringContaining("换一个文件名")]);
    expect(folder.read("last.xlsx").equals(before)).toBe(true);
  });
});
