import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Frame, Page } from "playwright-core";
import { KeyboardWalk } from "./support/keyboard-walk";
import { workbenchOpener } from "./support/open-workbench";
import type { OpenWorkbench } from "./support/open-workbench";
import { seedFigures } from "./support/seed";
import { watchFocus } from "./support/watch-focus";

/** Digits exchanged, and fewer people received than there were visits. */
const WRONG = new Map([
  ["调解.需调解", "15"],
  ["调解.接待", "100"],
]);

describe("the whole job without a mouse", () => {
  const open = workbenchOpener();
  let opened: OpenWorkbench;
  let walk: KeyboardWalk;
  let pane: Frame;

  beforeAll(async () => {
    opened = await open({
      reducedMotion: "reduce",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await opened.context.addInitScript(watchFocus);
    await opened.page.reload();
    await opened.workbench.pane();
    await opened.workbench.settled();
    walk = new KeyboardWalk(opened.workbench);
  });

  it("opens the pane from the ribbon, and the keyboard is in it", async () => {
    await goToRibbon(opened.page);
    expect(await walk.focused()).toMatchObject({ place: "page", name: "新建工作簿" });
    await walk.goTo(/^填报/, "ArrowRight", "page");
    await walk.press("Enter");
    pane = await opened.workbench.pane();
    await pane.getByText("这里还没有年报的表").waitFor();
    expect(await walk.focused()).toMatchObject({ place: "pane", name: "法治年报" });
  });

  it("makes a workbook in the form", async () => {
    await walk.press("Tab");
    await walk.goTo(/^开始/, "ArrowLeft");
    await walk.enter();
    await walk.goTo(/^新建工作簿/);
    expect((await walk.enter()).name).toMatch(/^单位/);
    await walk.type("广内街道");
    await walk.goTo(/^年度/);
    await walk.press("Control+a");
    await walk.type("2021");
    await walk.press("Enter");
    await pane
      .getByText(/工作簿已建好/)
      .first()
      .waitFor();
    await opened.workbench.settled();
    expect(await walk.focused()).toMatchObject({ place: "pane" });
  });

  it("fills in a section with Enter alone", async () => {
    await walk.view(/^填报/);
    await walk.press("Tab");
    await walk.goTo(/依法决策/);
    await walk.press("ArrowDown", "ArrowDown", "ArrowDown");
    await pane.getByRole("heading", { name: /^（四）/ }).waitFor();
    await walk.goTo(/^受理12345/);
    const values = new Map(seedFigures().map(({ id, value }) => [id, WRONG.get(id) ?? value]));
    const typed: string[] = [];
    for (let at = await walk.focused(); at.figure !== undefined; at = await walk.focused()) {
      const value = values.get(at.figure);
      if (value !== undefined) {
        await walk.type(value);
        typed.push(at.figure);
      }
      await walk.press("Enter");
    }
    await opened.workbench.settled();
    expect(typed.length).toBeGreaterThan(10);
    expect((await walk.focused()).name).toMatch(/^下一节/);
  });

  it("hears of two mistakes, goes from one to the next, and has one mended", async () => {
    await walk.view(/^检查/);
    await walk.press("F8");
    expect((await walk.focused()).name).toMatch(/39\+6\+6/);
    await walk.goTo(/改为 51$/);
    const after = await walk.enter();
    expect(after.name).not.toBe("");
    expect(await pane.getByRole("article").filter({ hasText: "39+6+6" }).count()).toBe(0);
  });

  it("explains the other", async () => {
    await walk.goTo(/100.*155/, "F8");
    await walk.goTo(/^我要说明/);
    await walk.press("Enter");
    await walk.type("接待只计当面来访的。");
    await walk.goTo(/^保存说明/);
    expect((await walk.enter()).place).toBe("pane");
    await pane.getByText("接待只计当面来访的。").first().waitFor();
    await walk.focused();
  });

  it("writes the summary and copies it", async () => {
    await walk.view(/^汇总/);
    await walk.goTo(/^生成汇总表/);
    expect((await walk.enter()).name).toMatch(/^生成汇总表/);
    await pane
      .getByText(/汇总表已生成/)
      .first()
      .waitFor();
    await walk.goTo(/^复制到 Word/);
    await walk.press("Enter");
    await pane
      .getByText(/^已复制/)
      .first()
      .waitFor();
    const copied = await opened.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("57件");
  });

  it("goes back to the grid and types there", async () => {
    await walk.goTo(/关闭窗格/, "Shift+Tab", "page");
    await walk.press("Shift+Tab", "Shift+Tab");
    const before = await opened.page.evaluate(() => workbench.selected());
    await walk.type("7");
    await walk.press("Enter");
    await opened.workbench.settled();
    expect((await walk.focused()).place).toBe("page");
    expect(await opened.workbench.cell(before)).toMatchObject({ value: 7 });
  });

  it("sees all the time where the keyboard is, and never needs a mouse", async () => {
    for (const frame of [opened.page.mainFrame(), pane]) {
      const notes = await frame.evaluate(() => focusNotes);
      expect(notes.pointers).toEqual([]);
      expect(notes.unseen).toEqual([]);
    }
    expect((await pane.evaluate(() => focusNotes)).compared).toBeGreaterThan(40);
  });

  it("did all that without a complaint of any script, policy or server", () => {
    expect(opened.misdeeds).toEqual({ outside: [], missing: [], errors: [], violations: [] });
  });
});

/** Out of the pane, which has the keyboard when it opens, and on to the ribbon: F6 goes round the parts of the page. */
async function goToRibbon(page: Page): Promise<void> {
  const isWithin = (place: string) =>
    page.evaluate((selector) => document.activeElement?.closest(selector) !== null, place);
  for (let presses = 0; presses < 10 && (await isWithin("iframe")); presses += 1)
    await page.keyboard.press("Shift+Tab");
  for (let presses = 0; presses < 3 && !(await isWithin("[role=toolbar]")); presses += 1)
    await page.keyboard.press("F6");
}
