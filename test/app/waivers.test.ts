import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../src/app/check-workbook";
import { compileWorkbook } from "../../src/app/compile-workbook";
import { explainFindings, waiveFinding } from "../../src/app/explanations";
import { findingsOf } from "../../src/app/findings";
import { writeResults } from "../../src/app/write-results";
import { smallSource, smallValues } from "../support/small-source";
import { book, checkOf, explained, overwrite, recorded, TEXT } from "./support/explained-report";
import { cellsOn, definitionOf, filledBook, opened, PORTS, type, value } from "./support/reports";

const HARD = { 受理: 5, 甲类: 3, 乙类: 9 };
const REASON = "乙类含区里直接交办的 4 件，不经受理登记。";
const SIGNED = { by: "李四", at: "2021-12-01 09:30" };

async function waived(workbook = book(HARD)) {
  const ready = await workbook;
  value(await waiveFinding(ready, await opened(ready), "H", REASON, SIGNED));
  return ready;
}

describe.each(PORTS)("a waiver in a workbook %s", (_, create) => {
  it("keeps who, when and why, and the finding, which stays broken, holds up nothing any more", async () => {
    const workbook = await waived(book(HARD, create()));
    const report = await opened(workbook);
    const check = checkOf(report, "H");
    expect(check.status).toBe("broken");
    expect(check.resolution).toEqual({ kind: "waived", text: REASON, ...SIGNED, valid: true });
    expect(findingsOf(checkWorkbook(report)).unresolved).toBe(true);
    const both = checkWorkbook(await explained(workbook, "T"));
    expect(findingsOf(both).unresolved).toBe(false);
    const { draft } = compileWorkbook(report, { language: "zh-CN" }).document;
    expect(draft).not.toContainEqual({ code: "hard-finding", rule: "H" });
  });

  it("is withdrawn by an empty text, and the finding is open again", async () => {
    const workbook = await waived(book(HARD, create()));
    value(await explainFindings(workbook, await opened(workbook), ["H"], ""));
    const report = await opened(workbook);
    expect(checkOf(report, "H").resolution).toBeUndefined();
    expect(findingsOf(checkWorkbook(report)).unresolved).toBe(true);
  });

  it("counts no more once a figure has changed", async () => {
    const workbook = await waived(book(HARD, create()));
    await type(workbook, "乙类", "current", 10);
    expect(checkOf(await opened(workbook), "H").resolution).toMatchObject({
      kind: "waived",
      valid: false,
      why: "stale",
    });
  });
});

describe("what cannot be waived", () => {
  it.each([
    ["nobody signs", "H", REASON, "  ", "waiver-unsigned"],
    ["the reason is hollow", "H", "情况属实", "李四", "explanation-stock"],
    ["there is no reason", "H", "", "李四", "explanation-short"],
    ["it holds", "I", REASON, "李四", "finding-gone"],
    ["there is no such rule", "没有", REASON, "李四", "finding-gone"],
  ])("is a finding where %s, and nothing is written", async (_, rule, text, by, code) => {
    const { workbook, writes } = recorded(await book({ ...HARD, 甲类: 9 }));
    const refused = await waiveFinding(workbook, await opened(workbook), rule, text, { by });
    expect(refused).toEqual({ ok: false, failure: { code } });
    expect(writes).toEqual([]);
  });

  it("is one that is to be explained, one that is owed, and one that is no number", async () => {
    const small = definitionOf(smallSource);
    const workbook = await filledBook(small, { ...smallValues, "案件.甲类": null });
    await type(workbook, "案件.乙类", "current", "很多");
    const report = await opened(workbook);
    for (const rule of ["@required.案件.甲类", "@entry.案件.乙类"]) {
      expect(checkOf(report, rule).status).toBe("broken");
      const refused = await waiveFinding(workbook, report, rule, REASON, SIGNED);
      expect(refused).toEqual({ ok: false, failure: { code: "finding-not-waivable" } });
    }
    const query = await book();
    const refused = await waiveFinding(query, await opened(query), "Q", REASON, SIGNED);
    expect(refused).toEqual({ ok: false, failure: { code: "finding-not-waivable" } });
  });

  it("is not waived by a hand in the sheet either, without a name or with stock words", async () => {
    const workbook = await waived();
    await overwrite(workbook, 3, 4, null);
    expect(checkOf(await opened(workbook), "H").resolution).toMatchObject({ why: "unsigned" });
    await overwrite(workbook, 3, 4, "李四");
    await overwrite(workbook, 3, 3, "核实无误");
    expect(checkOf(await opened(workbook), "H").resolution).toMatchObject({ why: "stock" });
    await overwrite(workbook, 3, 3, REASON);
    await overwrite(workbook, 3, 2, "说明");
    expect(checkOf(await opened(workbook), "H").resolution).toMatchObject({ why: "to-mend" });
  });
});

describe("汇总", () => {
  it("is followed by what was said and waived, by whom and when, and by what was checked", async () => {
    const workbook = await waived();
    const report = await explained(workbook, "T");
    const compiled = compileWorkbook(report, { language: "zh-CN" });
    value(await writeResults(workbook, report, compiled, "zh-CN"));
    const lines = cellsOn(value(await workbook.read()), "汇总").map(([text]) => text);
    const at = lines.indexOf("附：说明与豁免");
    expect(at).toBeGreaterThan(2);
    // Behind it stands only where the sheet comes from.
    expect(lines.slice(at, -2)).toEqual([
      "附：说明与豁免",
      `1．【强制性】“乙类数” 9，不应大于 “受理数” 5，差 4。请核对这两处，改正填错的一格。已豁免（李四，2021-12-01 09:30）：${REASON}`,
      `2．【核实性】3+9 = 12，不应大于 “受理数” 5，差 7。请核对这两处；确实如此的，请说明原因。已说明：${TEXT}`,
      "附：核对情况",
      "已核 3 项，未核 0 项，无法判定 0 项；另有 2 项空白。",
      "已核 3 项：受理数、甲类数、乙类数",
      "核对的是数与数之间是否对得上，不是数本身是否属实。",
    ]);
  });

  it("says where nothing was explained, and how much waits", async () => {
    const workbook = await book(HARD);
    const { appendix } = compileWorkbook(await opened(workbook), { language: "en" });
    expect(appendix[0]).toEqual({
      heading: "Appendix: Explanations and waivers",
      lines: [
        "Nothing was explained or waived.",
        "Findings still to be corrected or explained: 2.",
      ],
    });
  });

  it("is refilled in place when there is less to say", async () => {
    const workbook = await waived();
    const write = async () => {
      const report = await opened(workbook);
      const compiled = compileWorkbook(report, { language: "zh-CN" });
      value(await writeResults(workbook, report, compiled, "zh-CN"));
      return cellsOn(value(await workbook.read()), "汇总").length;
    };
    const before = await write();
    await type(workbook, "乙类", "current", 2);
    expect(await write()).toBeLessThanOrEqual(before);
    expect(JSON.stringify(cellsOn(value(await workbook.read()), "汇总"))).not.toContain("李四");
  });
});
