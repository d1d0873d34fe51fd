import { beforeAll, describe, expect, it } from "@jest/globals";
import { axeFindings } from "./support/axe-in-page";
import { workbenchOpener } from "./support/open-workbench";
import type { OpenWorkbench } from "./support/open-workbench";
import { showIn } from "./support/pane-looks";
import { PANE_STATES } from "./support/pane-states";

const LOOKS = ["light", "dark", "forced colours"] as const;
/** The spreadsheet is Univer's, and a pane is a page of its own. */
const NOT_THE_PAGE = [".grid", "iframe"];
const BAD = `
  <p style="color: #bbb; background: #fff">pale</p>
  <button></button>
  <div aria-hidden="true"><button>hidden</button></div>`;

describe("axe finds nothing", () => {
  const open = workbenchOpener();
  let opened: OpenWorkbench;
  beforeAll(async () => {
    // Colours on their way from one to another are neither.
    opened = await open({ reducedMotion: "reduce" });
  });

  it("in the page around the grid, with a tip shown and with a menu", async () => {
    const { page, workbench } = opened;
    await page.getByRole("button", { name: "一键汇总" }).hover();
    await page.getByRole("tooltip").waitFor();
    expect(await axeFindings(page.mainFrame(), NOT_THE_PAGE)).toEqual([]);
    await workbench.press("公式转换");
    await page.getByRole("menu").waitFor();
    expect(await axeFindings(page.mainFrame(), NOT_THE_PAGE)).toEqual([]);
    await page.keyboard.press("Escape");
  });

  it("unless there is something: pale words, a button without a name, one that only pretends to be hidden", async () => {
    const pane = await opened.workbench.pane();
    await pane.evaluate((bad) => {
      document.querySelector("main")?.insertAdjacentHTML("beforeend", bad);
    }, BAD);
    const rules = (await axeFindings(pane)).map((line) => line.split(":")[0]);
    expect(rules.sort()).toEqual(["aria-hidden-focus", "button-name", "color-contrast"]);
  });

  it.each(PANE_STATES)("in $name, light, dark and in forced colours", async ({ reach }) => {
    const { workbench } = opened;
    await reach(workbench, "zh-CN");
    const found: Record<string, readonly string[]> = {};
    for (const look of LOOKS) {
      await showIn(workbench, look);
      const findings = await axeFindings(await workbench.pane());
      if (findings.length > 0) found[look] = findings;
    }
    await showIn(workbench, "light");
    expect(found).toEqual({});
  });
});
