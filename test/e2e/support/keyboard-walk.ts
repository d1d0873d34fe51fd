import type { Frame, Page } from "playwright-core";
import { inPageFocus } from "./watch-focus";
import type { WorkbenchPage } from "./workbench-page";

/** What has the focus, and in which of the two pages. */
export interface Focused {
  readonly place: "page" | "pane";
  readonly name: string;
  /** The figure whose field it is in. */
  readonly figure?: string;
}

/** More stops than any view has. */
const MOST = 200;

/** Somebody without a mouse: keys only, and the focus must be somewhere after each. */
export class KeyboardWalk {
  private readonly page: Page;

  constructor(private readonly driver: WorkbenchPage) {
    this.page = driver.page;
  }

  /** What has the focus; throws where nothing has, for then the next Tab begins anew at the top. */
  async focused(): Promise<Focused> {
    const pane = await this.paneInFocus();
    const found = await (pane ?? this.page.mainFrame()).evaluate(inPageFocus);
    if (found === undefined) throw new Error(`the focus is lost in the ${pane ? "pane" : "page"}`);
    return { ...found, place: pane ? "pane" : "page" };
  }

  /** Presses a key so often that the focus is on something of this name, in the pane unless told otherwise. */
  async goTo(name: RegExp, key = "Tab", place: Focused["place"] = "pane"): Promise<void> {
    const seen: string[] = [];
    for (let times = 0; times < MOST; times += 1) {
      const focused = await this.focused();
      if (focused.place === place && name.test(focused.name)) return;
      seen.push(`${focused.place}: ${focused.name}`);
      await this.page.keyboard.press(key);
    }
    throw new Error(`${key} never came to ${String(name)} from ${seen.slice(0, 40).join(" | ")}`);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses what has the focus, or waits for what is under way, and looks where the focus is then. */
  async enter(): Promise<Focused> {
    await this.press("Enter");
    await this.driver.settled();
    await this.page.waitForTimeout(SOON);
    return this.focused();
  }

  /** Goes back to the names of the views, and along them to one. */
  async view(name: RegExp): Promise<void> {
    await this.goTo(TABS, "Shift+Tab");
    await this.goTo(name, "ArrowRight");
    await this.enter();
  }

  private async paneInFocus(): Promise<Frame | undefined> {
    const isPane = await this.page.evaluate(() => document.activeElement?.tagName === "IFRAME");
    return isPane ? this.driver.pane() : undefined;
  }
}

const SOON = 300;
const TABS = /^(开始|填报|检查|汇总)/;
