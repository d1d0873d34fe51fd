import type { Frame, Page } from "playwright-core";
import type { CellState } from "../../../src/workbench/host/book/cell";
import type { PageConsole } from "../../../src/workbench/page/page-console";

declare global {
  /** In the page of the workbench. */
  const workbench: PageConsole;
}

const TRIES = 5;
const LOOKS = 20;
const PAUSE = 25;
/** Milliseconds between keys: nobody types faster, and the grid takes each in its turn. */
const KEY = 5;

/** The workbench in a browser, driven as a person would: by names, keys and the mouse. */
export class WorkbenchPage {
  constructor(readonly page: Page) {}

  /** Opens the page and waits until its first pane can be used. */
  static async open(page: Page, address: string): Promise<WorkbenchPage> {
    await page.goto(address);
    const workbench = new WorkbenchPage(page);
    await workbench.pane();
    await workbench.settled();
    return workbench;
  }

  /** A pane of the add-in that says that it is ready; panes count from 0. */
  async pane(index = 0): Promise<Frame> {
    const element = this.page.locator("aside iframe").nth(index);
    const frame = await (await element.elementHandle()).contentFrame();
    if (!frame) throw new Error(`no pane ${index}`);
    await frame.waitForFunction(() => document.documentElement.dataset.ready !== undefined);
    return frame;
  }

  /** Everything that the host was asked for is done, and shown in the grid. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => typeof workbench !== "undefined");
    await this.page.evaluate(() => workbench.settled());
  }

  /** Presses a button of the page around the grid, the ribbon's among them. */
  async press(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  /** Brings a sheet up by its tab. */
  async showSheet(name: string): Promise<void> {
    const tabs = this.page.locator('[data-u-comp="slide-tab-bar"]');
    await tabs.getByText(name, { exact: true }).click();
    await this.page.waitForFunction((wanted) => workbench.sheet() === wanted, name);
  }

  /** Goes to a cell of the sheet in front through the box that shows its name, which the grid may fill anew meanwhile. */
  async goTo(address: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    const isThere = () => this.page.evaluate((wanted) => workbench.selected() === wanted, address);
    for (let tries = 0; tries < TRIES; tries += 1) {
      await box.fill(address);
      await box.press("Enter");
      for (let looks = 0; looks < LOOKS; looks += 1) {
        if (await isThere()) return;
        await this.page.waitForTimeout(PAUSE);
      }
    }
    throw new Error(`${address} was not selected`);
  }

  /** Types into a cell of the grid, with Enter at the end; nobody waits for results before the next one. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    if (isKeyed(text)) await this.page.keyboard.type(text, { delay: KEY });
    else await this.write(text);
    await this.page.keyboard.press("Enter");
  }

  /** Chinese comes from an input method, all of it at once, into a cell that is open. */
  private async write(text: string): Promise<void> {
    await this.page.keyboard.press("Delete");
    await this.page.keyboard.press("F2");
    await this.page.waitForFunction(() => workbench.host.editing);
    await this.page.keyboard.insertText(text);
    await this.page.waitForTimeout(PAUSE);
  }

  /** What the host holds in a cell of the sheet in front. */
  async cell(address: string): Promise<CellState> {
    await this.settled();
    return this.page.evaluate((wanted) => workbench.cell(wanted), address);
  }

  /** What the grid shows in a cell of the sheet in front, formatted. */
  async shown(address: string): Promise<string> {
    await this.settled();
    return this.page.evaluate((wanted) => workbench.shown(wanted), address);
  }
}

/** Whether a keyboard has a key for every character. */
function isKeyed(text: string): boolean {
  return /^[\u0020-\u007e]*$/.test(text);
}
