import { beforeAll, describe, expect, it, jest } from "@jest/globals";
import { workbenchOpener } from "./support/open-workbench";
import type { OpenWorkbench } from "./support/open-workbench";

jest.setTimeout(120_000);

describe("the grid and the host hold the same workbook", () => {
  const open = workbenchOpener();
  let opened: OpenWorkbench;

  beforeAll(async () => {
    opened = await open();
  });

  it("what people type is what the host holds, as Excel would take it", async () => {
    const { workbench } = opened;
    await workbench.type("A1", "12");
    await workbench.type("A2", "37.3%");
    await workbench.type("A3", "2026年1月31日");
    await workbench.type("A4", "近32000张");
    await workbench.type("A5", "'007");
    expect(await workbench.cell("A1")).toMatchObject({ value: 12 });
    expect(await workbench.cell("A2")).toMatchObject({ value: 0.373, numberFormat: "0.00%" });
    expect(await workbench.cell("A3")).toMatchObject({ value: 46053 });
    expect(await workbench.cell("A4")).toMatchObject({ value: "近32000张" });
    expect(await workbench.cell("A5")).toMatchObject({ value: "007", textMark: true });
    expect(await workbench.shown("A3")).toBe("2026年1月31日");
    expect(await workbench.shown("A5")).toBe("007");
  });

  it("formulas are worked out by the grid before the host answers", async () => {
    const { workbench } = opened;
    await workbench.type("B1", "=A1*2");
    await workbench.type("B2", '=IF(B1>20,"多","少")');
    await workbench.type("A1", "13");
    expect(await workbench.cell("B1")).toMatchObject({ value: 26, formula: "=A1*2" });
    expect(await workbench.cell("B2")).toMatchObject({ value: "多" });
  });

  it("a formula that divides by nothing is an error to the host", async () => {
    const { workbench } = opened;
    await workbench.type("B3", "=1/0");
    expect(await workbench.cell("B3")).toMatchObject({ value: { error: "#DIV/0!" } });
  });

  it("reads raw values of formatted cells, not what they show", async () => {
    const { workbench } = opened;
    expect(await workbench.shown("A2")).toBe("37.30%");
    expect(await workbench.cell("A2")).toMatchObject({ value: 0.373 });
  });

  it("no script complained, nothing was missing, no policy was broken, no other computer was asked", () => {
    expect(opened.misdeeds).toEqual({ outside: [], missing: [], errors: [], violations: [] });
  });
});
