import { describe, expect, it } from "@jest/globals";
import { BLANK_CELL } from "../../../src/workbench/host/book/cell";
import { enterValue } from "../../../src/workbench/host/book/enter-value";
import { withEntry } from "../../../src/workbench/host/book/edit-cells";

const TODAY = new Date(Date.UTC(2026, 10, 24));

describe("an entry, as if typed", () => {
  it.each([
    ["甲", { value: "甲" }],
    ["", { value: null }],
    ["  12 ", { value: 12 }],
    ["-3.5", { value: -3.5 }],
    [".5", { value: 0.5 }],
    ["1e3", { value: 1000, numberFormat: "0.00E+00" }],
    ["1,234", { value: 1234, numberFormat: "#,##0" }],
    ["1,234.5", { value: 1234.5, numberFormat: "#,##0.00" }],
    ["98%", { value: 0.98, numberFormat: "0%" }],
    ["37.3%", { value: 0.373, numberFormat: "0.00%" }],
    ["(5)", { value: -5 }],
    ["true", { value: true }],
    ["#N/A", { value: { error: "#N/A" } }],
    ["近300", { value: "近300" }],
    ["１２", { value: "１２" }],
    ["12件", { value: "12件" }],
    ["=A1", { value: null, formula: "=A1" }],
    ["=", { value: "=" }],
    ["+A1", { value: null, formula: "=+A1" }],
    ["-项目", { value: null, formula: "=-项目" }],
    ["-（见附件）", { value: "-（见附件）" }],
    ["- 一、信访", { value: "- 一、信访" }],
    ["@SUM(A1)", { value: null, formula: "=SUM(A1)" }],
    ["'=A1", { value: "=A1", textMark: true }],
    ["'007", { value: "007", textMark: true }],
    ["''", { value: "'", textMark: true }],
    ["2024-3-1", { value: 45352, numberFormat: "yyyy/m/d" }],
    ["2024/3/1", { value: 45352, numberFormat: "yyyy/m/d" }],
    ["10/12", { value: 46307, numberFormat: 'm"月"d"日"' }],
    ["57/58", { value: "57/58" }],
    ["2024年3月1日", { value: 45352, numberFormat: 'yyyy"年"m"月"d"日"' }],
    ["2024-2-30", { value: "2024-2-30" }],
    ["8:30", { value: 8.5 / 24, numberFormat: "h:mm" }],
    [5, { value: 5 }],
    [false, { value: false }],
  ] as const)("%j", (given, expected) => {
    expect(enterValue(given, BLANK_CELL, TODAY)).toEqual(expected);
  });

  it.each(["=1+", "=(1", "x".repeat(32_768)])("refuses text %#", (given) => {
    expect(() => enterValue(given, BLANK_CELL, TODAY)).toThrow("The argument is invalid");
  });

  it("is text in a cell that is formatted as text", () => {
    const cell = { ...BLANK_CELL, numberFormat: "@" };
    expect(enterValue("=A1", cell, TODAY)).toEqual({ value: "=A1" });
    expect(enterValue("007", cell, TODAY)).toEqual({ value: "007" });
  });

  it("brings a number format only where the cell has none", () => {
    const percent = withEntry({ ...BLANK_CELL, numberFormat: "0.0%" }, "98%", TODAY, "");
    expect(percent).toMatchObject({ value: 0.98, numberFormat: "0.0%" });
    expect(withEntry(BLANK_CELL, "98%", TODAY, "")).toMatchObject({ numberFormat: "0%" });
  });
});
