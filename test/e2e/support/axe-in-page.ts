import axeCore from "axe-core";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

/** In the page. */
declare const axe: { run(context: object, options: object): Promise<AxeResults> };

/**
 * Elements by which Fluent's keyboard navigation catches the focus at the ends of a list and passes it on: they are hidden and
 * focusable on purpose, and never keep the focus.
 */
const FOCUS_CATCHERS = "[data-tabster-dummy]";

/**
 * What axe finds wrong in a page with all its rules, colours among them, one line each.
 *
 * @param without parts that are not ours
 */
export async function axeFindings(
  frame: Frame,
  without: readonly string[] = [],
): Promise<string[]> {
  // Put in by the browser itself, which no content policy forbids.
  if (await frame.evaluate(() => !("axe" in globalThis))) await frame.evaluate(axeCore.source);
  const exclude = [FOCUS_CATCHERS, ...without].map((selector) => [selector]);
  return frame.evaluate(async (excluded) => {
    const { violations } = await axe.run(
      { include: [["html"]], exclude: excluded },
      { iframes: false, resultTypes: ["violations"] },
    );
    // Menus and tips open at the end of the page, outside of every landmark; their roles say what they are.
    const isOnTop = (target: unknown) =>
      typeof target === "string" && document.querySelector(target)?.closest("[data-portal-node]");
    return violations.flatMap(({ id, help, nodes }) =>
      nodes
        .filter(({ target: [target] }) => id !== "region" || !isOnTop(target))
        .map(({ html, any }) => `${id}: ${any[0]?.message ?? help}: ${html.slice(0, 160)}`),
    );
  }, exclude);
}
