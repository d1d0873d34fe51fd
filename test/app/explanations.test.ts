import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../src/app/check-workbook";
import { compileWorkbook } from "../../src/app/compile-workbook";
import { explainFindings } from "../../src/app/explanations";
import { findingsOf } from "../../src/app/findings";
import { openReport } from "../../src/app/open-report";
import type { Workbook } from "../../src/workbook/port";
import {
  SHEET,
  TEXT,
  VALUES,
  book,
  checkOf,
  explained,
  overwrite,
  recorded,
} from "./support/explained-report";
import { cellsOn, opened, PORTS, type, value } from "./support/reports";

describe.each(PORTS)("an explanation in a workbook %s", (_, create) => {
  it("stays with its finding, which stays broken and keeps nobody up any more", async () => {
    const workbook = await book(VALUES, create());
    await explained(workbook, "T");
    const check = checkOf(await explained(workbook));
    expect(check.status).toBe("broken");
    expect(check.resolution).toEqual({ kind: "explained", text: TEXT, valid: true });
    expect(findingsOf(checkWorkbook(await opened(workbook))).unresolved).toBe(false);
  });

  it("counts no more once a figure has changed, and again when it is as it was", async () => {
    const workbook = await book(VALUES, create());
    await explained(workbook);
    await type(workbook, "甲类", "current", 8);
    expect(checkOf(await opened(workbook)).resolution).toEqual({
      kind: "explained",
      text: TEXT,
      valid: false,
      why: "stale",
    });
    expect(findingsOf(checkWorkbook(await opened(workbook))).unresolved).toBe(true);
    await type(workbook, "甲类", "current", 7);
    expect(checkOf(await opened(workbook)).resolution?.valid).toBe(true);
  });

  it("gives way to the next one, on the same row", async () => {
    const workbook = await book(VALUES, create());
    await explained(workbook);
    await explained(workbook, "T", "甲类按收案时间统计。");
    const report = await explained(workbook, "Q", "甲类另含移送的 2 件。");
    expect(checkOf(report).resolution?.text).toBe("甲类另含移送的 2 件。");
    expect(checkOf(report, "T").resolution?.text).toBe("甲类按收案时间统计。");
    expect(cellsOn(report.snapshot, SHEET)).toHaveLength(4);
  });

  it("is taken away by an empty text, and its row is free again", async () => {
    const workbook = await book(VALUES, create());
    await explained(workbook);
    const report = await explained(workbook, "Q", "  ");
    expect(checkOf(report).resolution).toBeUndefined();
    expect(report.explanations.size).toBe(0);
    expect(cellsOn(report.snapshot, SHEET)).toHaveLength(2);
  });

  it("keeps any text as text", async () => {
    const workbook = await book(VALUES, create());
    const hostile = '=HYPERLINK("x")<img onerror=1>\u202e';
    expect(checkOf(await explained(workbook, "Q", hostile)).resolution?.text).toBe(hostile);
  });

  it("carries who and when where they are given", async () => {
    const workbook = await book(VALUES, create());
    const report = await explained(workbook, "Q", TEXT, { by: "张三", at: "2021-12-01" });
    expect(checkOf(report).resolution?.by).toBe("张三");
    expect(report.explanations.get("Q")?.at).toBe("2021-12-01");
  });

  it("of values that fill more than a cell counts whole", async () => {
    const long = "长".repeat(20_000);
    const workbook = await book({ 做法: long, 打算: `${long}甲` }, create());
    expect(checkOf(await explained(workbook, "L"), "L").resolution?.valid).toBe(true);
    await type(workbook, "打算", "current", `${long}乙`);
    expect(checkOf(await opened(workbook), "L").resolution?.valid).toBe(false);
  });

  it("leaves nothing behind of longer values that it was given before", async () => {
    const workbook = await book({ 做法: "长".repeat(20_000), 打算: "长".repeat(20_000) }, create());
    await explained(workbook, "L");
    await type(workbook, "做法", "current", "短");
    await type(workbook, "打算", "current", "短");
    expect(checkOf(await explained(workbook, "L"), "L").resolution?.valid).toBe(true);
  });
});

describe("what an explanation was said of", () => {
  it("is the figures behind a derived one too", async () => {
    const workbook = await book();
    await explained(workbook, "T");
    await type(workbook, "甲类", "current", 6);
    await type(workbook, "乙类", "current", 2);
    expect(checkOf(await opened(workbook), "T").resolution?.valid).toBe(false);
  });

  it("is last year's figure where the rule asks for it", async () => {
    const workbook = await book({ ...VALUES, prior: { 受理: 9 } });
    await explained(workbook, "P");
    await type(workbook, "受理", "prior", 8);
    expect(checkOf(await opened(workbook), "P").resolution?.valid).toBe(false);
  });

  it("tells last year's figure from this year's", async () => {
    const workbook = await book({ ...VALUES, prior: { 受理: 9 } });
    const report = await explained(workbook, "P");
    expect(report.explanations.get("P")?.values).toBe("受理=5件\n上年 受理=9件");
  });

  it("is not the same where a number becomes an approximation or 未开展", async () => {
    const workbook = await book({ ...VALUES, 受理: 0 });
    await explained(workbook);
    await type(workbook, "受理", "qualifier", "未开展");
    expect(checkOf(await opened(workbook)).resolution?.valid).toBe(false);
  });

  it("is what stands in a cell that should have something else", async () => {
    const workbook = await book({ 受理: 5, 甲类: 3, 乙类: 1 });
    const rule = "@structure.label-changed.甲类";
    await type(workbook, "甲类", "label", "甲类件数");
    await explained(workbook, rule);
    expect(checkOf(await opened(workbook), rule).resolution?.valid).toBe(true);
    await type(workbook, "甲类", "label", "乙类件数");
    expect(checkOf(await opened(workbook), rule).resolution?.valid).toBe(false);
  });

  it("says nothing of a finding that has gone, and counts when it comes back", async () => {
    const workbook = await book();
    await explained(workbook);
    await type(workbook, "甲类", "current", 3);
    expect(checkOf(await opened(workbook)).resolution).toBeUndefined();
    await type(workbook, "甲类", "current", 7);
    expect(checkOf(await opened(workbook)).resolution?.valid).toBe(true);
  });
});

describe("what cannot be explained", () => {
  it.each([
    ["a hard finding", "H", { ...VALUES, 乙类: 9 }, "finding-hard"],
    ["what holds", "I", VALUES, "finding-gone"],
    ["a rule that is none", "没有", VALUES, "finding-gone"],
  ])("is %s, and nothing is written", async (_, rule, values, code) => {
    const { workbook, writes } = recorded(await book(values));
    const refused = await explainFindings(workbook, await opened(workbook), [rule], TEXT);
    expect(refused).toEqual({ ok: false, failure: { code } });
    expect(writes).toEqual([]);
  });

  it("is a text longer than a cell, which the workbook refuses", async () => {
    const workbook = await book();
    const long = "两科合署，数合在一处报。".repeat(3_000);
    const refused = await explainFindings(workbook, await opened(workbook), ["Q"], long);
    expect(refused).toMatchObject({ ok: false, failure: { code: "text-too-long" } });
    expect(value(await openReport(workbook)).explanations.size).toBe(0);
  });

  it("an empty text for a finding without an explanation writes nothing", async () => {
    const { workbook, writes } = recorded(await book());
    const done = await explainFindings(workbook, await opened(workbook), ["Q"], "");
    expect(done).toEqual({ ok: true, value: { cellsWritten: 0 } });
    expect(writes).toEqual([]);
  });
});

describe("a hard finding", () => {
  const HARD = { 受理: 5, 甲类: 3, 乙类: 9 };

  /** An explanation of T under the name of H, as a hand in the sheet would make it. */
  async function claimed(kind: string): Promise<Workbook> {
    const workbook = await book(HARD);
    await explained(workbook, "T");
    await overwrite(workbook, 3, 1, "H");
    await overwrite(workbook, 3, 2, kind);
    await overwrite(workbook, 3, 4, "李四");
    await overwrite(workbook, 3, 6, "乙类=9件\n受理=5件");
    return workbook;
  }

  it("is not resolved by an explanation, whatever its values", async () => {
    const report = await opened(await claimed("说明"));
    expect(checkOf(report, "H").resolution).toMatchObject({ kind: "explained", valid: false });
    expect(compileWorkbook(report, { language: "zh-CN" }).document.draft).toContainEqual({
      code: "hard-finding",
      rule: "H",
    });
  });

  it("is resolved by a waiver with its values, and then marks no draft", async () => {
    const report = await opened(await claimed("豁免"));
    expect(checkOf(report, "H").resolution).toEqual({
      kind: "waived",
      text: TEXT,
      by: "李四",
      valid: true,
    });
    const { draft } = compileWorkbook(report, { language: "zh-CN" }).document;
    expect(draft).not.toContainEqual({ code: "hard-finding", rule: "H" });
  });
});
