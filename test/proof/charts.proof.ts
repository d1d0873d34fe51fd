import { beforeAll, describe, expect, it } from "@jest/globals";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import type { ChartPlan } from "../../src/workbook/sheet-plan";
import { filledBook, succeeding } from "../support/books";
import { fazhi, temporaryFolder } from "../support/command-line";
import { convert } from "../support/libreoffice";
import { pack, patched, unpack } from "../support/package-parts";
import { drawPages, printedPages } from "../support/printed-pages";

const folder = temporaryFolder();
const shown = path.resolve("dist", "proof");

/** Last year's counts, far apart enough for two charts. */
const PRIOR = {
  "会议.主任办公会": 27,
  "会议.工委会": 24,
  "审查.合同": 120,
  "宣传.信息": 12011,
  "宣传.点击": 480021,
  "热线.受理": 5210,
  "信访.来电来访": 410,
};

let book = "";

beforeAll(async () => {
  book = await filledBook(folder, "charts.xlsx");
  const values = folder.put("prior.json", { prior: PRIOR });
  await succeeding(["fill", book, "--values", values, "--in-place"]);
  await fazhi(["compile", book, "--in-place", "--chart"]);
});

/** Sheets have charts outside what is printed, so the print area goes for once. */
function wholeSheet(bytes: Uint8Array): Uint8Array {
  const area =
    /<definedName name="_xlnm.Print_Area" localSheetId="\d+">'汇总附表'[^<]*<\/definedName>/u;
  return pack(patched(unpack(bytes), "xl/workbook.xml", (text) => text.replace(area, "")));
}

function chartsOf(bytes: Uint8Array): readonly ChartPlan[] {
  const opened = openXlsx(bytes);
  const plans = opened.ok ? opened.value.sheetPlans() : opened;
  if (!plans.ok) throw new Error(plans.failure.code);
  return plans.value.find(({ name }) => name === "汇总附表")?.charts ?? [];
}

describe("charts beside 汇总附表, in LibreOffice", () => {
  it("are drawn with title, years, names and numbers", () => {
    mkdirSync(shown, { recursive: true });
    const file = folder.put("whole-sheet.xlsx", wholeSheet(folder.read("charts.xlsx")));
    const copy = path.join(shown, "charts.xlsx");
    copyFileSync(file, copy);
    const pdf = convert(copy, "pdf", shown);
    drawPages(pdf);
    const texts = printedPages(pdf).flatMap(({ lines }) =>
      lines.map(({ text }) => text.replaceAll(" ", "")),
    );
    const drawn = texts.slice(texts.findIndex((text) => text.includes("主要指标两年对比")));
    for (const words of ["数量较小的", "2020年", "510100", "480021", "410"]) {
      expect(drawn.some((text) => text.includes(words))).toBe(true);
    }
  });

  it("come back from being saved there, and the next compile points them at its cells", async () => {
    const before = chartsOf(folder.read("charts.xlsx"));
    const saved = convert(book, "xlsx", path.join(folder.path, "saved"));
    const sources = (bytes: Uint8Array) =>
      chartsOf(bytes).map(({ name, source }) => ({ name, source }));
    expect(sources(readFileSync(saved))).toEqual(
      before.map(({ name, source }) => ({ name, source })),
    );
    const values = folder.put("less.json", { prior: { "审查.合同": null } });
    await succeeding(["fill", saved, "--values", values, "--in-place"]);
    await fazhi(["compile", saved, "--in-place"]);
    const rows = (bytes: Uint8Array) =>
      chartsOf(bytes).reduce((sum, { source }) => sum + source.rows, 0);
    expect(rows(readFileSync(saved))).toBe(rows(folder.read("charts.xlsx")) - 1);
  });
});
