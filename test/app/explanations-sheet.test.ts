import { describe, expect, it } from "@jest/globals";
import { explainFindings } from "../../src/app/explanations";
import { renameSheet, reverseRows } from "../workbook/support/staff-edits";
import {
  SHEET,
  TEXT,
  VALUES,
  book,
  checkOf,
  explained,
  explainedSource,
  overwrite,
  recorded,
} from "./support/explained-report";
import { cellsOn, definitionOf, filledBook, frozen, opened, value } from "./support/reports";

describe("the sheet of explanations", () => {
  it("is added, very hidden, with the first explanation, in one write", async () => {
    const { workbook, writes } = recorded(await book());
    value(await explainFindings(workbook, await opened(workbook), ["Q"], TEXT));
    expect(writes).toHaveLength(1);
    expect(writes[0]?.purpose).toBe("explanations");
    expect(writes[0]?.addSheets).toMatchObject([{ name: SHEET, visibility: "veryHidden" }]);
    const [head, headings, row] = cellsOn((await opened(workbook)).snapshot, SHEET);
    expect(head).toEqual(["fazhi-explanations", 1]);
    expect(headings).toEqual(["规则", "类别", "说明内容", "填写人", "时间", "说明时的数"]);
    expect(row).toEqual(["Q", "说明", TEXT, "甲类=7件\n受理=5件"]);
  });

  it("is written in one write of cells after that", async () => {
    const { workbook, writes } = recorded(await book());
    value(await explainFindings(workbook, await opened(workbook), ["Q"], TEXT));
    value(await explainFindings(workbook, await opened(workbook), ["T"], TEXT));
    expect(writes).toHaveLength(2);
    expect(writes[1]?.addSheets).toBeUndefined();
  });

  it("takes another name where a sheet of the report has this one", async () => {
    const [section] = explainedSource.sections;
    const taken = definitionOf({ ...explainedSource, sections: [{ ...section, sheet: SHEET }] });
    const workbook = await filledBook(taken, VALUES);
    const report = await explained(workbook);
    expect(checkOf(report).resolution?.valid).toBe(true);
    expect(report.snapshot.sheets.map(({ name }) => name)).toContain(`${SHEET}2`);
    expect(checkOf(await explained(workbook, "T"), "T").resolution?.valid).toBe(true);
  });

  it("survives being sorted and renamed", async () => {
    const workbook = await book();
    await explained(workbook);
    await explained(workbook, "T", "甲类按收案时间统计。");
    const snapshot = value(await workbook.read());
    const sorted = renameSheet(reverseRows(snapshot, SHEET, 1, 4), SHEET, "说明");
    const report = await opened(frozen(sorted));
    expect(checkOf(report).resolution).toMatchObject({ text: TEXT, valid: true });
    expect(checkOf(report, "T").resolution).toMatchObject({
      text: "甲类按收案时间统计。",
      valid: true,
    });
  });

  it.each([
    ["no rule", 1, null],
    ["an unknown kind", 2, "其他"],
    ["no text", 3, null],
  ])("skips a row with %s and reads the others", async (_, column, typed) => {
    const workbook = await book();
    await explained(workbook);
    await explained(workbook, "T", "甲类按收案时间统计。");
    await overwrite(workbook, 3, column, typed);
    const report = await opened(workbook);
    expect([...report.explanations.keys()]).toEqual(["T"]);
  });

  it("with other values than were written is an explanation that does not count", async () => {
    const workbook = await book();
    await explained(workbook);
    await overwrite(workbook, 3, 6, "随便");
    expect(checkOf(await opened(workbook)).resolution?.valid).toBe(false);
  });

  it("of a newer version is left alone", async () => {
    const workbook = await book();
    await explained(workbook);
    value(await workbook.write({ cells: [{ sheet: SHEET, row: 1, column: 2, value: 2 }] }));
    expect((await opened(workbook)).explanations.size).toBe(0);
  });

  it("may hold a check twice: the first row counts, and the next explanation clears the other", async () => {
    const workbook = await book();
    await explained(workbook);
    await explained(workbook, "T", "甲类按收案时间统计。");
    await overwrite(workbook, 4, 1, "Q");
    expect((await opened(workbook)).explanations.get("Q")?.text).toBe(TEXT);
    const report = await explained(workbook, "Q", "甲类另含移送的 2 件。");
    expect(checkOf(report).resolution?.text).toBe("甲类另含移送的 2 件。");
    expect(cellsOn(report.snapshot, SHEET)).toHaveLength(3);
  });
});
