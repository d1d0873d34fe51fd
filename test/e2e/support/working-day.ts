import { beforeAll, expect, it, jest } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { lastYearFile } from "../../support/last-year-file";
import { runProgram } from "../../support/program";
import { workbenchOpener } from "./open-workbench";
import type { OpenWorkbench } from "./open-workbench";
import { pasted } from "./paste-target";
import { printedFigures } from "./printed-figures";
import { seedFigures } from "./seed";
import { placeOf, typeInForms, typeInGrid } from "./typing";

/** Sections typed in the sheets; the others are typed in the forms. */
const IN_GRID: ReadonlySet<string> = new Set(["decision", "learning", "openness"]);
/** Two slips of a tired clerk: digits exchanged in the sheet and in a form. */
const WRONG = new Map([
  ["公开.受理", "12"],
  ["信访.办结", "75"],
]);
/** A busy machine types slowly. */
jest.setTimeout(240_000);

/**
 * Plays a clerk's whole day, from an empty workbook to a saved file and a pasted report.
 *
 * @param file where the workbook is saved
 */
export function playWorkingDay(file: string): void {
  const open = workbenchOpener();
  let opened: OpenWorkbench;
  let pane: Frame;

  const slipped = seedFigures().map((one) => ({ ...one, value: WRONG.get(one.id) ?? one.value }));
  const findings = () => pane.getByRole("tab", { name: /^检查/ }).innerText();

  beforeAll(async () => {
    opened = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    pane = await opened.workbench.pane();
  });

  it("makes the workbook in the pane", async () => {
    await pane.getByRole("button", { name: "新建工作簿" }).click();
    await pane.getByLabel(/^单位/).fill("广内街道");
    await pane.getByLabel(/^年度/).fill("2021");
    await pane.getByLabel(/^去年的工作簿/).setInputFiles({
      name: "2020.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(await lastYearFile()),
    });
    await pane.getByRole("button", { name: "建立" }).click();
    await pane
      .getByText(/工作簿已建好/)
      .first()
      .waitFor();
    await opened.workbench.settled();
    const sheets = await opened.page.evaluate(() =>
      workbench.host.book.sheets.map((one) => one.name),
    );
    expect(sheets).toEqual(expect.arrayContaining(["封面", "政务公开与服务", "汇总", "检查结果"]));
  });

  it("takes half of the figures in the sheets", async () => {
    const half = slipped.filter(({ section }) => IN_GRID.has(section));
    await typeInGrid(opened.workbench, half);
    expect(half.length).toBeGreaterThan(20);
  });

  it("flags the figure mistyped in a sheet by itself, in the pane and with the mark beside it", async () => {
    await pane.getByRole("tab", { name: /^检查.*[1-9] 项/ }).waitFor();
    const { sheet, row } = await placeOf(opened.workbench, "公开.受理");
    await opened.workbench.showSheet(sheet);
    expect(await opened.workbench.shown(`J${row}`)).toBe("✗ 差9");
  });

  it("takes the other half in the forms, and flags the slip there", async () => {
    const half = slipped.filter(({ section }) => !IN_GRID.has(section));
    await typeInForms(pane, half);
    expect(half.length).toBeGreaterThan(20);
    await pane.getByRole("tab", { name: /^检查/ }).click();
    await pane
      .getByText(/12.*而 10\+4\+3\+4 = 21/)
      .first()
      .waitFor();
    await pane.getByText(/75/).first().waitFor();
    expect(await findings()).toMatch(/[3-9]/);
  });

  it("jumps to the cell, where the figure is corrected in the sheet", async () => {
    const card = pane.getByRole("article").filter({ hasText: "10+4+3+4 = 21" });
    await card
      .getByRole("button", { name: /公开受理|受理/ })
      .first()
      .click();
    const { sheet, row } = await placeOf(opened.workbench, "公开.受理");
    await opened.page.waitForFunction(
      ([wanted, address]) => workbench.sheet() === wanted && workbench.selected() === address,
      [sheet, `D${row}`] as const,
    );
    await opened.workbench.type(`D${row}`, "21");
    await card.waitFor({ state: "detached" });
    expect(await opened.workbench.cell(`D${row}`)).toMatchObject({ value: 21 });
  });

  it("takes the repair that 检查 offers for the other one", async () => {
    await pane
      .getByRole("button", { name: /改为 57/ })
      .first()
      .click();
    await pane
      .getByText(/办结数” 75，/)
      .first()
      .waitFor({ state: "detached" });
    await opened.workbench.settled();
    const { sheet, row } = await placeOf(opened.workbench, "信访.办结");
    await opened.workbench.showSheet(sheet);
    expect(await opened.workbench.cell(`D${row}`)).toMatchObject({ value: 57 });
  });

  it("takes an explanation for the habit of cutting rates off", async () => {
    const habit = pane.getByRole("article").filter({ hasText: "37.2%" }).filter({ hasText: "截" });
    await habit.getByRole("button", { name: "我要说明" }).click();
    await habit
      .getByLabel("说明", { exact: true })
      .fill("区里统计系统导出的率一律截到所列小数位，全文一致。");
    await habit.getByRole("button", { name: "保存说明" }).click();
    await pane.getByRole("tab", { name: "检查", exact: true }).waitFor();
    expect(await pane.getByText("已说明").count()).toBeGreaterThan(0);
  });

  it("compiles from the ribbon, and shows the summary", async () => {
    await opened.workbench.press("一键汇总");
    await opened.page.waitForFunction(() => workbench.sheet() === "汇总");
    await opened.workbench.settled();
    const texts = await opened.page.evaluate(() => {
      const { sheets } = workbench.host.book;
      const cells = sheets.find(({ name }) => name === "汇总")?.cells.values() ?? [];
      return [...cells].map(({ value }) => (typeof value === "string" ? value : "")).join("\n");
    });
    expect(texts).toContain("接待群众来电来访370件次");
  });

  it("saves a file in which the command line finds the same", async () => {
    const [download] = await Promise.all([
      opened.page.waitForEvent("download"),
      opened.workbench.press("另存到本机"),
    ]);
    await download.saveAs(file);
    const { code, out } = runProgram(["check", file, "--format", "json"]);
    const golden = JSON.parse(readFileSync("test/app/golden/sample-2021.json", "utf8")) as Report;
    expect(code).toBe(0);
    expect(outcomes(JSON.parse(out) as Report)).toEqual(outcomes(golden));
  });

  it("copies the report, and another editor is given HTML and text with every figure", async () => {
    await pane.getByRole("tab", { name: /^汇总/ }).click();
    await pane.getByRole("button", { name: "复制到 Word" }).click();
    await pane
      .getByText(/^已复制/)
      .first()
      .waitFor();
    const { html, text, shown } = await pasted(opened.context);
    const figures = await printedFigures(file);
    expect(figures.length).toBeGreaterThan(50);
    for (const [figure, words] of figures) {
      const held = [html, text, shown].map((one) => one.includes(words));
      expect([figure, ...held]).toEqual([figure, true, true, true]);
    }
    expect(html).toMatch(/<p[^>]*>/);
  });

  it("gives the text that the command line compiles from that file", async () => {
    const compiled = path.join(path.dirname(file), "report.txt");
    runProgram(["compile", file, "--text", compiled]);
    const { text } = await pasted(opened.context);
    const [body = "", appendix] = readFileSync(compiled, "utf8").split("附：说明与豁免");
    expect(plain(text)).toBe(plain(body));
    expect(appendix).toContain("区里统计系统导出的率");
  });

  it("hands over a .docx with every figure, title and headings for Word, and the table", async () => {
    await pane.getByRole("button", { name: "其他方式" }).click();
    const [download] = await Promise.all([
      opened.page.waitForEvent("download"),
      pane.getByRole("menuitem", { name: "导出 .docx" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("广内街道2021年法治政府建设年度情况报告.docx");
    const document = path.join(path.dirname(file), "report.docx");
    await download.saveAs(document);
    const parts = unzipSync(readFileSync(document));
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(["[Content_Types].xml"]));
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)</gu)].map(([, words]) => words).join("");
    for (const [figure, words] of await printedFigures(file)) {
      expect([figure, text.includes(words)]).toEqual([figure, true]);
    }
    for (const style of ["Title", "Heading1", "Heading2"]) {
      expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
    }
    expect(xml).toContain("<w:tblHeader/>");
    await pane.getByText(/^已生成 \.docx/).waitFor();
  });

  it("asked no other computer, and broke no policy", () => {
    const { outside, missing, errors, violations } = opened.misdeeds;
    expect({ outside, missing, errors, violations }).toEqual({
      outside: [],
      missing: [],
      errors: [],
      violations: [],
    });
  });
}

interface Report {
  readonly checks: readonly { readonly rule: string; readonly status: string }[];
}

/** How every rule ended; the day leaves 统计时期 as the sheets propose it, so the periods of a section are its own. */
function outcomes({ checks }: Report): readonly string[] {
  const told = checks.filter(({ rule }) => !rule.startsWith("@period.section."));
  return told.map(({ rule, status }) => `${rule} ${status}`).sort();
}

/** Without the spaces and line ends in which clipboard and file differ. */
function plain(text: string): string {
  return text.replace(/\s+/g, "");
}
