import { describe, expect, it } from "@jest/globals";
import { cellAt } from "../../../src/workbench/host/book/sheet";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import { codeOf } from "../../support/office/code-of";
import { attachExcel } from "../../support/office/excel-client";

async function bookWith(formula: string, options = {}): Promise<ExcelHost> {
  const host = new ExcelHost({ sheets: ["S", "一、信访"], ...options });
  await host.type("S", "A1:A5", [[10], [4], ["甲"], [""], [true]]);
  await host.type("一、信访", "B2", 58);
  host.book.names.push({
    id: "n1",
    name: "信访.转办",
    formula: "=一、信访!$B$2",
    visible: true,
    comment: "",
  });
  await host.type("S", "C1", formula);
  return host;
}

async function resultOf(formula: string, options = {}): Promise<unknown> {
  const host = await bookWith(formula, options);
  const [sheet] = host.book.sheets;
  return sheet && cellAt(sheet, 0, 2).value;
}

describe("formulas", () => {
  it.each([
    ["=1+2*3-4/2^2", 6],
    ["=-A1%", -0.1],
    ["=A1&A3&A5&A4", "10甲TRUE"],
    ["=A4+1", 1],
    ["=A4", 0],
    ["=A3+1", { error: "#VALUE!" }],
    ["=1/0", { error: "#DIV/0!" }],
    ['=IFERROR(1/0,"—")', "—"],
    ["=0.1+0.2=0.3", true],
    ["=0.3-0.1-0.2=0", true],
    ['=A3="甲"', true],
    ["=A3>A1", true],
    ['=A4=""', true],
    ['="a"="A"', true],
    ["=SUM(A1:A5)", 14],
    ["=SUM(A:A)", 14],
    ['=SUM(A1,"3",TRUE)', 11],
    ["=COUNT(A1:A5)", 2],
    ["=COUNTA(A1:A5)", 4],
    ["=COUNTBLANK(A1:A5)", 1],
    ["=MAX(A1:A5)-MIN(A1:A5)", 6],
    ['=IF(A1>5,"多",1/0)', "多"],
    ["=IF(A4,1)", false],
    ["=AND(A1>0,A2>0)", true],
    ["=OR(A1>10,NOT(A2>0))", false],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(1234,-2)", 1200],
    ["=ROUNDDOWN(57/58,3)", 0.982],
    ["=ABS(-3)", 3],
    ['=TEXT(0.373,"0.0%")', "37.3%"],
    ['=TEXT(1234567.891,"#,##0.00")', "1,234,567.89"],
    ['=TEXT(45352,"yyyy年m月")', "2024年3月"],
    ["=信访.转办*2", 116],
    ["='一、信访'!B2+1", 59],
    ["=ISNUMBER(A1)", true],
    ["=没有这个名", { error: "#NAME?" }],
    ["=FAZHI.RATE(1,2)", { error: "#NAME?" }],
    ["=无此表!A1", { error: "#REF!" }],
    ["=#REF!+1", { error: "#REF!" }],
    ["=C1+1", 1],
    ["=SUM({1,2;3,4})", 10],
  ])("%s is %j", async (formula, expected) => {
    const result = await resultOf(formula);
    expect(result).toEqual(expected);
  });

  it("follow the cells that they are made from", async () => {
    const host = await bookWith("=SUM(A1:A2)");
    const [sheet] = host.book.sheets;
    await host.type("S", "A1", 100);
    expect(sheet && cellAt(sheet, 0, 2).value).toBe(104);
  });

  it("stay as they are where calculation is manual, until somebody asks", async () => {
    const host = await bookWith("=SUM(A1:A2)");
    const [sheet] = host.book.sheets;
    host.book.calculationMode = "Manual";
    await host.type("S", "A1", 100);
    expect(sheet && cellAt(sheet, 0, 2).value).toBe(14);
    attachExcel(host);
    await codeOf(({ application }) => application.calculate("Recalculate"));
    expect(sheet && cellAt(sheet, 0, 2).value).toBe(104);
  });

  it("wait for custom functions, those that wait for each other too", async () => {
    const asked: unknown[] = [];
    const callFunction = (name: string, given: readonly unknown[]) => {
      if (name !== "FAZHI.TWICE") return undefined;
      asked.push(given[0]);
      return Promise.resolve(Number(given[0]) * 2);
    };
    expect(await resultOf("=FAZHI.TWICE(FAZHI.TWICE(A1))+1", { callFunction })).toBe(41);
    expect(asked).toContain(20);
  });

  it("are somebody else's to work out where another calculator is given", async () => {
    const calculator = {
      recalculate: (book: ExcelHost["book"]) => {
        const [sheet] = book.sheets;
        for (const [key, cell] of sheet?.cells ?? []) {
          if (cell.formula) sheet?.cells.set(key, { ...cell, value: "其他" });
        }
      },
    };
    expect(await resultOf("=1+1", { calculator })).toBe("其他");
  });
});
