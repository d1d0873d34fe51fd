// The add-in in a browser, as built: how long until the pane can be used, and from a typed cell to the findings.
// Run by run.mjs, which has built everything; prints JSON.
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { ensureBrowser } from "../scripts/chromium.mjs";
import { root } from "../scripts/project.mjs";
import { serveWorkbench } from "../scripts/workbench/serve-workbench.mjs";
import { largeBook } from "./large-book.mjs";
import { median } from "./statistics.mjs";

const require = createRequire(path.join(root, "package.json"));
const { chromium } = require("playwright-core");

const COLD_RUNS = 5;
const EDITS = 16;
const CELL = "D5";
const FLAGS = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

const executablePath = ensureBrowser();
const served = await serveWorkbench({ addinPort: 0, workbenchPort: 0, say: () => undefined });
const cold = [];
for (let run = 0; run < COLD_RUNS; run += 1) cold.push(await inBrowser(coldPane));
const edits = await inBrowser(typedEdits);
await served.close();
process.stdout.write(JSON.stringify({ cold, edits }));

/** A browser with an empty profile: nothing is cached, on the disk or in memory. */
async function inBrowser(work) {
  const profile = mkdtempSync(path.join(os.tmpdir(), "fazhi-bench-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: FLAGS,
    ignoreHTTPSErrors: true,
    viewport: { width: 1400, height: 850 },
  });
  try {
    return await work(context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/**
 * From the moment that the pane's page begins to load until its first control can be focused. The program around it is there
 * already, as Excel is; nothing of the add-in is cached.
 */
async function coldPane(page) {
  await page.goto(`${served.workbench}/`);
  await readyPane(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await page.getByRole("button", { name: "重新加载窗格" }).click();
  const pane = await readyPane(page);
  return pane.evaluate(() => globalThis.firstFocusable - performance.timeOrigin);
}

async function readyPane(page) {
  await page.waitForFunction(() => typeof workbench !== "undefined");
  await page.evaluate(() => workbench.settled());
  const element = await page.locator("aside iframe").first().elementHandle();
  const pane = await element.contentFrame();
  await pane.waitForFunction(() => {
    const first = document.querySelector("#root button:not([disabled]), #root input");
    if (document.documentElement.dataset.ready === undefined || first === null) return false;
    globalThis.firstFocusable ??= performance.timeOrigin + performance.now();
    return true;
  });
  return pane;
}

/** Types a figure wrong and right again, over and over, and takes the time of each step behind Enter. */
async function typedEdits(page) {
  await page.goto(`${served.workbench}/`);
  await readyPane(page);
  const chosen = page.locator('input[type="file"]');
  await chosen.setInputFiles(largeBook(path.join(root, "dist", "cli", "fazhi.cjs")));
  await page.waitForFunction(() => workbench.host.book.sheets.length > 10);
  const pane = await readyPane(page);
  await pane.getByRole("tab", { name: /^检查/ }).click();
  await page.evaluate(() => workbench.settled());
  await page.locator('[data-u-comp="slide-tab-bar"]').getByText("表1", { exact: true }).click();
  await page.evaluate(noteEvents);
  await pane.evaluate(noteFindings);
  const runs = [];
  for (let edit = 0; edit < EDITS; edit += 1) runs.push(await timedEdit(page, pane, edit));
  const [, ...counted] = runs;
  return Object.fromEntries(
    Object.keys(counted[0]).map((step) => [step, median(counted.map((run) => run[step]))]),
  );
}

async function timedEdit(page, pane, edit) {
  await goTo(page);
  await page.keyboard.type(edit % 2 === 0 ? "7" : "1");
  await page.waitForTimeout(50);
  const before = await pane.evaluate(() => globalThis.found.length);
  await page.keyboard.press("Enter");
  await pane.waitForFunction((count) => globalThis.found.length > count, before);
  const shown = await pane.evaluate((count) => globalThis.found[count], before);
  const { entered, calculated, requests } = await page.evaluate(() => globalThis.noted);
  await page.waitForTimeout(700);
  // Of all requests (a selection is read too) the findings come from the last that was answered before them.
  const { asked, answered } = requests.filter((one) => one.answered <= shown).at(-1);
  return {
    all: shown - entered,
    calculating: calculated - entered,
    reading: Math.max(0, answered - Math.max(asked, calculated)),
    checking: shown - answered,
  };
}

async function goTo(page) {
  const box = page.locator('[data-u-comp="defined-name"] input');
  for (;;) {
    await box.fill(CELL);
    await box.press("Enter");
    await page.waitForTimeout(100);
    if (await page.evaluate((cell) => workbench.selected() === cell, CELL)) return;
  }
}

/** In the page: when Enter was pressed, when the host had worked the edit out, when the pane asked and was answered. */
function noteEvents() {
  const now = () => performance.timeOrigin + performance.now();
  const begin = ({ key }) => {
    if (key === "Enter") Object.assign(globalThis, { noted: { entered: now(), requests: [] } });
  };
  window.addEventListener("keydown", begin, true);
  const act = workbench.host.act.bind(workbench.host);
  workbench.host.act = async (change) => {
    await act(change);
    if (globalThis.noted) globalThis.noted.calculated ??= now();
  };
  window.addEventListener("message", ({ data }) => {
    const { noted } = globalThis;
    if (noted === undefined || typeof data !== "string" || !data.includes("ProcessQuery")) return;
    const request = { asked: now(), answered: Infinity };
    noted.requests.push(request);
    void workbench.host.settled().then(() => {
      request.answered = now();
    });
  });
}

/** In the pane: when the number of findings on the tab changed. */
function noteFindings() {
  const tab = document.querySelector('[role="tab"][aria-selected="true"]');
  Object.assign(globalThis, { found: [] });
  let text = tab.textContent;
  new MutationObserver(() => {
    if (tab.textContent === text) return;
    text = tab.textContent;
    globalThis.found.push(performance.timeOrigin + performance.now());
  }).observe(tab, { subtree: true, childList: true, characterData: true });
}
