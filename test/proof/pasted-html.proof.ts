import { beforeAll, describe, expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pastedReport, pastedTable, pastedTogether } from "../../src/core/compile/pasted-text";
import { TABLE_COLUMNS } from "../../src/core/model/figure-table";
import { openBrowser } from "../e2e/support/browser";
import { type CompiledSample, compiledSample } from "../support/compiled-sample";
import { convert } from "../support/libreoffice";

const folder = path.resolve("dist", "proof");

let sample: CompiledSample;
let html = "";

beforeAll(async () => {
  sample = await compiledSample();
  const { document, draftNotes, table } = sample.compiled;
  html = pastedTogether(pastedReport(document, draftNotes), pastedTable(table)).html;
});

/** How many of everything the report and its table have. */
function counted() {
  const { document, draftNotes, table } = sample.compiled;
  const figures = table.sections.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    headings: document.sections.filter(({ heading }) => heading !== "").length,
    paragraphs: document.sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    notes: draftNotes.length,
    rows: 1 + table.sections.length + figures,
    figures,
  };
}

describe("the copied HTML in LibreOffice Writer", () => {
  it("is a text with the same paragraphs and a real table with borders and a repeated header row", () => {
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, "pasted.html");
    const page = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"></head><body>${html}</body></html>`;
    writeFileSync(file, page);
    convert(file, "pdf", path.join(folder, "writer"));
    const docx = convert(file, "docx", path.join(folder, "writer"));
    const xml = strFromU8(unzipSync(readFileSync(docx))["word/document.xml"] ?? new Uint8Array());
    const [text = "", tables = ""] = xml.split(/(?=<w:tbl>)/u);
    const paragraphs = (text.match(/<w:p>[\s\S]*?<\/w:p>/gu) ?? []).filter((each) =>
      each.includes("<w:t"),
    );
    const { headings, paragraphs: sentences, notes, rows } = counted();
    // Besides the headings and sentences: 未定稿, the title, and the title of the table.
    expect(paragraphs).toHaveLength(headings + sentences + notes + 3);
    const indented = paragraphs.filter((each) => each.includes('w:firstLine="640"'));
    expect(indented).toHaveLength(headings + sentences + notes);
    // LibreOffice reads exact lines as lines of at least that height.
    const spaced = paragraphs.filter((each) => each.includes('w:line="579"'));
    expect(spaced).toHaveLength(headings + sentences + notes + 2);
    expect(xml.match(/<w:tbl>/gu)).toHaveLength(1);
    expect(tables.match(/<w:tr>|<w:tr /gu)).toHaveLength(rows);
    expect(tables.match(/<w:tblHeader/gu)).toHaveLength(1);
    expect(tables.match(/<w:tblBorders>|<w:tcBorders>/gu)?.length).toBeGreaterThan(rows);
  });
});

describe("the copied HTML pasted into a page in Chromium", () => {
  it("keeps every paragraph with its indent and exact lines, and the table with its borders and head", async () => {
    const browser = await openBrowser();
    const page = await browser.context.newPage();
    await page.setContent(
      '<button>x</button><div contenteditable id="paper" style="width:700px"></div>',
    );
    await page.evaluate((markup) => {
      document.addEventListener("copy", (event) => {
        event.clipboardData?.setData("text/html", markup);
        event.preventDefault();
      });
    }, html);
    // Nothing is selected: the click alone lets the page copy.
    await page.locator("button").click();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what the pane does itself
    await page.evaluate(() => document.execCommand("copy"));
    await page.locator("#paper").click();
    await page.keyboard.press("Control+V");
    const found = await page.evaluate(() => {
      const paper = document.getElementById("paper") ?? document.body;
      const all = (selector: string) => [...paper.querySelectorAll<HTMLElement>(selector)];
      const look = (element: HTMLElement) => getComputedStyle(element);
      const body = all("p").filter((each) => each.closest("table") === null);
      const indented = body.filter((each) => look(each).textIndent.startsWith("42."));
      return {
        headings: all("h2, h3, h4").length,
        indented: indented.length,
        exact: indented.filter((each) => Math.abs(parseFloat(look(each).lineHeight) - 38.6) < 0.1)
          .length,
        tables: all("table").length,
        head: all("thead th").map((each) => each.innerText.trim()),
        rows: all("tr").length,
        bordered: all("td, th").every((each) => look(each).borderTopStyle === "solid"),
      };
    });
    await browser.close();
    const { headings, paragraphs, notes, rows } = counted();
    expect(found).toEqual({
      headings,
      indented: paragraphs + notes,
      exact: paragraphs + notes,
      tables: 1,
      head: [...TABLE_COLUMNS],
      rows,
      bordered: true,
    });
  });
});
