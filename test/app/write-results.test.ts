import { describe, expect, it } from "@jest/globals";
import { compileWorkbook } from "../../src/app/compile-workbook";
import { writeResults } from "../../src/app/write-results";
import { smallSource, smallValues } from "../support/small-source";
import { cellsOn, definitionOf, filledBook, opened, PORTS, value } from "./support/reports";

const small = definitionOf(smallSource);

describe.each(PORTS)("the results in a workbook %s", (_, create) => {
  async function written(values: object) {
    const workbook = await filledBook(small, values, create());
    const report = await opened(workbook);
    const results = compileWorkbook(report, { language: "zh-CN" });
    value(await writeResults(workbook, report, results, "zh-CN"));
    return { results, snapshot: value(await workbook.read()) };
  }

  const rowsOf = async (values: object) =>
    cellsOn((await written(values)).snapshot, "检查结果").filter(
      ([number]) => typeof number === "number",
    );
  const heads = (rows: readonly (readonly (string | number)[])[]) =>
    rows.filter(([, level]) => level !== "核对情况").map((row) => row.slice(0, 4));

  it("are 检查结果: findings first, then what is undecided, then what holds, with the cells concerned", async () => {
    const broken = await rowsOf({ ...smallValues, "案件.受理": 13 });
    expect(heads(broken)).toEqual([
      [1, "强制性", "不符", "A-1"],
      [2, "强制性", "相符", "@formula.案件.合计"],
      [3, "强制性", "相符", "@formula.案件.甲类占比"],
    ]);
    expect(broken[0]?.[5]).toMatch(/^案件!D\d+、案件!D\d+、案件!D\d+$/);
    const values = { ...smallValues, "案件.受理": "约12", "案件.甲类占比": "90%" };
    expect(heads(await rowsOf(values))).toEqual([
      [1, "核实性", "不符", "@formula.案件.甲类占比"],
      [2, "强制性", "无法判定", "A-1"],
      [3, "强制性", "相符", "@formula.案件.合计"],
    ]);
  });

  it("tell the rounding habit in one row for all truncated rates", async () => {
    const cut = await rowsOf({
      "案件.受理": 51,
      "案件.甲类": 19,
      "案件.乙类": 32,
      "案件.甲类占比": "37.2%",
    });
    expect(cut[0]?.slice(1, 4)).toEqual(["核实性", "不符", "@formula.案件.甲类占比"]);
    expect(cut[0]?.[4]).toContain("37.2%应为37.3%");
    expect(cut.filter(([, , status]) => status === "不符")).toHaveLength(1);
  });

  it("put the habit, which is to be explained, before mere hints", async () => {
    const late = { value: "37.2%", period: "截至11月底" };
    const rows = await rowsOf({
      "案件.受理": 51,
      "案件.甲类": 19,
      "案件.乙类": 32,
      "案件.甲类占比": late,
    });
    expect(rows.slice(0, 3).map(([, level, status]) => [level, status])).toEqual([
      ["核实性", "不符"],
      ["提示性", "不符"],
      ["提示性", "不符"],
    ]);
  });

  it("are 汇总 that ends with its definition, the time that was told, and the figures' fingerprint", async () => {
    const { snapshot, results } = await written(smallValues);
    const last = (lines: number) => cellsOn(snapshot, "汇总").slice(-lines).flat();
    expect(last(2)).toEqual([
      `报告定义：${small.id}，版本 ${small.version}`,
      `数据指纹：${results.fingerprint}（数据相同，指纹就相同）`,
    ]);
    const workbook = await filledBook(small, smallValues, create());
    const report = await opened(workbook);
    const at = new Date("2021-12-31T08:05:00Z");
    value(await writeResults(workbook, report, results, "zh-CN", at));
    const told = cellsOn(value(await workbook.read()), "汇总").flat();
    expect(told).toContain("汇总时间：2021年12月31日16:05（北京时间）");
  });

  it("are 汇总附表 with both years as numbers", async () => {
    const { snapshot } = await written({ ...smallValues, prior: { "案件.受理": 10 } });
    const [, , , , received] = cellsOn(snapshot, "汇总附表");
    expect(received?.slice(2)).toEqual([12, 10, 2, 0.2]);
  });

  it("are 汇总 with 未定稿 and its reasons first, and without them once it is final", async () => {
    const draft = await written({ ...smallValues, "案件.受理": 13 });
    const lines = cellsOn(draft.snapshot, "汇总").map(([text]) => text);
    expect(lines.slice(0, 2)).toEqual(["未定稿", ...draft.results.draftNotes]);
    const final = await written(smallValues);
    expect(cellsOn(final.snapshot, "汇总")[0]).toEqual(["广内街道2021年小报告"]);
    expect(JSON.stringify(cellsOn(final.snapshot, "汇总"))).not.toContain("未定稿");
  });
});
