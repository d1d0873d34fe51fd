import { beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Frame } from "playwright-core";
import { workbenchOpener } from "./support/open-workbench";
import type { OpenWorkbench } from "./support/open-workbench";
import { placeOf } from "./support/typing";
import type { WorkbenchPage } from "./support/workbench-page";

jest.setTimeout(180_000);

/** A figure of the sample that the forms ask for, and its section. */
const FIGURE = { id: "热线.受理", section: "governance" };
const OTHER = { id: "信访.来电来访", section: "governance" };

describe("what goes wrong around the pane loses nothing that was typed, and writes nothing twice", () => {
  const open = workbenchOpener();
  let opened: OpenWorkbench;
  let driver: WorkbenchPage;
  let pane: Frame;

  const entry = (frame: Frame, { id }: typeof FIGURE) =>
    frame.locator(`[data-figure="${id}"] [data-entry]`);

  const showForm = async (frame: Frame) => {
    await frame.getByRole("tab", { name: /^填报/ }).click();
    await frame.getByRole("combobox").first().selectOption(FIGURE.section);
    await entry(frame, FIGURE).waitFor();
  };

  const valueOf = async ({ id }: typeof FIGURE) => {
    const { sheet, row } = await placeOf(driver, id);
    await driver.settled();
    return driver.page.evaluate(
      ([name, at]) => {
        const found = workbench.host.book.sheets.find((one) => one.name === name);
        return found?.cells.get((at - 1) * 16_384 + 3)?.value;
      },
      [sheet, row] as const,
    );
  };

  /** Requests that changed cells, as the host counts them. */
  const writes = () => driver.page.evaluate(() => workbench.host.counters.read().writes);

  beforeAll(async () => {
    opened = await open();
    driver = opened.workbench;
  });

  beforeEach(async () => {
    await driver.press("样例工作簿");
    await driver.page.getByText("样例 2021.xlsx").first().waitFor();
    await driver.settled();
    pane = await driver.pane();
    await showForm(pane);
  });

  it("the pane is loaded anew in the middle of typing", async () => {
    const before = await writes();
    await entry(pane, FIGURE).fill("5709");
    await driver.press("重新加载窗格");
    pane = await driver.pane();
    await showForm(pane);
    expect(await entry(pane, FIGURE).inputValue()).toBe("5709");
    expect([await valueOf(FIGURE), await writes()]).toEqual([5708, before]);
    await entry(pane, FIGURE).press("Enter");
    await pane
      .getByText(/已写入/)
      .first()
      .waitFor();
    expect([await valueOf(FIGURE), await writes()]).toEqual([5709, before + 1]);
  });

  it("the workbench is loaded anew: workbook, place and drafts are there again", async () => {
    await driver.showSheet("学法用法");
    await driver.type("D4", "61");
    // The form follows the cell that people select.
    await showForm(pane);
    await entry(pane, FIGURE).fill("5710");
    await driver.settled();
    await driver.page.reload();
    pane = await driver.pane();
    await driver.settled();
    expect(await driver.page.evaluate(() => workbench.sheet())).toBe("学法用法");
    expect(await driver.cell("D4")).toMatchObject({ value: 61 });
    expect(await driver.shown("D4")).toBe("61");
    await showForm(pane);
    expect(await entry(pane, FIGURE).inputValue()).toBe("5710");
    expect(await valueOf(FIGURE)).toBe(5708);
  });

  it("what other tabs kept in another form, or long ago, is cleared away when the page is opened", async () => {
    const keys = (leave: Readonly<Record<string, unknown>>) =>
      driver.page.evaluate(
        (records) =>
          new Promise<string[]>((resolve, reject) => {
            const opening = indexedDB.open("keyval-store");
            opening.onerror = () => reject(new Error("no storage"));
            opening.onsuccess = () => {
              const store = opening.result.transaction("keyval", "readwrite").objectStore("keyval");
              for (const [key, record] of Object.entries(records)) store.put(record, key);
              const asked = store.getAllKeys();
              asked.onsuccess = () => resolve(asked.result.map(String));
            };
          }),
        leave,
      );
    await driver.settled();
    const before = await keys({ older: { work: {} }, old: { form: 2, at: 0, work: {} } });
    expect(before).toEqual(expect.arrayContaining(["old", "older"]));
    await driver.page.reload();
    await driver.pane();
    await driver.settled();
    expect(await keys({})).toEqual(before.filter((key) => key !== "old" && key !== "older"));
    expect(await driver.page.evaluate(() => workbench.host.book.sheets.length)).toBeGreaterThan(1);
  });

  it("no event arrives any more: the pane reads when it is asked, and writes what was typed once", async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = false;
        await context.sync();
      }),
    );
    const { sheet, row } = await placeOf(driver, OTHER.id);
    await driver.showSheet(sheet);
    await driver.type(`D${row}`, "371");
    const before = await writes();
    await entry(pane, FIGURE).fill("5711");
    await entry(pane, FIGURE).press("Enter");
    await pane
      .getByText(/已写入/)
      .first()
      .waitFor();
    expect([await valueOf(FIGURE), await valueOf(OTHER), await writes()]).toEqual([
      5711,
      371,
      before + 1,
    ]);
    expect(await entry(pane, OTHER).inputValue()).toBe("371");
  });

  it("two panes are open: each hears of what the other writes, and keeps what is typed in it", async () => {
    await driver.press("再开一个窗格");
    const second = await driver.pane(1);
    await showForm(second);
    // Nobody can read this yet, so that leaving the field does not write it.
    await entry(second, OTHER).fill("37O");
    const before = await writes();
    await entry(pane, FIGURE).fill("5712");
    await entry(pane, FIGURE).press("Enter");
    await pane
      .getByText(/已写入/)
      .first()
      .waitFor();
    await second.waitForFunction((id) => {
      const box = document.querySelector<HTMLInputElement>(`[data-figure="${id}"] [data-entry]`);
      return box?.value === "5712";
    }, FIGURE.id);
    expect(await entry(second, OTHER).inputValue()).toBe("37O");
    expect([await valueOf(OTHER), await writes()]).toEqual([370, before + 1]);
    await entry(second, OTHER).fill("372");
    await entry(second, OTHER).press("Enter");
    await second
      .getByText(/已写入/)
      .first()
      .waitFor();
    expect([await valueOf(FIGURE), await valueOf(OTHER), await writes()]).toEqual([
      5712,
      372,
      before + 2,
    ]);
  });

  it("asks no other computer, and breaks no policy", () => {
    const { outside, violations } = opened.misdeeds;
    expect({ outside, violations }).toEqual({ outside: [], violations: [] });
  });
});
