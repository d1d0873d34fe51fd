import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../src/app/check-workbook";
import { explainFindings } from "../../src/app/explanations";
import { framesOf } from "../../src/core/messages/explain-frames";
import {
  book,
  checkOf,
  explained,
  overwrite,
  recorded,
  TEXT,
  VALUES,
} from "./support/explained-report";
import { opened, type, value } from "./support/reports";

const SAME = "甲类含上年结转 2 件，口径与上年一致。";

describe("an explanation that explains nothing", () => {
  it.each([
    ["核实无误。", "explanation-stock"],
    ["已 核 实 ， 数据 无误 ！", "explanation-stock"],
    ["经查，本单位数据准确，请予认可。", "explanation-stock"],
    ["甲类与受理的数均属实，实际为 21 件。", "explanation-stock"],
    ["合并办班", "explanation-short"],
    ["甲类含上年结转 __ 件，故大于受理数。", "explanation-gap"],
  ])("such as %s is refused, and nothing is written", async (text, code) => {
    const { workbook, writes } = recorded(await book());
    const refused = await explainFindings(workbook, await opened(workbook), ["Q"], text);
    expect(refused).toEqual({ ok: false, failure: { code } });
    expect(writes).toEqual([]);
  });

  it("is a frame whose gaps were merely deleted", async () => {
    const { workbook, writes } = recorded(await book());
    const report = await opened(workbook);
    const [frame = ""] = framesOf(checkOf(report), report.definition, "zh-CN");
    const refused = await explainFindings(workbook, report, ["Q"], frame.replaceAll("__", ""));
    expect(refused).toEqual({ ok: false, failure: { code: "explanation-gap" } });
    value(await explainFindings(workbook, report, ["Q"], frame.replaceAll("__", "2")));
    expect(writes).toHaveLength(1);
  });

  it("is what two other findings say already, in other signs too; the two still count", async () => {
    const workbook = await book({ ...VALUES, prior: { 受理: 9 } });
    await explained(workbook, "Q", SAME);
    const two = await explained(workbook, "T", SAME);
    const refused = await explainFindings(workbook, two, ["P"], SAME.replaceAll("，", "； "));
    expect(refused).toEqual({ ok: false, failure: { code: "explanation-repeated" } });
    for (const rule of ["Q", "T"]) expect(checkOf(two, rule).resolution?.valid).toBe(true);
    value(await explainFindings(workbook, two, ["T"], SAME));
  });
});

describe("an explanation that a hand typed into the sheet", () => {
  it.each([
    ["核实无误", "stock"],
    ["情况属实。", "stock"],
    ["看过", "short"],
    ["甲类含 __ 件结转，故大于受理", "gap"],
  ])("%s counts for nothing, for that reason, and the finding stays open", async (text, why) => {
    const workbook = await book();
    await explained(workbook);
    await overwrite(workbook, 3, 3, text);
    expect(checkOf(await opened(workbook)).resolution).toEqual({
      kind: "explained",
      text,
      valid: false,
      why,
    });
  });

  it("counts for nothing where three findings have it, whatever their order, and again where one changes", async () => {
    const workbook = await book({ ...VALUES, prior: { 受理: 9 } });
    for (const rule of ["Q", "T"]) await explained(workbook, rule, SAME);
    await explained(workbook, "P", TEXT);
    await overwrite(workbook, 5, 3, SAME);
    const three = checkWorkbook(await opened(workbook)).checks;
    const reasons = three.flatMap(({ resolution }) => (resolution ? [resolution.why] : []));
    expect(reasons).toEqual(["repeated", "repeated", "repeated"]);
    await overwrite(workbook, 5, 3, TEXT);
    const valid = checkWorkbook(await opened(workbook)).checks.filter(
      ({ resolution }) => resolution?.valid,
    );
    expect(valid).toHaveLength(3);
  });

  it("counts where it says something", async () => {
    const workbook = await book();
    await explained(workbook);
    await overwrite(workbook, 3, 3, SAME);
    expect(checkOf(await opened(workbook)).resolution).toMatchObject({ text: SAME, valid: true });
  });
});

describe("what was said of other values", () => {
  it("counts again once it is saved anew, word for word", async () => {
    const workbook = await book();
    await explained(workbook, "Q", SAME);
    await type(workbook, "甲类", "current", 8);
    expect(checkOf(await opened(workbook)).resolution).toMatchObject({ why: "stale" });
    expect(checkOf(await explained(workbook, "Q", SAME)).resolution).toMatchObject({
      text: SAME,
      valid: true,
    });
  });
});
