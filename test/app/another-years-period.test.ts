import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../src/app/check-workbook";
import { definitionOf, filledBook, opened, PORTS, type } from "./support/reports";

const definition = definitionOf({
  id: "x",
  version: "1",
  title: "小报告",
  sections: [
    {
      id: "s",
      heading: "（一）案件",
      sheet: "案件",
      figures: [{ id: "受理", label: "受理数", unit: "件", kind: "count" }],
      paragraphs: [{ id: "p", text: "{受理|时期}受理{受理}。" }],
    },
  ],
  rules: [],
});

describe.each(PORTS)("a workbook %s of 2021", (_, create) => {
  it.each([
    ["截至2020年11月底", "query"],
    ["截至2021年11月底", "hint"],
  ])("with 统计时期 %s has a %s for it", async (period, severity) => {
    const book = await filledBook(definition, { 受理: 21 }, create());
    await type(book, "受理", "period", period);
    const { checks } = checkWorkbook(await opened(book));
    const found = checks.filter(({ evidence }) => evidence.code === "period-partial");
    expect(found.map((check) => check.severity)).toEqual([severity]);
  });
});
