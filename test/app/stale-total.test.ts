import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../src/app/check-workbook";
import { compileWorkbook } from "../../src/app/compile-workbook";
import { fillWorkbook } from "../../src/app/fill-workbook";
import { readValues } from "../../src/app/read-values";
import { writeResults } from "../../src/app/write-results";
import { explainClues } from "../../src/core/messages/explain-clues";
import { definitionOf, filledBook, opened, value } from "./support/reports";

const ids = ["总", "甲", "乙", "丙"];
const source = {
  id: "x",
  version: "1",
  title: "小报告",
  sections: [
    {
      id: "s",
      heading: "（一）案件",
      sheet: "案件",
      figures: ids.map((id) => ({ id, label: `${id}数`, unit: "件", kind: "count" })),
      paragraphs: [{ id: "p", text: "共{总}，其中{甲}、{乙}、{丙}。" }],
    },
  ],
  rules: [{ id: "S", formula: "总=甲+乙+丙", severity: "hard" }],
};
const definition = definitionOf(source);

/** The clue at the sum after a report that agreed was compiled and some figures were changed. */
async function toldAfter(changes: Readonly<Record<string, unknown>>, its = definition) {
  const book = await filledBook(its, { 总: 96, 甲: 40, 乙: 30, 丙: 26 });
  const before = await opened(book);
  value(await writeResults(book, before, compileWorkbook(before, { language: "zh-CN" }), "zh-CN"));
  const compiled = await opened(book);
  value(await fillWorkbook(book, compiled, value(readValues(changes, its))));
  const { checks } = checkWorkbook(await opened(book));
  const sum = checks.find(({ rule }) => rule === "S");
  return {
    clues: sum?.clues?.filter(({ code }) => code === "stale-total") ?? [],
    words: sum ? explainClues(sum, its, "zh-CN") : [],
  };
}

describe("a total that did not follow its parts", () => {
  it("is told beside suspects that are other figures: what was changed since is known", async () => {
    const kept = definitionOf({
      ...source,
      rules: [...source.rules, { id: "T", formula: "总=甲+56", severity: "hard" }],
    });
    const { clues } = await toldAfter({ 乙: 33 }, kept);
    expect(clues).toMatchObject([
      { code: "stale-total", changed: [{ figure: "乙" }], was: [{ value: "30" }] },
    ]);
  });

  it("is told with what the parts held when the report was compiled last", async () => {
    const { clues, words } = await toldAfter({ 甲: 41, 丙: 30 });
    expect(clues).toEqual([
      {
        code: "stale-total",
        total: { figure: "总", value: "96" },
        changed: [
          { figure: "甲", value: "41" },
          { figure: "丙", value: "30" },
        ],
        was: [
          { figure: "甲", value: "40" },
          { figure: "丙", value: "26" },
        ],
      },
    ]);
    expect(words).toContain(
      "“总数” 96 正好是改数以前的合计（上次汇总时“甲数” 40、“丙数” 26），可能分项改了，合计没有跟着改。",
    );
  });

  it.each([
    ["it followed", { 甲: 41, 总: 97 }],
    ["it was changed by itself", { 总: 95 }],
    ["it is wrong in another way", { 甲: 41, 总: 90 }],
    ["a part is an approximation now and nothing is added up", { 甲: "近40" }],
  ])("is no clue where %s", async (_why, changes) => {
    expect((await toldAfter(changes)).clues).toEqual([]);
  });
});
