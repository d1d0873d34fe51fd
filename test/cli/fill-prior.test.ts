import { beforeAll, describe, expect, it } from "@jest/globals";
import { copyFileSync } from "node:fs";
import { newBook, SAMPLE_2020, SAMPLE_2021, snapshotOf, succeeding } from "../support/books";
import { fazhi, temporaryFolder } from "../support/command-line";
import { smallSource } from "../support/small-source";

const folder = temporaryFolder();
const LAST = () => folder.at("2020.xlsx");
const BOOK = () => folder.at("2021.xlsx");

beforeAll(async () => {
  const year = ["--year", "2020", "-o", LAST()];
  await succeeding(["new", "--report", "fazhi-jiedao", "--unit", "广内街道", ...year]);
  await succeeding(["fill", LAST(), "--values", SAMPLE_2020, "--in-place"]);
  await newBook(folder, "2021.xlsx");
});

/** What 上年 holds for a figure of 依法决策. */
async function priorOf(name: string, id: string): Promise<unknown> {
  const { sheets } = await snapshotOf(folder.read(name));
  const cells = sheets.find((sheet) => sheet.name === "依法决策")?.cells ?? [];
  const row = cells.find((cell) => cell.column === 1 && cell.value === id)?.row;
  return cells.find((cell) => cell.row === row && cell.column === 6)?.value ?? null;
}

const fill = (...argv: readonly string[]) => fazhi(["fill", ...argv]);

describe("fazhi fill --prior", () => {
  it("imports last year's workbook into 上年 of a workbook that is there", async () => {
    const { code, out, err } = await fill(BOOK(), "--prior", LAST(), "-o", folder.at("a.xlsx"));
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("已导入上年数 8 项（写了 8 格）");
    expect(await priorOf("a.xlsx", "会议.主任办公会")).toBe(27);
    expect(await priorOf("2021.xlsx", "会议.主任办公会")).toBeNull();
  });

  it("takes a values file of last year too, and this year's values in the same write", async () => {
    const target = folder.at("b.xlsx");
    const both = ["--prior", SAMPLE_2020, "--values", SAMPLE_2021];
    const { code, out } = await fill(BOOK(), ...both, "-o", target);
    expect(code).toBe(0);
    expect(out).toContain("，已导入上年数 8 项");
    expect(await priorOf("b.xlsx", "审查.合同")).toBe(120);
    const check = await fazhi(["check", target, "--format", "json"]);
    const { checks } = JSON.parse(check.out) as { checks: readonly { kind: string }[] };
    expect(checks.filter(({ kind }) => kind === "prior")).toEqual([]);
  });

  it("lists what 上年 holds already and writes nothing, unless --force is given", async () => {
    const other = folder.put("other.json", { "会议.主任办公会": 30, "会议.工委会": 24 });
    await fill(BOOK(), "--prior", LAST(), "-o", folder.at("c.xlsx"));
    const refused = await fill(folder.at("c.xlsx"), "--prior", other, "--in-place");
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("“主任办公会召开次数”：上年列现为 27，文件里是 30。");
    expect(refused.err).not.toContain("工委会");
    expect(await priorOf("c.xlsx", "会议.主任办公会")).toBe(27);
    const forced = await fill(folder.at("c.xlsx"), "--prior", other, "--force", "--in-place");
    expect(forced.code).toBe(0);
    expect(await priorOf("c.xlsx", "会议.主任办公会")).toBe(30);
  });

  it("another year's and another unit's file have to be confirmed", async () => {
    const place = folder.at("2018.xlsx");
    const head = ["--unit", "别的街道", "--year", "2018", "-o", place];
    await succeeding(["new", "--report", "fazhi-jiedao", ...head]);
    await succeeding(["fill", place, "--values", SAMPLE_2020, "--in-place"]);
    const refused = await fill(BOOK(), "--prior", place, "-o", folder.at("d.xlsx"));
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("这个文件是 2018 年的，不是上年（2020 年）的。");
    expect(refused.err).toContain("这个文件是“别的街道”的，不是“广内街道”的。");
    const forced = await fill(BOOK(), "--prior", place, "--force", "-o", folder.at("d.xlsx"));
    expect(forced.code).toBe(0);
    expect(forced.err).toContain("2018 年");
  });

  it("another report's file is refused, with --force too", async () => {
    const small = folder.put("small.json", smallSource);
    await newBook(folder, "small.xlsx", small);
    for (const force of [[], ["--force"]]) {
      const target = ["-o", folder.at("e.xlsx")];
      const { code, err } = await fill(
        BOOK(),
        "--prior",
        folder.at("small.xlsx"),
        ...force,
        ...target,
      );
      expect(code).toBe(2);
      expect(err).toContain("这个文件是《小报告》，不是《法治政府建设年度情况报告》");
    }
  });

  it.each([
    ["nothing of this report", { 别的: 1 }, "没有本报告的数"],
    [
      "a value that is none",
      { "会议.主任办公会": true },
      "有 1 处读不成数（第一处是“会议.主任办公会”）",
    ],
    [
      "more digits than a cell keeps",
      '{"会议.主任办公会": 123456789012345678}',
      "123456789012345678",
    ],
  ])("refuses a values file with %s", async (_, values, words) => {
    const file = folder.put("bad.json", values);
    const { code, err } = await fill(BOOK(), "--prior", file, "-o", folder.at("f.xlsx"));
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it("last year's figures given twice are refused in one sentence", async () => {
    const values = folder.put("two.json", { prior: { "会议.主任办公会": 27 } });
    const target = ["-o", folder.at("g.xlsx")];
    const { code, err } = await fill(BOOK(), "--values", values, "--prior", LAST(), ...target);
    expect(code).toBe(2);
    expect(err).toContain("上年数给了两份");
  });

  it("--force without --prior is no option, and one of --values and --prior has to be there", async () => {
    const forced = await fill(
      BOOK(),
      "--values",
      SAMPLE_2021,
      "--force",
      "-o",
      folder.at("h.xlsx"),
    );
    expect([forced.code, forced.err]).toEqual([2, expect.stringContaining("--force")]);
    const nothing = await fill(BOOK(), "-o", folder.at("h.xlsx"));
    expect([nothing.code, nothing.err]).toEqual([2, expect.stringContaining("--values")]);
  });

  it("a second import of the same file changes nothing", async () => {
    copyFileSync(BOOK(), folder.at("i.xlsx"));
    await fill(folder.at("i.xlsx"), "--prior", LAST(), "--in-place");
    const once = folder.read("i.xlsx");
    const again = await fill(folder.at("i.xlsx"), "--prior", LAST(), "--in-place");
    expect(again.out).toContain("已导入上年数 0 项（写了 0 格）");
    expect(folder.read("i.xlsx").equals(once)).toBe(true);
  });
});
