import { beforeAll, describe, expect, it, jest } from "@jest/globals";
import { workbenchOpener } from "./support/open-workbench";
import type { WorkbenchPage } from "./support/workbench-page";

jest.setTimeout(120_000);

/** The host does one thing after another: people go on while it is busy, and nothing of theirs or of an add-in is lost. */
describe("while the host is busy", () => {
  const open = workbenchOpener();
  let driver: WorkbenchPage;

  /** Holds the host up, as a long request does, for long enough to type behind it. */
  const holdUp = () =>
    driver.page.evaluate(() => {
      const wait = new Promise<void>((resolve) => setTimeout(resolve, 1_500));
      Object.assign(globalThis, { heldUp: workbench.host.wait(wait) });
    });
  const column = async (letter: string, rows: number) => {
    const found: unknown[] = [];
    for (let row = 1; row <= rows; row += 1)
      found.push((await driver.cell(`${letter}${row}`)).value);
    return found;
  };

  beforeAll(async () => {
    driver = (await open()).workbench;
    for (const [address, value] of [
      ["A1", "1"],
      ["A2", "2"],
      ["A3", "3"],
    ] as const)
      await driver.type(address, value);
    await driver.settled();
  });

  it("an add-in's write stays where people type elsewhere on the sheet meanwhile", async () => {
    const pane = await driver.pane();
    await holdUp();
    const written = pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("D9").values = [[5]];
        context.workbook.names.add("别处", sheet.getRange("D9"));
        await context.sync();
      }),
    );
    await driver.type("B1", "7");
    await written;
    expect(await driver.cell("D9")).toMatchObject({ value: 5 });
    expect(await driver.cell("B1")).toMatchObject({ value: 7 });
    expect([await driver.shown("D9"), await driver.shown("B1")]).toEqual(["5", "7"]);
  });

  it("rows that come behind a typed figure move it once", async () => {
    await holdUp();
    await driver.type("A2", "22");
    await driver.page.evaluate(() => void workbench.grid().getActiveSheet().insertRowBefore(0));
    expect(await column("A", 5)).toEqual([null, 1, 22, 3, null]);
    expect(await driver.shown("A3")).toBe("22");
    await driver.page.evaluate(() => void workbench.grid().getActiveSheet().deleteRows(0, 1));
    expect(await column("A", 4)).toEqual([1, 22, 3, null]);
  });

  it("a sheet that people add is typed into at once", async () => {
    await holdUp();
    await driver.page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
    await driver.page.waitForFunction(
      () =>
        workbench.grid().getSheets().length === 2 &&
        workbench.grid().getActiveSheet().getSheetName() !== "Sheet1",
    );
    await driver.page.keyboard.type("9", { delay: 5 });
    await driver.page.waitForTimeout(100);
    await driver.page.keyboard.press("Enter");
    await driver.settled();
    const held = await driver.page.evaluate(() => {
      const [, added] = workbench.host.book.sheets;
      return [...(added?.cells.values() ?? [])].map(({ value }) => value);
    });
    expect(held).toEqual([9]);
  });

  it("what is typed in an open cell is in the file that is saved, and no new workbook waits for it", async () => {
    await driver.showSheet("Sheet1");
    await driver.goTo("C1");
    await driver.page.keyboard.type("44", { delay: 5 });
    await driver.page.waitForFunction(() => workbench.host.editing);
    await driver.press("另存到本机");
    await driver.page.getByText(/^已另存为/).waitFor();
    expect(await driver.cell("C1")).toMatchObject({ value: 44 });
    await driver.goTo("C2");
    await driver.page.keyboard.type("45", { delay: 5 });
    await driver.press("新建");
    await driver.page.waitForFunction(() => workbench.host.book.sheets.length === 1);
    await driver.settled();
    expect(await driver.page.evaluate(() => workbench.host.editing)).toBe(false);
  });
});
