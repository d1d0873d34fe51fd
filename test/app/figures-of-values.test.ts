import { describe, expect, it } from "@jest/globals";
import { figuresOfValues } from "../../src/app/figures-of-values";
import { definitionOf, valuesOf } from "./support/reports";

const figure = (id: string, period?: string) => ({
  id,
  label: id,
  unit: "件",
  kind: "count",
  ...(period !== undefined && { period }),
});

const definition = definitionOf({
  id: "p",
  version: "1",
  title: "报告",
  sections: [
    {
      id: "s",
      heading: "一、节",
      sheet: "节",
      figures: [figure("甲"), figure("乙", "截至11月底"), figure("丙", "全年")],
      paragraphs: [],
    },
  ],
  rules: [],
});

/** The period of each figure, `undefined` for the whole year. */
function periodsOf(values: object) {
  const { current } = figuresOfValues(valuesOf(values, definition), definition);
  return Object.fromEntries([...current].map(([id, { period }]) => [id, period]));
}

describe("figures given without a workbook", () => {
  it("cover the period that the definition says they usually cover", () => {
    expect(periodsOf({ 甲: 1, 乙: 2, 丙: 3 })).toEqual({ 乙: "截至11月底" });
    expect(Object.keys(periodsOf({ 甲: 1, 乙: 2, 丙: 3 }))).toEqual(["甲", "乙", "丙"]);
  });

  it("cover the period that the values say, 全年 included", () => {
    const values = {
      甲: { value: 1, period: "截至9月底" },
      乙: { value: 2, period: "全年" },
      丙: { value: 3, period: "时点" },
    };
    expect(periodsOf(values)).toEqual({ 甲: "截至9月底", 丙: "时点" });
  });

  it("are blank where a value clears them or says only a period, and absent where nothing is said", () => {
    const values = valuesOf({ 甲: null, 乙: { period: "时点" } }, definition);
    const { current, prior } = figuresOfValues(values, definition);
    expect(current.get("甲")).toEqual({ entry: { state: "blank" } });
    expect(current.get("乙")).toEqual({ entry: { state: "blank" }, period: "时点" });
    expect([current.has("丙"), prior.size]).toEqual([false, 0]);
  });

  it("keep notes, and last year's apart from this year's", () => {
    const values = valuesOf({ 甲: { value: 1, note: "台账" }, prior: { 甲: 2 } }, definition);
    const figures = figuresOfValues(values, definition);
    expect(figures.current.get("甲")).toMatchObject({ note: "台账" });
    expect(figures.prior.get("甲")).toEqual({
      entry: { state: "stated", quantity: { value: { units: 2n, decimals: 0 } } },
    });
  });
});
