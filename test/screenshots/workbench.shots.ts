import { beforeAll, describe, expect, it } from "@jest/globals";
import { workbenchOpener } from "../e2e/support/open-workbench";
import { PictureBook, SHARPNESS, WINDOW } from "./support/picture-book";
import type { Shown } from "./support/picture-book";
import { Story } from "./support/story";

const KILOBYTE = 1024;
/** Milliseconds on a busy machine. */
const PATIENCE = 120_000;
const WHOLE = { what: "window" } as const;

const pane = (height: number): Shown => ({ what: "pane", height });

describe.each([
  { language: "zh-CN", ending: "", query: "" },
  { language: "en", ending: ".en", query: "?lang=en" },
] as const)("pictures in $language", ({ language, ending, query }) => {
  const open = workbenchOpener();
  let story: Story;
  let book: PictureBook;
  const expectPicture = async (name: string, shown: Shown) => {
    expect(await book.take(name, shown)).toBeLessThan(150 * KILOBYTE);
  };
  const isChinese = language === "zh-CN";
  /** English pictures are for README.md alone, and fewer. */
  const chinese = isChinese ? it : it.skip;

  beforeAll(async () => {
    // Chromium's own words, where their package is installed (Debian: chromium-l10n).
    process.env.LANGUAGE = isChinese ? "zh_CN" : "en";
    const opened = await open({ query, viewport: WINDOW, deviceScaleFactor: SHARPNESS });
    story = new Story(opened, language);
    book = new PictureBook(opened.page, ending);
    await story.begin();
  }, PATIENCE);

  chinese("the first look", () => expectPicture("window-first", WHOLE), PATIENCE);

  chinese(
    "a new workbook with last year's figures",
    async () => {
      await story.fillNewBookForm();
      await expectPicture("pane-new", pane(540));
      await story.makeBook();
      await expectPicture("window-made", WHOLE);
    },
    PATIENCE,
  );

  chinese(
    "a pasted column, and what is still owed",
    async () => {
      await story.pasteThree();
      await expectPicture("pane-paste", pane(610));
      await story.takePasted();
      await expectPicture("pane-start", pane(906));
    },
    PATIENCE,
  );

  it(
    "figures in the sheet and in the form",
    async () => {
      await story.openSample();
      await story.showSheetAndForm();
      if (isChinese) await expectPicture("window-fill", WHOLE);
      await story.typeApproximation();
      await expectPicture("pane-fill", pane(628));
    },
    PATIENCE,
  );

  it(
    "findings and their cells",
    async () => {
      await story.slipTwice();
      await expectPicture("pane-check", pane(isChinese ? 780 : 850));
      await story.locateFirst();
      await expectPicture("window-check", WHOLE);
    },
    PATIENCE,
  );

  chinese(
    "an explanation",
    async () => {
      await story.explain("两处比率按市局通报口径截位取数，正文同口径。");
      await expectPicture("pane-explain", pane(640));
      await story.cancelExplanation();
    },
    PATIENCE,
  );

  it(
    "the text, copied",
    async () => {
      await story.mend();
      await story.copySummary();
      await expectPicture("pane-summary", pane(isChinese ? 800 : 806));
    },
    PATIENCE,
  );

  chinese(
    "the summary sheet, and a change after it",
    async () => {
      await story.compile();
      await expectPicture("window-summary", WHOLE);
      await story.changeAfterwards();
      await expectPicture("pane-stale", pane(520));
    },
    PATIENCE,
  );

  chinese(
    "the menu of conversions",
    async () => {
      await story.openConversions();
      await expectPicture("ribbon-convert", { what: "ribbon" });
    },
    PATIENCE,
  );
});
