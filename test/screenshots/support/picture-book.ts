import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { smallPng } from "./small-png";

/** The pictures of the guide and the READMEs. */
const GUIDE = path.resolve("docs", "images");
/** The page, in which the pane is 350 pixels wide. */
export const WINDOW = { width: 1280, height: 800 };
/** A corner of the page where the mouse makes nothing light up. */
const ASIDE = { x: 640, y: 8 };

/** The bar above the grid, with room for a menu that is open. */
const RIBBON = { x: 0, y: 28, width: 640, height: 219 };

/** Pixels of a picture for each one of the page: letters of the pane are small. */
export const SHARPNESS = 1.5;

/** What a picture shows of the page. */
export interface Shown {
  /** The whole window, the pane alone, or what stands above the grid. */
  readonly what: "window" | "pane" | "ribbon";
  /** Height of the pane's picture. */
  readonly height?: number;
}

/** Takes the pictures of one page, into docs/images or another folder. */
export class PictureBook {
  constructor(
    private readonly page: Page,
    /** What the names of its pictures end with. */
    private readonly ending: string,
    private readonly folder = GUIDE,
  ) {}

  /** Takes a picture and gives its size in bytes. */
  async take(name: string, shown: Shown): Promise<number> {
    await this.page.mouse.move(ASIDE.x, ASIDE.y);
    if (shown.height !== undefined) await this.paneOf(shown.height);
    const picture = smallPng(await this.shot(shown.what));
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(path.join(this.folder, `${name}${this.ending}.png`), picture);
    if (shown.height !== undefined) await this.page.setViewportSize(WINDOW);
    return picture.length;
  }

  private shot(what: Shown["what"]): Promise<Buffer> {
    const options = { animations: "disabled", caret: "hide" } as const;
    switch (what) {
      case "window":
        return this.page.screenshot({ ...options, scale: "css" });
      case "pane":
        return this.page.locator("aside iframe").first().screenshot(options);
      case "ribbon":
        return this.page.screenshot({ ...options, scale: "css", clip: RIBBON });
    }
  }

  /** Makes the window as high as the pane needs to be that high. */
  private async paneOf(height: number): Promise<void> {
    const box = await this.page.locator("aside iframe").first().boundingBox();
    await this.page.setViewportSize({ ...WINDOW, height: Math.round(box?.y ?? 0) + height });
    await this.page.evaluate(() => workbench.settled());
  }
}
