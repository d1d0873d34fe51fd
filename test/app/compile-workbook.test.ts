import { describe, expect, it } from "@jest/globals";
import { compileWorkbook } from "../../src/app/compile-workbook";
import { toPlainText } from "../../src/core/compile/plain-text";
import { smallSource, smallValues } from "../support/small-source";
import { definitionOf, filledBook, opened, type } from "./support/reports";
import type { Workbook } from "../../src/workbook/port";

const OPTIONS = { language: "zh-CN" } as const;
const small = definitionOf(smallSource);

async function compiled(workbook: Workbook, options: { readonly rateDecimals?: number } = {}) {
  return compileWorkbook(await opened(workbook), { ...OPTIONS, ...options });
}

async function compiledValues(values: object, definition = small) {
  return compiled(await filledBook(definition, values));
}

/** The small report with other paragraphs in its first section. */
function withText(...texts: readonly string[]) {
  const [first, second] = smallSource.sections;
  const paragraphs = texts.map((text, index) => ({ id: `p${index}`, text }));
  return definitionOf({ ...smallSource, sections: [{ ...first, paragraphs }, second] });
}

describe("compiling", () => {
  it("is final where nothing is missing and nothing contradicts", async () => {
    const { document, draftNotes } = await compiledValues(smallValues);
    expect([document.draft, draftNotes]).toEqual([[], []]);
    expect(toPlainText(document, [])).toContain("受理12件，甲类占58.3%。上门调解。");
  });

  it("is never blocked: blanks, contradictions and text make it a draft, each told once", async () => {
    const values = { "案件.受理": 13, "案件.甲类": "很多", "案件.乙类": null };
    const { document, draftNotes } = await compiledValues(values);
    const reasons = document.draft.map((reason) =>
      reason.code === "hard-finding" ? reason.rule : reason.code,
    );
    expect(reasons).toEqual(["missing-figure", "@required.案件.乙类", "@entry.案件.甲类"]);
    expect(draftNotes).toHaveLength(reasons.length);
    expect(toPlainText(document, draftNotes)).toMatch(/^未定稿\n/);
  });

  it("is a draft for one contradiction alone, with the arithmetic as the reason", async () => {
    const { document, draftNotes } = await compiledValues({ ...smallValues, "案件.受理": 13 });
    expect(document.draft).toEqual([{ code: "hard-finding", rule: "A-1" }]);
    expect(draftNotes).toEqual([expect.stringMatching(/受理数” 13，而 7\+5 = 12，差 1。/)]);
  });

  it("marks a blank that is owed in its sentence, and gives no second reason for it", async () => {
    const { document } = await compiledValues({ ...smallValues, "案件.受理": null });
    expect(document.draft.map(({ code }) => code)).toContain("missing-figure");
    expect(document.draft.map(({ code }) => code)).not.toContain("hard-finding");
    expect(toPlainText(document, [])).toContain("【待填：受理数】");
  });

  it("is a draft for a blank that is owed though no sentence prints it", async () => {
    const { document } = await compiledValues({ ...smallValues, "案件.乙类": null });
    expect(document.draft).toEqual([{ code: "hard-finding", rule: "@required.案件.乙类" }]);
  });

  it("is no draft for what is to be explained, hinted at or undecided", async () => {
    const values = { ...smallValues, "案件.受理": { value: "约12", period: "截至11月底" } };
    expect((await compiledValues(values, withText("受理{案件.受理}。"))).document.draft).toEqual(
      [],
    );
    const book = await filledBook(small, smallValues);
    await type(book, "案件.甲类", "label", "甲类案件");
    expect((await compiled(book)).document.draft).toEqual([]);
  });

  it("prints a stated rate as stated, and a computed one with the decimals asked for", async () => {
    const book = await filledBook(small, smallValues);
    const text = async (rateDecimals: number) =>
      toPlainText((await compiled(book, { rateDecimals })).document, []);
    expect(await text(0)).toContain("甲类占58%。");
    expect(await text(3)).toContain("甲类占58.333%。");
    await type(book, "案件.甲类占比", "current", "58.30%");
    expect(await text(0)).toContain("甲类占58.30%。");
  });

  it("prints a derived figure, and 不适用 for a rate of nothing", async () => {
    const definition = withText("两类{案件.合计}。", "占{案件.甲类占比}。");
    const zero = { "案件.受理": 0, "案件.甲类": 0, "案件.乙类": "未开展" };
    const text = toPlainText((await compiledValues(zero, definition)).document, []);
    expect(text).toContain("两类0件。");
    expect(text).toContain("占不适用。");
    expect(text).not.toMatch(/待填|NaN|undefined/);
  });

  it("is a draft for a text on 文字稿 that has no 编号, and says in which row", async () => {
    const book = await filledBook(small, smallValues);
    const cells = [{ sheet: "文字稿", row: 9, column: 3, value: "另外，年底又办了两件实事。" }];
    await book.write({ cells });
    const { document, draftNotes } = await compiled(book);
    expect(document.draft).toEqual([
      { code: "unclaimed-text", sheet: "文字稿", row: 9, text: cells[0]?.value, id: "" },
    ]);
    expect(draftNotes).toEqual([
      "“文字稿”第 9 行没有编号，没有写进汇总：“另外，年底又办了两件实事。”。请写进有编号的行，或删去这一行。",
    ]);
  });

  it("is a draft for a placeholder that staff mistyped, and fills the rest", async () => {
    const book = await filledBook(small, smallValues);
    const value = "受理{案件.受理}，其中{案件.丙类}。";
    await book.write({ cells: [{ sheet: "文字稿", row: 4, column: 3, value }] });
    const { document, draftNotes } = await compiled(book);
    expect(toPlainText(document, [])).toContain("受理12件，其中【待填：案件.丙类】。");
    expect(draftNotes).toEqual([
      expect.stringContaining("没有叫“案件.丙类”的指标（是不是“案件.甲类”？）"),
    ]);
  });

  it("tells which filled figures no sentence prints", async () => {
    expect((await compiledValues(smallValues)).unprinted).toEqual(["案件.甲类", "案件.乙类"]);
  });
});
