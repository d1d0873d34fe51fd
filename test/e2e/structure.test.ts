import { beforeAll, describe, expect, it, jest } from "@jest/globals";
import { workbenchOpener } from "./support/open-workbench";
import type { OpenWorkbench } from "./support/open-workbench";
import type { WorkbenchPage } from "./support/workbench-page";

jest.setTimeout(120_000);

/** The grid keeps what it has read of formulas under their text, wrong as soon as a name means something else. */
describe("rows, sheets and names that people change in the grid", () => {
  const open = workbenchOpener();
  let opened: OpenWorkbench;
  let driver: WorkbenchPage;

  const values = async (...addresses: string[]) => {
    const cells: unknown[] = [];
    for (const address of addresses) cells.push((await driver.cell(address)).value);
    return cells;
  };
  const names = async () => {
    await driver.settled();
    return driver.page.evaluate(() => workbench.host.book.names.map(({ formula }) => formula));
  };
  const sheets = async () => {
    await driver.settled();
    return driver.page.evaluate(() => workbench.host.book.sheets.map(({ name }) => name));
  };
  const define = (name: string, reference: string) =>
    driver.page.evaluate(([of, to]) => void workbench.grid().insertDefinedName(of, to), [
      name,
      reference,
    ] as const);

  beforeAll(async () => {
    opened = await open();
    driver = opened.workbench;
    await driver.type("A1", "10");
    await driver.type("A2", "=A1*2");
  });

  it("a name that is defined behind the formula that uses it is found", async () => {
    await driver.type("B1", "=信访.转办+1");
    expect(await values("B1")).toEqual([{ error: "#NAME?" }]);
    await define("信访.转办", "Sheet1!$A$1");
    expect(await names()).toEqual(["=Sheet1!$A$1"]);
    expect(await values("B1")).toEqual([11]);
  });

  it("rows that are inserted take formulas and names along, on both sides", async () => {
    await driver.page.evaluate(() => void workbench.grid().getActiveSheet().insertRowBefore(0));
    expect(await names()).toEqual(["=Sheet1!$A$2"]);
    expect(await driver.cell("A3")).toMatchObject({ value: 20, formula: "=A2*2" });
    await driver.type("A2", "20");
    expect(await values("A3", "B2")).toEqual([40, 21]);
  });

  it("what people undo is undone in the host, rows and names with it", async () => {
    await driver.goTo("D1");
    await driver.page.keyboard.press("Control+z");
    expect(await values("A2", "A3", "B2")).toEqual([10, 20, 11]);
    await driver.page.keyboard.press("Control+z");
    expect(await names()).toEqual(["=Sheet1!$A$1"]);
    expect(await values("A1", "A2", "B1")).toEqual([10, 20, 11]);
  });

  it("a sheet that gets another name keeps its formulas right", async () => {
    await driver.page.evaluate(() => void workbench.grid().getActiveSheet().setName("改名"));
    expect(await sheets()).toEqual(["改名"]);
    expect(await names()).toEqual(["=改名!$A$1"]);
    await driver.type("A1", "30");
    expect(await values("B1")).toEqual([31]);
  });

  it("a sheet is added by the grid's own button, and typed into", async () => {
    await driver.page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
    await driver.page.waitForFunction(() => workbench.host.book.sheets.length === 2);
    await driver.type("A1", "=改名!A1+1");
    expect(await values("A1")).toEqual([31]);
  });

  it("a sheet that is deleted leaves #REF! behind, and no name of it", async () => {
    await driver.page.evaluate(() => {
      const [first] = workbench.grid().getSheets();
      if (first) workbench.grid().deleteSheet(first);
    });
    expect(await sheets()).toHaveLength(1);
    expect(await values("A1")).toEqual([{ error: "#REF!" }]);
  });

  it("no script complained", () => {
    expect(opened.misdeeds).toEqual({ outside: [], missing: [], errors: [], violations: [] });
  });
});
