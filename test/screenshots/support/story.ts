import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import type { Language } from "../../../src/core/messages/language";
import { CHECK_WORDS } from "../../../src/taskpane/views/check/words";
import { START_WORDS } from "../../../src/taskpane/views/start/words";
import { SUMMARY_WORDS } from "../../../src/taskpane/views/summary/words";
import { SHELL_WORDS } from "../../../src/taskpane/shell/words";
import { PAGE_WORDS } from "../../../src/workbench/page/words";
import type { OpenWorkbench } from "../../e2e/support/open-workbench";
import { PaneDriver } from "../../e2e/support/pane-driver";
import { WorkbenchPage } from "../../e2e/support/workbench-page";

/** The workbook of 2021 stands in for last year's. */
const LAST_YEAR = "dist/workbench/samples/2021.xlsx";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What the pictures tell: the steps of one person's work, in the language of the page. */
export class Story {
  private pane: PaneDriver | undefined;
  private readonly shell;
  private readonly start;
  private readonly check;
  private readonly summary;

  constructor(
    private readonly opened: OpenWorkbench,
    private readonly language: Language,
  ) {
    this.shell = SHELL_WORDS[language];
    this.start = START_WORDS[language];
    this.check = CHECK_WORDS[language];
    this.summary = SUMMARY_WORDS[language];
  }

  /** Loads the page once more, with clocks that show the same time in every picture. */
  async begin(): Promise<void> {
    const { context, page, address } = this.opened;
    await context.addInitScript(() => {
      Date.prototype.toLocaleTimeString = () => "09:30:00";
    });
    await WorkbenchPage.open(page, address);
    this.pane = await PaneDriver.of(this.workbench);
  }

  /** The form of a new report, with last year's workbook chosen. */
  async fillNewBookForm(): Promise<void> {
    const { frame } = this.inPane;
    await this.inPane.press(this.start.create);
    await frame.locator("input[name=unit]").fill("广内街道");
    await frame.locator("input[name=year]").fill("2022");
    const buffer = readFileSync(LAST_YEAR);
    await frame
      .locator("input[type=file]")
      .setInputFiles({ name: "2021.xlsx", mimeType: XLSX, buffer });
  }

  async makeBook(): Promise<void> {
    await this.inPane.press(this.start.make);
    await this.inPane.frame.getByRole("progressbar").waitFor();
    await this.inPane.settled();
  }

  /** A column from another table, pasted into the first of three fields. */
  async pasteThree(): Promise<void> {
    await this.dismiss();
    await this.inPane.go("fill");
    await this.inPane.section("decision");
    await this.inPane.entry("会议.主任办公会").evaluate((box) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "26\n31\n58");
      box.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await this.inPane.frame.getByRole("alertdialog").waitFor();
  }

  async takePasted(): Promise<void> {
    await this.inPane.frame.getByRole("alertdialog").getByRole("button").first().click();
    await this.inPane.settled();
    await this.inPane.go("start");
    await this.dismiss();
  }

  async openSample(): Promise<void> {
    await this.workbench.press(PAGE_WORDS[this.language].sample);
    await this.workbench.page.waitForFunction(() => workbench.host.book.name.includes("2021"));
    this.pane = await PaneDriver.of(this.workbench);
    await this.inPane.frame.getByRole("progressbar").waitFor();
  }

  async showSheetAndForm(): Promise<void> {
    await this.inPane.go("fill");
    await this.inPane.section("openness");
    await this.workbench.showSheet("政务公开与服务");
  }

  /** An approximation as people write it, with its period and a note below. */
  async typeApproximation(): Promise<void> {
    const field = this.inPane.frame.locator('[data-figure="宣传.海报"]');
    await this.inPane.entry("宣传.海报").fill("近3.2万");
    await field.getByRole("button").last().click();
    await field.locator("input[list]").fill("截至11月底");
    await this.inPane.entry("宣传.海报").press("Enter");
    await this.inPane.settled();
    await this.inPane.entry("宣传.海报").focus();
    await this.inPane.settled();
    await this.dismiss();
    await toTop(field);
  }

  /** Two slips of a tired clerk. */
  async slipTwice(): Promise<void> {
    await this.inPane.section("openness");
    await this.inPane.type("公开.受理", "12");
    await this.inPane.section("governance");
    await this.inPane.type("信访.办结", "75");
    await this.inPane.go("check");
    await this.dismiss();
  }

  async locateFirst(): Promise<void> {
    const card = this.inPane.frame.locator("article").first();
    await card.getByRole("button", { name: this.check.locate, exact: true }).click();
    await this.inPane.settled();
    await toTop(card);
  }

  async explain(text: string): Promise<void> {
    const { frame } = this.inPane;
    const card = frame
      .locator("article")
      .filter({ has: this.inPane.button(this.check.saying.explained.begin) });
    await card
      .first()
      .getByRole("button", { name: this.check.saying.explained.begin, exact: true })
      .click();
    await frame.locator("article textarea").fill(text);
    await toTop(frame.locator("article").filter({ has: frame.locator("textarea") }));
  }

  async cancelExplanation(): Promise<void> {
    await this.inPane.press(this.check.cancel);
  }

  /** Puts both right: by the repair that is offered, and by hand. */
  async mend(): Promise<void> {
    await this.inPane.frame.getByRole("button", { name: /21$/ }).first().click();
    await this.inPane.settled();
    await this.inPane.go("fill");
    await this.inPane.section("governance");
    await this.inPane.type("信访.办结", "57");
  }

  async copySummary(): Promise<void> {
    await this.inPane.go("summary");
    await this.inPane.press(this.summary.copy);
  }

  /** The ribbon's own way to the summary, which works with the pane closed. */
  async compile(): Promise<void> {
    await this.dismiss();
    await this.workbench.press("一键汇总");
    await this.workbench.page.waitForFunction(() => workbench.sheet() === "汇总");
    // The button would go on showing what it does as long as it has the focus.
    await this.workbench.goTo("A1");
    await this.inPane.settled();
  }

  /** Figures change after the text was compiled. */
  async changeAfterwards(): Promise<void> {
    await this.inPane.go("fill");
    await this.inPane.section("governance");
    await this.inPane.type("信访.来电来访", "372");
    await this.inPane.go("summary");
    await this.dismiss();
  }

  async openConversions(): Promise<void> {
    await this.workbench.press("公式转换");
    await this.workbench.page.getByRole("menu").waitFor();
  }

  /** Notices are about the step before. */
  private async dismiss(): Promise<void> {
    const cross = this.inPane.button(this.shell.dismiss);
    if (await cross.isVisible()) await cross.click();
  }

  private get workbench(): WorkbenchPage {
    return this.opened.workbench;
  }

  private get inPane(): PaneDriver {
    if (this.pane === undefined) throw new Error("the story has not begun");
    return this.pane;
  }
}

/** Scrolls the pane so that something stands at its head, below the tabs. */
async function toTop(element: Locator): Promise<void> {
  await element.first().evaluate((one, head) => {
    window.scrollBy(0, one.getBoundingClientRect().top - head);
  }, HEAD);
}

/** Height of what stays at the top of the pane, and a little air. */
const HEAD = 92;
