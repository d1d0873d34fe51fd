import { expect, it, jest } from "@jest/globals";
import { workbenchOpener } from "./support/open-workbench";

jest.setTimeout(120_000);

const open = workbenchOpener();

/** Idle moments that come seconds late, as on a machine that has much to do. */
const delayIdleMoments = () => {
  const deadline: IdleDeadline = { didTimeout: true, timeRemaining: () => 0 };
  Object.assign(globalThis, {
    requestIdleCallback: (call: IdleRequestCallback) => setTimeout(() => call(deadline), 2_000),
    cancelIdleCallback: (id: number) => clearTimeout(id),
  });
};

it("what the grid puts off until the browser is idle finds no fault with a workbook that was closed by then", async () => {
  const { context, address, page, workbench, misdeeds } = await open();
  await context.addInitScript(delayIdleMoments);
  await page.goto(address);
  await workbench.pane();
  for (let times = 0; times < 3; times += 1) {
    await workbench.press("样例工作簿");
    await workbench.settled();
  }
  await page.waitForTimeout(3_000);
  expect(misdeeds.errors).toEqual([]);
});
