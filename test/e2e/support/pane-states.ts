import type { Frame } from "playwright-core";
import type { Language } from "../../../src/core/messages/language";
import type { View } from "../../../src/taskpane/state/pane-state";
import { CHECK_WORDS } from "../../../src/taskpane/views/check/words";
import { PAGE_WORDS } from "../../../src/workbench/page/words";
import type { WorkbenchPage } from "./workbench-page";

/** Something that people see in the pane, and how they come there from the state before it. */
export interface PaneState {
  readonly name: string;
  readonly reach: (driver: WorkbenchPage, language: Language) => Promise<unknown>;
}

/**
 * Every view of the pane with everything that it can show, from the first look to a failure. Nothing in the pane is found by
 * its words where that can be helped: the steps are the same in every language.
 */
export const PANE_STATES: readonly PaneState[] = [
  { name: "a workbook without a report", reach: reachNothing },
  { name: "填报 without a report", reach: (driver) => goTo(driver, "fill") },
  { name: "新建 sent with nothing in it", reach: reachForm },
  { name: "填报 with words that are no number, and details", reach: reachOpenness },
  { name: "填报 with rates stated and computed", reach: reachGovernance },
  { name: "开始 with what offices owe", reach: reachStart },
  { name: "检查 with findings, filters and an explanation begun", reach: reachChecks },
  { name: "汇总 out of date", reach: reachSummary },
  {
    name: "汇总 with a text that is edited here and was changed in the sheet",
    reach: reachContest,
  },
  { name: "the menu", reach: reachMenu },
  { name: "关于", reach: reachAbout },
  { name: "a notice that something failed", reach: reachFailure },
  { name: "a workbook that could not be read", reach: reachRefusal },
];

async function reachNothing(driver: WorkbenchPage): Promise<void> {
  await driver.page.evaluate(() => workbench.workbench.newBook());
  await (await driver.pane()).locator("#start-first").waitFor();
}

async function reachForm(driver: WorkbenchPage): Promise<void> {
  const pane = await goTo(driver, "start");
  await pane.locator("#pane-view button").first().click();
  await pane.locator("[type=submit]").click();
  await pane.locator("[aria-invalid=true]").waitFor();
}

/** A hard finding with a suspect, a required figure that is blank, and one that cannot be read. */
async function reachOpenness(driver: WorkbenchPage, language: Language): Promise<void> {
  const { bookName } = await driver.page.evaluate(() => workbench.workbench.states.getState());
  await driver.press(PAGE_WORDS[language].sample);
  await driver.page.waitForFunction((before) => {
    const { bookName: name, panes } = workbench.workbench.states.getState();
    return name !== before && panes.length > 0;
  }, bookName);
  const pane = await driver.pane();
  await pane.locator("#start-sections").waitFor();
  await goTo(driver, "fill");
  await section(pane, "openness");
  await enter(driver, pane, "公开.受理", "12");
  await enter(driver, pane, "宣传.海报", "");
  await enter(driver, pane, "服务.表扬信", "四十来封吧");
  await pane.locator('[data-figure="公开.受理"] [aria-expanded]').click();
  await pane.locator('[data-figure="服务.表扬信"] [role=alert]').waitFor();
}

async function reachGovernance(driver: WorkbenchPage): Promise<void> {
  const pane = await driver.pane();
  await section(pane, "governance");
  await pane.locator('[data-figure="信访.办结率"]').waitFor();
}

async function reachStart(driver: WorkbenchPage): Promise<void> {
  const pane = await goTo(driver, "start");
  await pane.locator("#start-offices").waitFor();
  await unfold(pane);
}

async function reachChecks(driver: WorkbenchPage, language: Language): Promise<void> {
  const pane = await goTo(driver, "check");
  await pane.locator("article").first().waitFor();
  await unfold(pane);
  await pane
    .getByRole("button", { name: CHECK_WORDS[language].saying.explained.begin })
    .first()
    .click();
  await pane.locator("article textarea").waitFor();
}

async function reachSummary(driver: WorkbenchPage): Promise<void> {
  const pane = await goTo(driver, "summary");
  await pane.locator("#pane-view .fui-Button:not(.fui-MessageBar *)").first().click();
  await driver.settled();
  await goTo(driver, "fill");
  await section(pane, "openness");
  await enter(driver, pane, "公开.主动公开", "5");
  await goTo(driver, "summary");
  await pane.locator("del").first().waitFor();
  await unfold(pane);
}

/** The pencil of the second paragraph, something typed, and other words in its cell meanwhile. */
async function reachContest(driver: WorkbenchPage): Promise<void> {
  const pane = await goTo(driver, "summary");
  await pane.locator("article button[aria-expanded=false]").nth(1).click();
  const editor = pane.locator("article [role=group]");
  await editor.locator("textarea").fill("写在窗格里的：{会议.主任办公会}，{信访.转办");
  await driver.showSheet("文字稿");
  await driver.type("C5", "写在表里的，{会议.工委会}。");
  await driver.settled();
  await editor.locator(".fui-MessageBar").waitFor();
}

async function reachMenu(driver: WorkbenchPage): Promise<void> {
  const pane = await driver.pane();
  await pane.locator("header [aria-haspopup=menu]").click();
  await pane.getByRole("menuitem").last().waitFor();
}

async function reachAbout(driver: WorkbenchPage): Promise<void> {
  const pane = await driver.pane();
  await pane.getByRole("menuitem").last().click();
  await pane.locator("dl").waitFor();
}

async function reachFailure(driver: WorkbenchPage): Promise<void> {
  await driver.page.evaluate(() => (workbench.host.editing = true));
  const pane = await goTo(driver, "check");
  await pane.locator("#pane-view .fui-Button:not(.fui-ToggleButton)").first().click();
  await pane.locator("main .fui-MessageBar").first().waitFor();
}

async function reachRefusal(driver: WorkbenchPage): Promise<void> {
  await driver.page.evaluate(() => {
    const [first] = workbench.workbench.states.getState().panes;
    if (first !== undefined) workbench.workbench.reloadPane(first.id);
  });
  await (await driver.pane()).locator("#start-refused").waitFor();
  await driver.page.evaluate(() => (workbench.host.editing = false));
}

async function goTo(driver: WorkbenchPage, view: Exclude<View, "about">): Promise<Frame> {
  const pane = await driver.pane();
  await pane.locator(`#pane-tab-${view}`).click();
  await pane.locator(`#pane-view[aria-labelledby=pane-tab-${view}] button`).first().waitFor();
  return pane;
}

async function section(pane: Frame, id: string): Promise<void> {
  await pane.locator("#pane-view select").first().selectOption(id);
}

async function enter(
  driver: WorkbenchPage,
  pane: Frame,
  figure: string,
  text: string,
): Promise<void> {
  const box = pane.locator(`[data-figure="${figure}"] [data-entry]`);
  await box.fill(text);
  await box.press("Enter");
  await driver.settled();
}

/** Opens everything that stands behind a lid. */
async function unfold(pane: Frame): Promise<void> {
  await pane.evaluate(() =>
    document.querySelectorAll("details").forEach((lid) => (lid.open = true)),
  );
}
