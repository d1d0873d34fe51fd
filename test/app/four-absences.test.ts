import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../src/app/check-workbook";
import { compileWorkbook } from "../../src/app/compile-workbook";
import { toPlainText } from "../../src/core/compile/plain-text";
import { explainCheck } from "../../src/core/messages/explain-check";
import type { CellInput } from "../../src/workbook/cell-input";
import { definitionOf, filledBook, opened, PORTS, type } from "./support/reports";

const count = (id: string, more: object = {}) => ({
  id,
  label: id,
  unit: "件",
  kind: "count",
  ...more,
});

const definition = definitionOf({
  id: "a",
  version: "1",
  title: "报告",
  sections: [
    {
      id: "s",
      heading: "一、节",
      sheet: "节",
      figures: [
        count("受理", { required: true }),
        count("甲", { required: true }),
        count("乙", { required: true, na: true }),
        { id: "率", label: "甲率", unit: "%", kind: "rate", formula: "RATE(甲,受理)" },
      ],
      paragraphs: [
        { id: "p1", text: "乙类{乙}。" },
        { id: "p2", text: "受理{受理}。" },
      ],
    },
  ],
  rules: [{ id: "和", formula: "受理=甲+乙", severity: "hard" }],
});

/** What becomes of a cell: the entry, the sum's status, its sentence, and the compiled words. */
async function fateOf(
  create: (typeof PORTS)[number][1],
  figure: "受理" | "乙",
  current: CellInput,
  word: string | null,
) {
  const book = await filledBook(definition, { 受理: 3, 甲: 3, 乙: 0 }, create());
  await type(book, figure, "current", current);
  await type(book, figure, "qualifier", word);
  const report = await opened(book);
  const sum = checkWorkbook(report).checks.find(({ rule }) => rule === "和");
  const { document } = compileWorkbook(report, { language: "zh-CN" });
  const mark = figure === "乙" ? "乙类" : "受理";
  return {
    entry: report.book.figures.current.get(figure)?.entry.state,
    status: sum?.status,
    sentence: sum && explainCheck(sum, definition, "zh-CN"),
    text: toPlainText(document, [])
      .split("\n")
      .find((line) => line.includes(mark))
      ?.trim(),
  };
}

describe.each(PORTS)("0, blank, 未开展 and 不适用 in a workbook %s", (_, create) => {
  it.each<[CellInput, string | null, string, string, RegExp, string]>([
    [0, null, "stated", "holds", /“受理” 3，与 3\+0 = 3 相符/, "乙类0件。"],
    [null, null, "blank", "undecided", /“乙”未填.*“乙”应为 0（只作提示/, "乙类【待填：乙】。"],
    [null, "未开展", "none", "holds", /与 3\+0 = 3 相符/, "乙类0件（未开展）。"],
    [0, "未开展", "none", "holds", /与 3\+0 = 3 相符/, "乙类0件（未开展）。"],
    ["未开展", null, "none", "holds", /相符/, "乙类0件（未开展）。"],
    [null, "不适用", "not-applicable", "holds", /3\+不适用 = 3 相符/, "乙类不适用。"],
    ["不适用", null, "not-applicable", "holds", /相符/, "乙类不适用。"],
    [2, "未开展", "unreadable", "undecided", /不是能读懂的数/, "乙类【待填：乙】。"],
    [1, null, "stated", "broken", /“受理” 3，而 3\+1 = 4，差 1/, "乙类1件。"],
    [10, "余", "stated", "broken", /3\+10余/, "乙类10余件。"],
    ["近1件", null, "stated", "broken", /3\+近1/, "乙类近1件。"],
  ])(
    "a part that holds %j and %j is %s, and the sum %s",
    async (cell, word, entry, status, sentence, text) => {
      const fate = await fateOf(create, "乙", cell, word);
      expect(fate).toEqual({ entry, status, sentence: expect.stringMatching(sentence), text });
    },
  );

  it.each<[CellInput, string | null, string, string, RegExp]>([
    [0, null, "stated", "broken", /“受理” 0，而 3\+0 = 3，差 3/],
    [null, null, "blank", "undecided", /“受理”应为 3/],
    [null, "未开展", "none", "broken", /“受理” 0，而 3\+0 = 3，差 3/],
    [null, "不适用", "not-applicable", "not-applicable", /“受理”写“不适用”，不用核对/],
  ])(
    "a total that holds %j and %j is %s, and the sum %s",
    async (cell, word, entry, status, sentence) => {
      const fate = await fateOf(create, "受理", cell, word);
      expect(fate).toMatchObject({ entry, status, sentence: expect.stringMatching(sentence) });
    },
  );
});
