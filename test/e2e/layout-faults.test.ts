import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { openBrowser } from "./support/browser";
import type { OpenBrowser } from "./support/browser";
import { layoutFaults } from "./support/layout-faults";
import { firstPage } from "./support/watched-page";

const BUTTON = "font: 14px sans-serif; height: 32px; width: 160px";

/** Each a page with one fault, by what is said of it. */
const BROKEN: readonly (readonly [fault: string, body: string])[] = [
  ["scrolls sideways: the page", '<div style="width: 400px; height: 9px"></div>'],
  [
    "scrolls sideways: a wide part",
    '<div style="overflow-x: auto"><div style="width: 400px">a wide part</div></div>',
  ],
  [
    "cut: 相符二十二条",
    '<p style="width: 60px; overflow: hidden; white-space: nowrap">相符二十二条</p>',
  ],
  [
    "cut: two lines in a row for one",
    '<p style="width: 90px; height: 20px; overflow: clip">two lines in a row for one</p>',
  ],
  [
    "cut: 基层治理与矛盾化解（15/27）",
    '<select style="width: 100px; height: 24px"><option>基层治理与矛盾化解（15/27）</select>',
  ],
  ["overlap: one | other", '<p>one</p><p style="margin-top: -32px">other</p>'],
  [
    "overlap: press | words",
    `<button style="${BUTTON}">press</button><p style="margin-top: -24px">words</p>`,
  ],
  ["small: tiny (40 x 18)", `<button style="${BUTTON}; width: 40px; height: 18px">tiny</button>`],
  ["small: lone (160 x 20)", `<ul><li><button style="${BUTTON}; height: 20px">lone</button></ul>`],
];

const SOUND = `
  <main>
    <h1>年报</h1>
    <button style="${BUTTON}">有名字</button>
    <p title="the whole of it" style="width: 60px; overflow: hidden; white-space: nowrap">the whole of it</p>
    <p>In words there may be <button style="height: 18px">one</button>.</p>
    <span style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)">unseen</span>
    <select style="width: 160px; height: 24px"><option>准确数</select>
  </main>`;

describe("what the look at a page finds", () => {
  let browser: OpenBrowser;
  let page: Page;
  const faultsOf = async (body: string) => {
    await page.setContent(`<!doctype html><body style="margin: 0">${body}`);
    return layoutFaults(page.mainFrame());
  };

  beforeAll(async () => {
    browser = await openBrowser({ viewport: { width: 320, height: 600 } });
    page = await firstPage(browser.context);
  });
  afterAll(() => browser.close());

  it.each(BROKEN)("%s", async (fault, body) => {
    expect(await faultsOf(body)).toContain(fault);
  });

  it("nothing where nothing is wrong", async () => {
    expect(await faultsOf(SOUND)).toEqual([]);
  });
});
