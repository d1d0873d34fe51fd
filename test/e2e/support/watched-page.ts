import type { BrowserContext, Page } from "playwright-core";

/** What a page did that it should not: nothing, all being well. */
export interface Misdeeds {
  /** Addresses of other computers that were asked for. */
  readonly outside: string[];
  /** Files that did not come. */
  readonly missing: string[];
  /** Errors and warnings of any script. */
  readonly errors: string[];
  /** What a content policy forbade. */
  readonly violations: string[];
}

/** Minds everything that the pages of a browser ask for and complain of, from before they load. */
export async function watchPages(context: BrowserContext): Promise<Misdeeds> {
  const misdeeds: Misdeeds = { outside: [], missing: [], errors: [], violations: [] };
  context.on("request", (request) => {
    const { protocol, hostname, href } = new URL(request.url());
    const isOwn = protocol === "data:" || protocol === "blob:" || hostname === "localhost";
    if (!isOwn) misdeeds.outside.push(href);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) misdeeds.missing.push(`${response.status()} ${response.url()}`);
  });
  context.on("weberror", (error) => misdeeds.errors.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error") misdeeds.errors.push(message.text());
  });
  await context.exposeBinding("noteViolation", (_source, text: string) => {
    misdeeds.violations.push(text);
  });
  await context.addInitScript(() => {
    const { noteViolation: note } = globalThis as unknown as {
      readonly noteViolation: (text: string) => void;
    };
    document.addEventListener("securitypolicyviolation", (event) =>
      note(`${event.violatedDirective}: ${event.blockedURI} in ${event.documentURI}`),
    );
  });
  return misdeeds;
}

/** The one page that a new browser opens by itself. */
export async function firstPage(context: BrowserContext): Promise<Page> {
  return context.pages()[0] ?? (await context.newPage());
}
