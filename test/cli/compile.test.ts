import { beforeAll, describe, expect, it } from "@jest/globals";
import { unzipSync } from "fflate";
import { copyFileSync } from "node:fs";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { filledBook, newBook, snapshotOf, succeeding } from "../support/books";
import { fazhi, temporaryFolder } from "../support/command-line";
import { smallSource, smallValues } from "../support/small-source";

const folder = temporaryFolder();
const real = () => folder.at("2021.xlsx");

beforeAll(async () => {
  await filledBook(folder, "2021.xlsx");
  await newBook(folder, "small.xlsx", folder.put("small.json", smallSource));
  const values = folder.put("small-values.json", smallValues);
  await succeeding(["fill", folder.at("small.xlsx"), "--values", values, "--in-place"]);
});

async function textOn(name: string, sheet: string): Promise<string> {
  const { sheets } = await snapshotOf(folder.read(name));
  const cells = sheets.find((one) => one.name === sheet)?.cells ?? [];
  return cells.map(({ value }) => (typeof value === "string" ? value : "")).join("\n");
}

describe("fazhi compile", () => {
  it("-o fills 检查结果 and 汇总 of a new workbook and leaves the old one as it is", async () => {
    const before = folder.read("2021.xlsx");
    const { code, out } = await fazhi(["compile", real(), "-o", folder.at("out.xlsx")]);
    expect(code).toBe(1);
    expect(out).toContain(folder.at("out.xlsx"));
    expect(folder.read("2021.xlsx").equals(before)).toBe(true);
    expect(await textOn("out.xlsx", "汇总")).toContain("近32000张");
    expect(await textOn("out.xlsx", "检查结果")).toContain("截位取数");
  });

  it("--in-place a second time changes nothing more", async () => {
    copyFileSync(real(), folder.at("twice.xlsx"));
    await fazhi(["compile", folder.at("twice.xlsx"), "--in-place"]);
    const once = folder.read("twice.xlsx");
    await fazhi(["compile", folder.at("twice.xlsx"), "--in-place"]);
    expect(folder.read("twice.xlsx").equals(once)).toBe(true);
  });

  it("ends with 1 for a draft, says why, and writes the files all the same", async () => {
    const { code, out } = await fazhi(["compile", real(), "--text", folder.at("draft.txt")]);
    expect(code).toBe(1);
    expect(out).toMatch(/未定稿，原因：\n.*存在的不足和原因.*还没有写/);
    expect(folder.read("draft.txt").toString()).toMatch(/^未定稿\n/);
  });

  it("ends with 0 when nothing is missing and nothing contradicts", async () => {
    const target = folder.at("small.txt");
    const { code, out } = await fazhi(["compile", folder.at("small.xlsx"), "--text", target]);
    expect(code).toBe(0);
    expect(out).toBe(`已汇总：${target}\n填了但没有写进文字的指标：甲类数、乙类数\n`);
    expect(folder.read("small.txt").toString()).toContain("受理12件，甲类占58.3%。上门调解。");
  });

  it("gives texts alone, without touching the workbook", async () => {
    const before = folder.read("2021.xlsx");
    const texts = ["text", "html", "docx"].flatMap((kind) => [
      `--${kind}`,
      folder.at(`only.${kind}`),
    ]);
    await fazhi(["compile", real(), ...texts]);
    expect(folder.read("2021.xlsx").equals(before)).toBe(true);
    expect(folder.read("only.html").toString()).toContain("近32000张");
    expect(Object.keys(unzipSync(folder.read("only.docx")))).toContain("word/document.xml");
  });

  it("writes text files as UTF-8 without a byte order mark, numbers without thousands separators", async () => {
    await fazhi(["compile", real(), "--text", folder.at("t.txt"), "--html", folder.at("t.html")]);
    for (const name of ["t.txt", "t.html"]) {
      const bytes = folder.read(name);
      expect(bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))).toBe(false);
      const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      expect(text).toContain("510100");
      expect(text).not.toContain("510,100");
    }
  });

  it("--decimals gives computed rates the same decimals", async () => {
    const target = ["--text", folder.at("places.txt")];
    await fazhi(["compile", folder.at("small.xlsx"), ...target, "--decimals", "2"]);
    expect(folder.read("places.txt").toString()).toContain("甲类占58.33%");
  });

  it("gives the same bytes every time at the same moment", async () => {
    const files = (name: string) => [
      ...["-o", folder.at(`${name}.xlsx`), "--docx", folder.at(`${name}.docx`)],
    ];
    await fazhi(["compile", real(), ...files("first")]);
    await fazhi(["compile", real(), ...files("second")]);
    for (const kind of ["xlsx", "docx"]) {
      expect(folder.read(`first.${kind}`).equals(folder.read(`second.${kind}`))).toBe(true);
    }
  });

  it("tells its reasons in English when asked", async () => {
    const { out } = await fazhi(["compile", real(), "--text", folder.at("en.txt"), "--lang", "en"]);
    expect(out).toMatch(/^Compiled: .*\nStill a draft, because:\n/);
  });

  it("carries text that staff wrote on 文字稿", async () => {
    const opened = openXlsx(folder.read("small.xlsx"));
    if (!opened.ok) throw new Error(opened.failure.code);
    const sheet = (await snapshotOf(folder.read("small.xlsx"))).sheets.find(
      ({ name }) => name === "文字稿",
    );
    const cell = sheet?.cells.find(
      ({ value }) => typeof value === "string" && value.startsWith("共受理{"),
    );
    if (cell === undefined) throw new Error("no paragraph");
    const { row, column } = cell;
    await opened.value.write({
      cells: [{ sheet: "文字稿", row, column, value: "合计受理{案件.受理}，比上年多。" }],
    });
    folder.put("written.xlsx", opened.value.bytes());
    await fazhi(["compile", folder.at("written.xlsx"), "--text", folder.at("written.txt")]);
    expect(folder.read("written.txt").toString()).toContain("合计受理12件，比上年多。");
  });
});

describe("fazhi compile never destroys one file with another", () => {
  it.each([
    ["a text in the place of the workbook", ["--text", "2021.xlsx"]],
    ["two texts of one name", ["--text", "same", "--html", "same"]],
    ["a text and the new workbook of one name", ["-o", "same", "--docx", "./same"]],
  ])("%s", async (_, argv) => {
    const before = folder.read("2021.xlsx");
    const places = argv.map((word) => (word.startsWith("-") ? word : folder.at(word)));
    const { code, err } = await fazhi(["compile", real(), ...places]);
    expect([code, err]).toEqual([2, expect.stringContaining("换一个文件名")]);
    expect(folder.read("2021.xlsx").equals(before)).toBe(true);
    expect(folder.names()).not.toContain("same");
  });
});

describe("fazhi compile --chart", () => {
  const chartsOf = async (name: string) => {
    const { sheets } = await snapshotOf(folder.read(name));
    return sheets.find((sheet) => sheet.name === "汇总附表")?.charts;
  };

  const twoYears = async (name: string): Promise<string> => {
    copyFileSync(real(), folder.at(name));
    const prior = { "会议.主任办公会": 27, "会议.工委会": 24, "审查.合同": 120 };
    const values = folder.put("two-years.json", { prior });
    await succeeding(["fill", folder.at(name), "--values", values, "--in-place"]);
    return folder.at(name);
  };

  it("draws the main counts beside 汇总附表, the same bytes every time", async () => {
    const book = await twoYears("chart.xlsx");
    const { out } = await fazhi(["compile", book, "--in-place", "--chart"]);
    expect(out).not.toContain("附图");
    expect(await chartsOf("chart.xlsx")).toEqual(["汇总附图"]);
    const once = folder.read("chart.xlsx");
    await fazhi(["compile", book, "--in-place", "--chart"]);
    expect(folder.read("chart.xlsx").equals(once)).toBe(true);
  });

  it("without it a chart that is there is kept up to date, and none comes where there is none", async () => {
    const book = await twoYears("kept.xlsx");
    await fazhi(["compile", book, "--in-place"]);
    expect(await chartsOf("kept.xlsx")).toBeUndefined();
    await fazhi(["compile", book, "--in-place", "--chart"]);
    const values = folder.put("third.json", { prior: { "公开.受理": 18 } });
    await succeeding(["fill", book, "--values", values, "--in-place"]);
    await fazhi(["compile", book, "--in-place"]);
    const chart = unzipSync(folder.read("kept.xlsx"))["xl/charts/chart1.xml"];
    expect(new TextDecoder().decode(chart)).toContain("<c:v>18</c:v>");
  });

  it("--no-chart takes our chart away and leaves nothing of it", async () => {
    const book = await twoYears("off.xlsx");
    await fazhi(["compile", book, "--in-place"]);
    const plain = await snapshotOf(folder.read("off.xlsx"));
    await fazhi(["compile", book, "--in-place", "--chart"]);
    await fazhi(["compile", book, "--in-place", "--no-chart"]);
    expect(await snapshotOf(folder.read("off.xlsx"))).toEqual(plain);
  });

  it("says why there is none where two years cannot be compared", async () => {
    const { out } = await fazhi(["compile", real(), "-o", folder.at("none.xlsx"), "--chart"]);
    expect(out).toContain("没有附图：两年都填了确数的主要计数不到两项");
    expect(await chartsOf("none.xlsx")).toBeUndefined();
  });
});
