import type { Frame, Locator } from "playwright-core";
import type { View } from "../../../src/taskpane/state/pane-state";
import type { WorkbenchPage } from "./workbench-page";

/** The first pane, driven by what stands in it: the same steps in every language. */
export class PaneDriver {
  private constructor(
    private readonly workbench: WorkbenchPage,
    readonly frame: Frame,
  ) {}

  /** The pane that is open now. */
  static async of(workbench: WorkbenchPage): Promise<PaneDriver> {
    const driver = new PaneDriver(workbench, await workbench.pane());
    await driver.settled();
    return driver;
  }

  /** Nothing is being read or written, and the pane has had the pause after which it checks again. */
  async settled(): Promise<void> {
    await this.workbench.settled();
    await this.frame.waitForTimeout(RECHECK_PAUSE);
    await this.workbench.settled();
    await this.frame.waitForFunction(() => document.querySelector(".fui-Spinner") === null);
  }

  /** Brings a view up by its tab. */
  async go(view: Exclude<View, "about">): Promise<void> {
    await this.frame.locator(`#pane-tab-${view}`).click();
    await this.settled();
  }

  button(name: string): Locator {
    return this.frame.getByRole("button", { name, exact: true });
  }

  /** Presses a button of the pane and waits for what comes of it. */
  async press(name: string): Promise<void> {
    await this.button(name).first().click();
    await this.settled();
  }

  /** The box of a figure in 填报. */
  entry(figure: string): Locator {
    return this.frame.locator(`[data-figure="${figure}"] [data-entry]`);
  }

  /** Types over what a box holds and goes on with Enter, as people do. */
  async type(figure: string, text: string): Promise<void> {
    await this.entry(figure).fill(text);
    await this.entry(figure).press("Enter");
    await this.settled();
  }

  /** Shows a section in 填报. */
  async section(id: string): Promise<void> {
    await this.frame.locator("#pane-view select").first().selectOption(id);
    await this.settled();
  }
}

/** Milliseconds; a little more than the pane waits after an edit. */
const RECHECK_PAUSE = 600;
