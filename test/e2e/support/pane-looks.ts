import type { Frame } from "playwright-core";
import type { WorkbenchPage } from "./workbench-page";

/** How Excel and the system want the pane to look. */
export type PaneLook = "light" | "dark" | "forced colours";

/**
 * Gives the pane another look while it is open, as Excel and the system do: Excel's theme has no event, so the pane looks at
 * it when it comes back in front.
 */
export async function showIn(driver: WorkbenchPage, look: PaneLook): Promise<void> {
  await driver.page.emulateMedia({
    forcedColors: look === "forced colours" ? "active" : "none",
    // Colours on their way from one to another are neither.
    reducedMotion: "reduce",
  });
  const pane = await driver.pane();
  await pane.evaluate((isDarkTheme) => {
    Object.defineProperty(Office.context, "officeTheme", {
      configurable: true,
      value: { isDarkTheme },
    });
    window.dispatchEvent(new Event("focus"));
  }, look === "dark");
  await pane.waitForFunction(
    (scheme) => document.documentElement.style.colorScheme === scheme,
    { light: "light", dark: "dark", "forced colours": "light dark" }[look],
  );
  await settle(pane);
}

/** Makes the pane as many CSS px wide, in the place that it has: the grid beside it takes long to fit into another. */
export async function showAt(driver: WorkbenchPage, width: number): Promise<void> {
  await driver.page.locator("aside iframe").evaluate((frame: HTMLElement, wanted) => {
    frame.style.width = `${wanted}px`;
  }, width);
  const pane = await driver.pane();
  await pane.waitForFunction((wanted) => window.innerWidth === wanted, width);
  await settle(pane);
}

/** What follows from a new size or colour is drawn. */
async function settle(pane: Frame): Promise<void> {
  await pane.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}
