import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { workbenchOpener } from "../e2e/support/open-workbench";
import { PaneDriver } from "../e2e/support/pane-driver";
import { WorkbenchPage } from "../e2e/support/workbench-page";
import { SHELL_WORDS } from "../../src/taskpane/shell/words";
import { PAGE_WORDS } from "../../src/workbench/page/words";
import { newBook } from "../support/books";
import { fazhi, temporaryFolder } from "../support/command-line";
import { sampleValues } from "../support/sample-report";
import { PictureBook, SHARPNESS, WINDOW } from "./support/picture-book";

/** For looking at, not for the guide. */
const FOLDER = path.resolve("dist", "pictures");
/** Milliseconds on a busy machine. */
const PATIENCE = 300_000;
const HEIGHT = 900;

/** What was received last year and this year, and what is carried over and on: it agrees. */
const CARRIED = {
  "公开.新收": 20,
  "公开.上年结转": 2,
  "公开.办结": 21,
  "公开.结转下年": 1,
  "公开.部分公开": 0,
  "公开.不予处理": 0,
  "公开.其他处理": 0,
};

/** Mistakes as they are typed, by what their pictures are called; `before` is right and stands there already. */
const MISTAKES: readonly {
  readonly name: string;
  readonly what: string;
  readonly before?: Readonly<Record<string, number>>;
  readonly typed: Readonly<Record<string, number>>;
  readonly right: Readonly<Record<string, number>>;
}[] = [
  {
    name: "received-12-for-21",
    what: "12 for 21 in 受理",
    typed: { "公开.受理": 12 },
    right: { "公开.受理": 21 },
  },
  {
    name: "refused-14-for-4",
    what: "14 for 4 in 不予公开",
    typed: { "公开.不予公开": 14 },
    right: { "公开.不予公开": 4 },
  },
  {
    name: "carried-exchanged",
    what: "上年结转 exchanged with 结转下年",
    before: CARRIED,
    typed: { "公开.上年结转": 1, "公开.结转下年": 2 },
    right: { "公开.上年结转": 2, "公开.结转下年": 1 },
  },
];

describe("findings that name the culprit", () => {
  const open = workbenchOpener();
  const folder = temporaryFolder();
  let pane: PaneDriver;
  let pictures: PictureBook;

  beforeAll(async () => {
    process.env.LANGUAGE = "zh_CN";
    const { page, address } = await open({ viewport: WINDOW, deviceScaleFactor: SHARPNESS });
    const window = await WorkbenchPage.open(page, address);
    await window.press(PAGE_WORDS["zh-CN"].sample);
    await page.waitForFunction(() => workbench.host.book.name.includes("2021"));
    pane = await PaneDriver.of(window);
    await pane.settled();
    pictures = new PictureBook(page, "", FOLDER);
  }, PATIENCE);

  it.each(MISTAKES)(
    "$what, in the pane",
    async ({ name, before = {}, typed, right }) => {
      await pane.go("fill");
      await pane.section("openness");
      for (const [figure, value] of Object.entries({ ...before, ...typed })) {
        await pane.type(figure, String(value));
      }
      await pane.go("check");
      const cross = pane.button(SHELL_WORDS["zh-CN"].dismiss);
      if (await cross.isVisible()) await cross.click();
      await pane.frame.evaluate(() => window.scrollTo(0, 0));
      expect(await pictures.take(name, { what: "pane", height: HEIGHT })).toBeGreaterThan(0);
      await pane.go("fill");
      await pane.section("openness");
      for (const [figure, value] of Object.entries(right)) await pane.type(figure, String(value));
    },
    PATIENCE,
  );

  it.each(MISTAKES)(
    "$what, in the terminal",
    async ({ name, before = {}, typed }) => {
      const book = await newBook(folder, `${name}.xlsx`);
      const values = { ...sampleValues("sample-2021"), ...before, ...typed };
      const file = folder.put(`${name}.json`, { ...values, prior: { "公开.结转下年": 2 } });
      await fazhi(["fill", book, "--values", file, "--in-place"]);
      const { code, out } = await fazhi(["check", book]);
      writeFileSync(path.join(FOLDER, `${name}.txt`), out);
      expect(code).toBe(1);
    },
    PATIENCE,
  );
});
