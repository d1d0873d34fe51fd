import { beforeAll, describe, expect, it } from "@jest/globals";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeDocx } from "../../src/adapters/docx/write-docx";
import type { ReportDocument } from "../../src/core/model/document";
import { TABLE_COLUMNS } from "../../src/core/model/figure-table";
import { type CompiledSample, compiledSample } from "../support/compiled-sample";
import { convert } from "../support/libreoffice";
import {
  drawPages,
  points,
  type PrintedLine,
  type PrintedPage,
  printedPages,
} from "../support/printed-pages";

const folder = path.resolve("dist", "proof");

/** Prints a file of ours; the pages stay beside it to be looked at. */
function printed(name: string, bytes: Uint8Array): readonly PrintedPage[] {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const pdf = convert(file, "pdf", folder);
  drawPages(pdf);
  return printedPages(pdf);
}

const LEFT = points(28);
const RIGHT = points(210 - 26);
const TOP = points(37);
const BOTTOM = points(297 - 35);
/** What type that stands in its em box may differ from it. */
const SLACK = 1;

/** The lines of the text, without the page number below them. */
const bodyOf = ({ lines }: PrintedPage) => lines.filter(({ top }) => top < BOTTOM - SLACK);
const numberOf = ({ lines }: PrintedPage) => lines.filter(({ top }) => top >= BOTTOM - SLACK);
const bare = (text: string) => text.replaceAll(" ", "");

describe("the report as .docx, printed by LibreOffice", () => {
  let sample: CompiledSample;
  let pages: readonly PrintedPage[] = [];

  beforeAll(async () => {
    sample = await compiledSample();
    const { document, draftNotes, table } = sample.compiled;
    pages = printed("report.docx", await writeDocx(document, draftNotes, { table }));
  });

  const isAnnex = (page: PrintedPage) => bare(bodyOf(page)[0]?.text ?? "") === "附表";
  const reportPages = () => pages.slice(0, pages.findIndex(isAnnex));
  const annexPages = () => pages.slice(pages.findIndex(isAnnex));

  it("is on A4 and keeps the margins 37, 35, 28 and 26 mm; nothing but a mark hangs over on the right", () => {
    for (const page of pages) {
      expect(page.width).toBeCloseTo(points(210), 0);
      expect(page.height).toBeCloseTo(points(297), 0);
      const lines = bodyOf(page);
      expect(Math.min(...lines.map(({ top }) => top))).toBeGreaterThan(TOP - SLACK);
      expect(Math.max(...lines.map(({ bottom }) => bottom))).toBeLessThan(BOTTOM + SLACK);
      expect(Math.min(...lines.map(({ left }) => left))).toBeGreaterThan(LEFT - SLACK);
      const over = lines.filter(({ right }) => right > RIGHT + SLACK);
      expect(
        over.filter(({ text, right }) => !/[，。、；：）》]$/u.test(text) || right > RIGHT + 17),
      ).toEqual([]);
    }
  });

  it("has 22 lines on a page of text alone", () => {
    const [, second, third] = reportPages();
    expect([second, third].map((page) => page && bodyOf(page).length)).toEqual([22, 22]);
  });

  it("prints every heading and paragraph in its order", () => {
    const { document } = sample.compiled;
    const text = reportPages()
      .flatMap(bodyOf)
      .map((line) => bare(line.text))
      .join("");
    const wanted = document.sections.flatMap(({ heading, paragraphs }) => [
      heading,
      ...paragraphs.map(({ parts }) => parts.map((part) => part.text).join("")),
    ]);
    const from = text.indexOf(document.title);
    expect(from).toBeGreaterThan(0);
    expect(text.slice(from + document.title.length)).toBe(wanted.map(bare).join(""));
  });

  it("parts no number between two lines", () => {
    for (const page of reportPages()) {
      const lines = bodyOf(page).map(({ text }) => text);
      const parted = lines.filter(
        (line, at) => /\d$/u.test(line) && /^[\d.%]/u.test(lines[at + 1] ?? ""),
      );
      expect(parted).toEqual([]);
    }
  });

  it("numbers its pages between dashes, odd ones right and even ones left", () => {
    pages.forEach((page, at) => {
      const [number, ...others] = numberOf(page);
      expect(others).toEqual([]);
      expect(number?.text).toBe(`— ${at + 1} —`);
      const [left = 0, right = 0] = [number?.left, number?.right];
      const [found, wanted] = at % 2 === 0 ? [right, RIGHT - 14] : [left, LEFT + 14];
      expect(found).toBeCloseTo(wanted, 0);
    });
  });

  it("has the table behind it, its headings on every page and every figure once", () => {
    const head = TABLE_COLUMNS.join("");
    const annex = annexPages();
    expect(annex.length).toBeGreaterThan(1);
    for (const page of annex) {
      expect(bodyOf(page).filter(({ text }) => bare(text) === head)).toHaveLength(1);
    }
    const printedText = annex.flatMap(bodyOf).map((line) => bare(line.text));
    for (const { label, unit } of sample.compiled.table.sections.flatMap(({ rows }) => rows)) {
      // A long label is parted, so that its end may stand in the next line.
      const begins = (text: string) => text.startsWith(bare(label.slice(0, 10)));
      expect([label, unit, printedText.filter(begins).length > 0]).toEqual([label, unit, true]);
    }
  });
});

describe("a page of nothing but characters", () => {
  const LINES_AND_A_HALF = 28 * 22 * 2;

  it("has 22 lines of 28 characters", async () => {
    const text = "法".repeat(LINES_AND_A_HALF);
    const report: ReportDocument = {
      title: "题",
      unit: "某街道",
      draft: [],
      sections: [
        {
          id: "s",
          heading: "",
          level: 0,
          paragraphs: [{ id: "p", parts: [{ kind: "text", text }] }],
        },
      ],
    };
    const pages = printed("characters.docx", await writeDocx(report, []));
    const full = pages[1];
    const lengths = (lines: readonly PrintedLine[]) => lines.map((line) => bare(line.text).length);
    expect(lengths(full ? bodyOf(full) : [])).toEqual(Array.from({ length: 22 }, () => 28));
    const first = (pages[0] ? bodyOf(pages[0]) : []).slice(1);
    expect(lengths(first).slice(0, 2)).toEqual([26, 28]);
  });
});

describe("汇总 and 汇总附表, printed by LibreOffice", () => {
  let sample: CompiledSample;
  let pages: readonly PrintedPage[] = [];

  beforeAll(async () => {
    sample = await compiledSample();
    pages = printed("summary.xlsx", sample.bytes);
  });

  const on = (sheet: string) =>
    pages.filter(({ lines }) => lines[0]?.text.replace(/.*\s/u, "") === sheet);

  it("stay within the paper on every side", () => {
    for (const page of [...on("汇总"), ...on("汇总附表")]) {
      for (const { left, right, bottom } of page.lines) {
        expect(left).toBeGreaterThan(points(10));
        expect(right).toBeLessThan(page.width - points(10));
        expect(bottom).toBeLessThan(page.height - points(5));
      }
    }
  });

  it("show every character of every paragraph: no row is too low", () => {
    const text = on("汇总")
      .flatMap(({ lines }) => lines.slice(1, -1))
      .map((line) => bare(line.text))
      .join("");
    for (const { paragraphs } of sample.compiled.document.sections) {
      for (const { parts } of paragraphs) {
        expect(text).toContain(bare(parts.map((part) => part.text).join("")));
      }
    }
  });

  it("repeat the table's headings on each of its pages", () => {
    const head = TABLE_COLUMNS.join("");
    expect(on("汇总附表").length).toBeGreaterThan(1);
    for (const { lines } of on("汇总附表")) {
      expect(lines.filter(({ text }) => bare(text) === head)).toHaveLength(1);
    }
  });
});
