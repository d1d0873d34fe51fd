import { beforeAll, describe, expect, it } from "@jest/globals";
import { copyFileSync } from "node:fs";
import { newBook, SAMPLE_2021, snapshotOf } from "../support/books";
import { fazhi, temporaryFolder } from "../support/command-line";
import { smallSource, smallValues } from "../support/small-source";

const folder = temporaryFolder();
const empty = () => folder.at("empty.xlsx");

beforeAll(async () => {
  await newBook(folder, "empty.xlsx", folder.put("small.json", smallSource));
});

/** The row of 案件!受理数 after filling it with one value. */
async function receivedAfter(value: unknown) {
  const values = folder.put("one.json", { "案件.受理": value });
  const { code, err } = await fazhi([
    "fill",
    empty(),
    "--values",
    values,
    "-o",
    folder.at("one.xlsx"),
  ]);
  expect([code, err]).toEqual([0, ""]);
  return rowOf("one.xlsx", "案件.受理");
}

async function rowOf(name: string, id: string): Promise<Readonly<Record<string, unknown>>> {
  const { sheets } = await snapshotOf(folder.read(name));
  const cells = sheets.find((sheet) => sheet.name === "案件")?.cells ?? [];
  const row = cells.find((cell) => cell.column === 1 && cell.value === id)?.row;
  const at = (column: number) =>
    cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
  return { current: at(4), word: at(5), prior: at(6), period: at(7), note: at(9) };
}

describe("fazhi fill", () => {
  it("-o writes a new workbook and leaves the old one as it is", async () => {
    const before = folder.read("empty.xlsx");
    const values = folder.put("values.json", smallValues);
    const { code, out } = await fazhi([
      "fill",
      empty(),
      "--values",
      values,
      "-o",
      folder.at("out.xlsx"),
    ]);
    expect(code).toBe(0);
    expect(out).toContain(folder.at("out.xlsx"));
    expect(folder.read("empty.xlsx").equals(before)).toBe(true);
    expect(await rowOf("out.xlsx", "案件.受理")).toMatchObject({ current: 12 });
  });

  it("-o may replace a file, and --in-place the workbook itself", async () => {
    const values = folder.put("values.json", smallValues);
    folder.put("old.xlsx", "anything");
    const over = await fazhi(["fill", empty(), "--values", values, "-o", folder.at("old.xlsx")]);
    copyFileSync(empty(), folder.at("place.xlsx"));
    const place = await fazhi(["fill", folder.at("place.xlsx"), "--values", values, "--in-place"]);
    expect([over.code, place.code]).toEqual([0, 0]);
    expect(folder.read("place.xlsx").equals(folder.read("old.xlsx"))).toBe(true);
  });

  it("is done with exit code 0 whatever the findings", async () => {
    const values = folder.put("wrong.json", { ...smallValues, "案件.甲类": 99 });
    const filled = await fazhi([
      "fill",
      empty(),
      "--values",
      values,
      "-o",
      folder.at("wrong.xlsx"),
    ]);
    expect(filled.code).toBe(0);
    expect((await fazhi(["check", folder.at("wrong.xlsx")])).code).toBe(1);
  });

  it.each([
    [25, { current: 25, word: null }],
    ["近32000", { current: 32000, word: "近" }],
    ["180余", { current: 180, word: "余" }],
    ["１２３", { current: 123, word: null }],
    ["未开展", { current: 0, word: "未开展" }],
    ["不适用", { current: null, word: "不适用" }],
    ["十几", { current: "十几", word: null }],
    [0, { current: 0, word: null }],
    [null, { current: null, word: null }],
    [
      { value: 8, period: "截至11月底" },
      { current: 8, period: "截至11月底" },
    ],
    [
      { value: 8, period: "全年" },
      { current: 8, period: "全年" },
    ],
    [
      { value: 8, note: "含移送" },
      { current: 8, note: "含移送" },
    ],
  ])("the value %j goes into its cells", async (value, expected) => {
    expect(await receivedAfter(value)).toMatchObject(expected);
  });

  it("null clears, and a key that is absent leaves what was there", async () => {
    const first = folder.put("first.json", {
      "案件.受理": "近30",
      "案件.甲类": { value: 3, note: "注" },
    });
    await fazhi(["fill", empty(), "--values", first, "-o", folder.at("two.xlsx")]);
    const second = folder.put("second.json", { "案件.受理": null });
    await fazhi(["fill", folder.at("two.xlsx"), "--values", second, "--in-place"]);
    expect(await rowOf("two.xlsx", "案件.受理")).toMatchObject({ current: null, word: null });
    expect(await rowOf("two.xlsx", "案件.甲类")).toMatchObject({ current: 3, note: "注" });
  });

  it("prior goes into 上年, and an id that only last year knew is a warning", async () => {
    const values = folder.put("prior.json", {
      prior: { "案件.受理": 9, "案件.甲类": "近5", "案件.旧指标": 1 },
    });
    const { code, err } = await fazhi([
      "fill",
      empty(),
      "--values",
      values,
      "-o",
      folder.at("p.xlsx"),
    ]);
    expect(code).toBe(0);
    expect(err).toContain("prior.案件.旧指标");
    expect(await rowOf("p.xlsx", "案件.受理")).toMatchObject({ current: null, prior: 9 });
    expect(await rowOf("p.xlsx", "案件.甲类")).toMatchObject({ prior: "近5" });
  });

  it("an id that nobody knows and every other mistake are listed, and nothing is written", async () => {
    const values = folder.put("bad.json", {
      "案件.受里": 1,
      "案件.甲": 2,
      "案件.受理": [1],
      "案件.甲类": { value: 1, perod: "全年" },
      "案件.乙类": { value: 1, note: 5 },
      prior: { "案件.受理": true },
    });
    const { code, out, err } = await fazhi([
      "fill",
      empty(),
      "--values",
      values,
      "-o",
      folder.at("no.xlsx"),
    ]);
    expect([code, out]).toEqual([2, ""]);
    const lines = err.split("\n");
    expect(lines).toHaveLength(7);
    expect(lines[0]).toContain("有 6 处");
    for (const [at, place] of [
      "案件.受里: ",
      "案件.甲: ",
      "案件.受理: ",
      "案件.甲类.perod: ",
      "案件.乙类.note: ",
      "prior.案件.受理: ",
    ].entries()) {
      expect(lines[at + 1]).toContain(place);
    }
    expect(folder.names()).not.toContain("no.xlsx");
  });

  it("a values file with a byte order mark is read; another encoding or broken JSON is refused", async () => {
    const target = ["-o", folder.at("enc.xlsx")];
    const marked = folder.put("bom.json", `\uFEFF{"案件.受理": 3}`);
    expect((await fazhi(["fill", empty(), "--values", marked, ...target])).code).toBe(0);
    const gbk = folder.put(
      "gbk.json",
      Buffer.from([0x7b, 0x22, 0xb0, 0xb8, 0x22, 0x3a, 0x31, 0x7d]),
    );
    const other = await fazhi(["fill", empty(), "--values", gbk, ...target]);
    expect([other.code, other.err]).toEqual([2, expect.stringMatching(/UTF-8/)]);
    const broken = folder.put("broken.json", `{"案件.受理": 3,}`);
    const refused = await fazhi(["fill", empty(), "--values", broken, ...target]);
    expect([refused.code, refused.err]).toEqual([2, expect.stringMatching(/不是正确的 JSON/)]);
  });

  it("a number that parsing would round is refused with its digits, beside every other mistake", async () => {
    const text = `{
      "案件.受理": 9007199254740993, "案件.甲类": {"value": 12345678901234567890, "note": "a"},
      "案件.乙类": 1e999, "案件.丙类": 1, "案件.甲类占比": 0.1000000000000001, "案件.做法": [1.0000000000000001],
      "负责人.会议": 123456789012345000, "prior": {"案件.受理": -1234567890.1234567}
    }`;
    const argv = ["fill", empty(), "--values", folder.put("long.json", text)];
    const { code, out, err } = await fazhi([...argv, "-o", folder.at("long.xlsx")]);
    expect([code, out]).toEqual([2, ""]);
    const lines = err.split("\n").slice(1);
    expect(lines.map((line) => line.trim())).toEqual([
      expect.stringMatching(/^案件.丙类: /),
      expect.stringMatching(/^案件.做法: /),
      "案件.受理: 数字 9007199254740993 的位数太多，按数读会走样。请加上引号写成文字：“9007199254740993”。",
      expect.stringMatching(/^案件.甲类: 数字 12345678901234567890/),
      expect.stringMatching(/^案件.乙类: 数字 1e999/),
      expect.stringMatching(/^案件.甲类占比: 数字 0.1000000000000001/),
      expect.stringMatching(/^prior.案件.受理: 数字 -1234567890.1234567/),
    ]);
    expect(folder.names()).not.toContain("long.xlsx");
  });

  it("a key that stands twice is refused with its lines, in values and in a definition", async () => {
    const values = `{"案件.受理": 1,\n"案件.甲类": {"value": 1, "value": 2},\n\r\n"案件.受理": 3}`;
    const argv = ["fill", empty(), "--values", folder.put("twice.json", values)];
    const twice = await fazhi([...argv, "-o", folder.at("twice.xlsx")]);
    expect([twice.code, twice.out]).toEqual([2, ""]);
    expect(twice.err.split("\n").slice(1)).toEqual([
      "  案件.甲类.value: 第 2 行，第一次在第 2 行。",
      "  案件.受理: 第 4 行，第一次在第 1 行。",
    ]);
    const definition = JSON.stringify(smallSource).replace('"rules"', '"id":"b","rules"');
    const put = folder.put("double.json", definition);
    const checked = await fazhi(["check", "--definition", put, "--values", put, "--lang", "en"]);
    expect(checked.code).toBe(2);
    expect(checked.err).toMatch(/1 keys stand twice.*\n {2}id: line 1, first on line 1\.$/);
    expect(folder.names()).not.toContain("twice.xlsx");
  });

  it("a workbook is never written over its own values file", async () => {
    const values = folder.put("mine.json", smallValues);
    const { code, err } = await fazhi(["fill", empty(), "--values", values, "-o", values]);
    expect([code, err]).toEqual([2, expect.stringContaining("换一个文件名")]);
    expect(JSON.parse(folder.read("mine.json").toString())).toEqual(smallValues);
  });

  it("the sample of the real report fills all its figures", async () => {
    await newBook(folder, "real.xlsx");
    const { code, out } = await fazhi([
      ...["fill", folder.at("real.xlsx"), "--values", SAMPLE_2021, "--in-place", "--lang", "en"],
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Filled 58 figures/);
  });
});
