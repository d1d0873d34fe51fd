import { beforeAll, describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { explainFindings } from "../../src/app/explanations";
import { openReport } from "../../src/app/open-report";
import { filledBook } from "../support/books";
import { fazhi, temporaryFolder } from "../support/command-line";

const folder = temporaryFolder();
const TEXT = "全篇按截位取数，与上年一致。";

/** Explains findings in a workbook file, as the pane does. */
async function explain(name: string, rules: readonly string[]): Promise<void> {
  const opened = openXlsx(folder.read(name));
  if (!opened.ok) throw new Error(opened.failure.code);
  for (const rule of rules) {
    const report = await openReport(opened.value);
    if (!report.ok) throw new Error(report.failure.code);
    const written = await explainFindings(opened.value, report.value, [rule], TEXT, { by: "张三" });
    if (!written.ok) throw new Error(written.failure.code);
  }
  folder.put(name, opened.value.bytes());
}

describe("fazhi check of a workbook with explanations", () => {
  const names = ["none.xlsx", "one.xlsx", "both.xlsx"];

  beforeAll(async () => {
    for (const name of names) await filledBook(folder, name);
    await explain("one.xlsx", ["TJ-5"]);
    await explain("both.xlsx", ["TJ-5", "TJ-6"]);
  });

  it.each([
    ["none.xlsx", 1],
    ["one.xlsx", 1],
    ["both.xlsx", 0],
  ])("%s ends with %i", async (name, wanted) => {
    const { code } = await fazhi(["check", folder.at(name)]);
    expect(code).toBe(wanted);
  });

  it("still tells the finding, with what was said of it and by whom", async () => {
    const { out } = await fazhi(["check", folder.at("both.xlsx")]);
    expect(out).toMatch(
      /【核实性】.*截位取数.*\n {2}.*推算只能是 15。\n {2}已说明（张三）：全篇按截位取数，与上年一致。\n/,
    );
    expect(out.match(/已说明/g)).toHaveLength(1);
    expect(out).toContain("没有待解决的问题。");
  });

  it("gives the resolution in JSON, of the checks that have one", async () => {
    const { out } = await fazhi(["check", folder.at("one.xlsx"), "--format", "json"]);
    const { checks } = JSON.parse(out) as { checks: { rule: string; resolution?: object }[] };
    const resolved = checks.filter(({ resolution }) => resolution !== undefined);
    expect(resolved.map(({ rule, resolution }) => [rule, resolution])).toEqual([
      ["TJ-5", { kind: "explained", text: TEXT, by: "张三", valid: true }],
    ]);
  });

  it("says after a change of the figures that it counts no more, and ends with 1", async () => {
    const values = folder.put("values.json", { "调解.热线占比": "37.1%" });
    const head = ["fill", folder.at("both.xlsx"), "--values", values];
    await fazhi([...head, "-o", folder.at("changed.xlsx")]);
    const { code, out } = await fazhi(["check", folder.at("changed.xlsx"), "--lang", "en"]);
    expect(code).toBe(1);
    expect(out).toContain("\n  Explained by 张三 before, but the figures have changed since: 全篇");
  });

  it("has them behind the text when the report is compiled, with who said so and what was checked", async () => {
    await fazhi(["compile", folder.at("both.xlsx"), "--text", folder.at("both.txt")]);
    const text = folder.read("both.txt").toString();
    const [, appendix = ""] = text.split("\n附：说明与豁免\n");
    expect(appendix).toMatch(
      /^1．【核实性】.*截位取数.*已说明（张三）：全篇按截位取数，与上年一致。\n/,
    );
    expect(appendix).toMatch(/\n附：核对情况\n已核 \d+ 项，未核 \d+ 项，无法判定 \d+ 项；另有/);
    expect(appendix).toContain("不是数本身是否属实");
  });

  it("keeps them when the report is compiled", async () => {
    const target = folder.at("compiled.xlsx");
    await fazhi(["compile", folder.at("both.xlsx"), "-o", target]);
    expect((await fazhi(["check", target])).code).toBe(0);
  });
});
