import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../src/app/check-workbook";
import { fillWorkbook, fromFile } from "../../src/app/fill-workbook";
import { explainSuspects } from "../../src/core/messages/explain-suspects";
import { readArrivals } from "../../src/workbook/arrivals";
import type { Workbook } from "../../src/workbook/port";
import { definitionOf, filledBook, opened, PORTS, type, value, valuesOf } from "./support/reports";

const definition = definitionOf({
  id: "x",
  version: "1",
  title: "小报告",
  sections: [
    {
      id: "s",
      heading: "（一）案件",
      sheet: "案件",
      figures: ["总", "甲", "乙", "丙"].map((id) => ({
        id,
        label: `${id}数`,
        unit: "件",
        kind: "count",
      })),
      paragraphs: [{ id: "p", text: "共{总}，其中{甲}、{乙}、{丙}。" }],
    },
  ],
  rules: [{ id: "S", formula: "总=甲+乙+丙", severity: "hard" }],
});

async function fill(
  book: Workbook,
  values: object,
  arrivalOf: Parameters<typeof fillWorkbook>[4],
): Promise<void> {
  const report = await opened(book);
  value(await fillWorkbook(book, report, valuesOf(values, definition), [], arrivalOf));
}

/** Each figure that may be wrong, with the reasons told beside it. */
async function reasons(book: Workbook): Promise<readonly (readonly string[])[]> {
  const { checks } = checkWorkbook(await opened(book));
  const sum = checks.find(({ rule }) => rule === "S");
  return (sum?.suspects ?? []).map(({ changes, because }) => [
    ...changes.map(({ figure }) => figure),
    ...because,
  ]);
}

describe.each(PORTS)("how a number got into its cell, in a workbook %s,", (_, create) => {
  it("is remembered of what came from a file, and speaks for it beside a number typed later", async () => {
    const book = await filledBook(definition, {}, create());
    await fill(book, { 总: 96, 甲: 40, 乙: 30, 丙: 26 }, fromFile);
    await type(book, "乙", "current", 58);
    expect(await reasons(book)).toEqual([
      ["乙"],
      ["总", "typed-total", "imported"],
      ["甲", "imported"],
    ]);
  });

  it("is remembered of what was pasted with others, and speaks against it", async () => {
    const book = await filledBook(definition, { 总: 70 }, create());
    await fill(book, { 甲: 40, 乙: 30, 丙: 26 }, (id) => (id === "甲" ? undefined : "pasted"));
    expect(await reasons(book)).toEqual([
      ["总", "typed-total"],
      ["乙", "pasted"],
      ["丙", "pasted"],
      ["甲"],
    ]);
  });

  it("is said with the figure, against it or for it", async () => {
    const book = await filledBook(definition, { 总: 70 }, create());
    await fill(book, { 甲: 40, 乙: 30 }, (id) => (id === "甲" ? "pasted" : "imported"));
    await type(book, "丙", "current", 26);
    const { checks } = checkWorkbook(await opened(book));
    const sum = checks.find(({ rule }) => rule === "S");
    const said = sum ? explainSuspects(sum, definition, "zh-CN") : undefined;
    expect(said).toContain("“甲数” 40 应为 14（成批粘贴的）");
    expect(said).toContain("“乙数” 30 应为 4（但是从文件导入的）");
  });

  it("is forgotten of a number that the program writes anew, and of nothing else", async () => {
    const book = await filledBook(definition, {}, create());
    await fill(book, { 总: 70, 甲: 40, 乙: 30 }, fromFile);
    await fill(book, { 甲: 41 }, () => undefined);
    await fill(book, { 乙: 31 }, () => "pasted");
    const { snapshot } = await opened(book);
    expect(readArrivals(snapshot)).toEqual({ imported: ["总=70件"], pasted: ["乙=31件"] });
  });

  it("says nothing of a number that somebody typed over", async () => {
    const book = await filledBook(definition, {}, create());
    await fill(book, { 总: 70, 甲: 40, 乙: 30, 丙: 26 }, (id) =>
      id === "总" ? undefined : "pasted",
    );
    for (const [id, typed] of [
      ["甲", 41],
      ["乙", 31],
      ["丙", 27],
    ] as const) {
      await type(book, id, "current", typed);
    }
    expect((await reasons(book)).flat()).not.toContain("pasted");
  });

  it("leaves the definition beside it readable, however many figures there are", async () => {
    const book = await filledBook(definition, {}, create());
    await fill(book, { 总: 1, 甲: 1, 乙: 0, 丙: 0 }, fromFile);
    const report = await opened(book);
    expect(report.definition.id).toBe("x");
    expect(checkWorkbook(report).checks.filter(({ status }) => status === "broken")).toEqual([]);
  });
});
