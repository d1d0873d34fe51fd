import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { openBrowser } from "./support/browser";
import type { OpenBrowser } from "./support/browser";
import { watchFocus } from "./support/watch-focus";
import { firstPage } from "./support/watched-page";

const BODY = `
  <style>.bare { outline: none } .shade:focus { outline: none; box-shadow: 0 0 2px #000 }</style>
  <button>ringed</button><button class="shade">shaded</button><button class="bare">bare</button><button>last</button>`;

describe("the watch over the focus", () => {
  let browser: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await firstPage(browser.context);
    await page.setContent(BODY);
    await page.evaluate(watchFocus);
  });
  afterAll(() => browser.close());

  it("notes what looks the same with the focus and without, and nothing else", async () => {
    for (let times = 0; times < 5; times += 1) {
      await page.keyboard.press("Tab");
      await page.waitForTimeout(100);
    }
    const notes = await page.evaluate(() => focusNotes);
    expect(notes).toMatchObject({ compared: 4, pointers: [] });
    expect(notes.unseen).toEqual(['<button class="bare">bare</button>']);
  });

  it("notes a mouse", async () => {
    await page.getByText("ringed").click();
    const { pointers } = await page.evaluate(() => focusNotes);
    expect(pointers).toEqual(["pointerdown", "mousedown"]);
  });
});
