import { afterAll } from "@jest/globals";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { workbenchServers } from "../../scripts/support/served";
import { openBrowser } from "./browser";
import type { OpenBrowser } from "./browser";
import { firstPage, watchPages } from "./watched-page";
import type { Misdeeds } from "./watched-page";
import { WorkbenchPage } from "./workbench-page";

/** A browser with the workbench in it, for one test file. */
export interface OpenWorkbench {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly workbench: WorkbenchPage;
  /** Where the page is, for opening it once more. */
  readonly address: string;
  readonly misdeeds: Misdeeds;
}

/** Serves and opens; call it where the file describes, and what it returns in `beforeAll`. */
export function workbenchOpener(): (
  options?: BrowserContextOptions & { readonly query?: string },
) => Promise<OpenWorkbench> {
  const serve = workbenchServers();
  const browsers: OpenBrowser[] = [];
  afterAll(() => Promise.all(browsers.map((browser) => browser.close())));
  return async ({ query = "", ...options } = {}) => {
    const served = await serve({ addinPort: 0, workbenchPort: 0 });
    const browser = await openBrowser(options);
    browsers.push(browser);
    const { context } = browser;
    const misdeeds = await watchPages(context);
    const page = await firstPage(context);
    const address = `${served.workbench}/${query}`;
    const workbench = await WorkbenchPage.open(page, address);
    return { context, page, workbench, address, misdeeds };
  };
}
