import { beforeAll, describe, expect, it } from "@jest/globals";
import { layoutFaults } from "./support/layout-faults";
import { workbenchOpener } from "./support/open-workbench";
import type { OpenWorkbench } from "./support/open-workbench";
import { showAt, showIn } from "./support/pane-looks";
import { PANE_STATES } from "./support/pane-states";

/** Of Excel's panes, in CSS px: the narrowest with and without a classic scroll bar, the usual, a wide one. */
const WIDTHS = [303, 320, 350, 500];
/**
 * The same at 200 %: zooming halves the CSS px of a pane and nothing else, so that a page of half the width is laid out
 * exactly as the zoomed one, media queries too; `zoom: 2` would leave those as they are. WCAG asks for no less than 320.
 */
const ZOOMED = [160, 250];
const LOOKS = ["dark", "forced colours"] as const;

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  const open = workbenchOpener();
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await open({ query: `?lang=${language}`, viewport: { width: 900, height: 700 } });
  });

  it.each(PANE_STATES)(
    "$name fits at every width and look: nothing cut, nothing on something else, nothing too small to hit",
    async ({ reach }) => {
      const { workbench } = opened;
      await reach(workbench, language);
      const found: Record<string, readonly string[]> = {};
      const look = async (place: string) => {
        const faults = await layoutFaults(await workbench.pane());
        if (faults.length > 0) found[place] = faults;
      };
      for (const width of [...WIDTHS, ...ZOOMED]) {
        await showAt(workbench, width);
        await look(`${width} px`);
      }
      await showAt(workbench, 320);
      for (const colours of LOOKS) {
        await showIn(workbench, colours);
        await look(colours);
      }
      await showIn(workbench, "light");
      expect(found).toEqual({});
    },
  );

  it("did all that without a complaint of any script, policy or server", () => {
    expect(opened.misdeeds).toEqual({ outside: [], missing: [], errors: [], violations: [] });
  });
});
