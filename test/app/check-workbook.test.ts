import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../src/app/check-workbook";
import { findingsOf } from "../../src/app/findings";
import { builtInReport } from "../../src/reports/built-in";
import type { Definition } from "../../src/core/definition/definition";
import { sampleValues, streetDefinition } from "../support/sample-report";
import { smallSource, smallValues } from "../support/small-source";
import { definitionOf, filledBook, opened, PORTS, type } from "./support/reports";

const small = definitionOf(smallSource);

/** Rule, severity and status of everything that is broken. */
async function brokenIn(workbook: Awaited<ReturnType<typeof filledBook>>) {
  const { open, hints } = findingsOf(checkWorkbook(await opened(workbook)));
  return [...open, ...hints].map(({ rule, severity }) => `${rule} ${severity}`);
}

describe.each(PORTS)("checking a workbook %s", (_, create) => {
  it("finds nothing in figures that agree", async () => {
    expect(await brokenIn(await filledBook(small, smallValues, create()))).toEqual([]);
  });

  it("finds a blank that is owed, a sum that does not add up and text where a number belongs", async () => {
    const book = await filledBook(small, { ...smallValues, "案件.受理": null }, create());
    expect(await brokenIn(book)).toEqual(["@required.案件.受理 hard"]);
    await type(book, "案件.受理", "current", 13);
    expect(await brokenIn(book)).toEqual(["A-1 hard"]);
    await type(book, "案件.受理", "current", "十几件");
    expect(await brokenIn(book)).toEqual(["@entry.案件.受理 hard"]);
  });

  it("finds a changed label and an overwritten formula, as findings of structure that are to be explained", async () => {
    const book = await filledBook(small, smallValues, create());
    await type(book, "案件.甲类", "label", "甲类案件");
    await type(book, "案件.合计", "current", 13);
    expect(await brokenIn(book)).toEqual([
      "@structure.label-changed.案件.甲类 query",
      "@structure.formula-overwritten.案件.合计 query",
    ]);
  });

  it("takes a rate typed over its formula for a statement: no finding while it agrees", async () => {
    const book = await filledBook(small, smallValues, create());
    await type(book, "案件.甲类占比", "current", 0.583);
    expect(await brokenIn(book)).toEqual([]);
    await type(book, "案件.甲类占比", "current", 0.6);
    expect(await brokenIn(book)).toEqual(["@formula.案件.甲类占比 hard"]);
  });

  it("names the cell of every figure that a finding concerns", async () => {
    const book = await filledBook(small, { ...smallValues, "案件.受理": 13 }, create());
    const found = checkWorkbook(await opened(book)).checks.find(({ rule }) => rule === "A-1");
    expect(found?.operands.map(({ place }) => place?.sheet)).toEqual(["案件", "案件", "案件"]);
    expect(new Set(found?.operands.map(({ place }) => place?.address)).size).toBe(3);
  });

  it("says nothing of the period of a figure that nobody has filled", async () => {
    const [section] = smallSource.sections;
    const figures = [
      { id: "热线", label: "热线", unit: "件", kind: "count", period: "截至11月底" },
    ];
    const late = definitionOf({
      ...smallSource,
      sections: [{ ...section, figures, paragraphs: [] }],
      rules: [],
    });
    expect(await brokenIn(await filledBook(late, {}, create()))).toEqual([]);
    expect(await brokenIn(await filledBook(late, { 热线: 3 }, create()))).toEqual([
      "@period.截至11月底 hint",
    ]);
  });
});

describe("a workbook's own definition", () => {
  const PERIODS = ["@period.截至目前 hint", "@period.截至11月底 hint"];
  const withTitle = (title: string): Definition =>
    definitionOf({ ...(builtInReport("fazhi-jiedao")?.source as object), title });

  it("is found when it claims to be a built-in one and is another", async () => {
    const book = await filledBook(withTitle("别的报告"), sampleValues("sample-2021"));
    expect(await brokenIn(book)).toEqual([
      "@structure.definition-differs.fazhi-jiedao query",
      ...PERIODS,
    ]);
  });

  it("is no finding when it is the built-in one, or one with a version of its own", async () => {
    const values = sampleValues("sample-2021");
    expect(await brokenIn(await filledBook(streetDefinition(), values))).toEqual(PERIODS);
    const source = builtInReport("fazhi-jiedao")?.source as object;
    const own = definitionOf({ ...source, version: "2021.1-广内", title: "别的报告" });
    expect(await brokenIn(await filledBook(own, values))).toEqual(PERIODS);
  });
});
