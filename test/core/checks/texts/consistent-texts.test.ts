import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkReport } from "../../../../src/core/checks/check-report";
import { textsOf } from "../../../../src/core/checks/texts/told-text";
import { readDefinition } from "../../../../src/core/definition/read-definition";
import { builtInReport } from "../../../../src/reports/built-in";
import { filled, smallDefinition } from "../../../support/small-report";

const definition = smallDefinition(
  [
    { id: "转办", label: "转办案件数" },
    { id: "办结", label: "转办案件办结数" },
    { id: "办结率", label: "转办案件办结率", kind: "rate", formula: "RATE(办结,转办)" },
    { id: "败诉", label: "行政诉讼败诉件数" },
    { id: "同比", label: "转办同比", kind: "rate", formula: "CHANGE(转办,PRIOR(转办))" },
  ],
  [],
);

interface Year {
  readonly now: number;
  readonly done: number;
  readonly last: number;
  readonly lost: number;
}

const YEAR = fc
  .record({
    now: fc.integer({ min: 1, max: 3000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    last: fc.integer({ min: 1, max: 3000 }),
    lost: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ now, share, ...rest }): Year => ({ now, done: Math.round(now * share), ...rest }));

/** Sentences that say what these figures are, in the words that reports use. */
function truthfulText({ now, done, last, lost }: Year): string {
  const way = now > last ? "增长" : now < last ? "下降" : "持平";
  const all = done === now ? "转办案件全部办结" : "转办案件陆续办结";
  const most = done * 2 > now ? "过半案件已经办结" : "不到半数案件已经办结";
  const none = lost === 0 ? "未发生行政诉讼败诉案件" : "行政诉讼败诉案件";
  return [
    `受理转办案件{转办}同比${way}，与上年相比变动{同比}。`,
    `${all}，办结{办结}，办结率为{办结率}。`,
    `${most}，办结率{办结率}。`,
    `${none}{败诉}。`,
    `共{转办|无单位}件，办结{办结|无单位}件。`,
  ].join("");
}

function textFindings(year: Year, text: string): readonly string[] {
  const { now, done, last, lost } = year;
  const values = { 转办: `${now}`, 办结: `${done}`, 败诉: `${lost}` };
  const figures = filled(definition, values, { 转办: `${last}` });
  const texts = [{ section: "s", paragraph: "p", text }];
  const { checks } = checkReport(definition, figures, [], texts);
  return checks.filter(({ kind }) => kind === "text").map(({ rule }) => rule);
}

describe("texts that say what the figures say", () => {
  it("give no finding, whatever the figures are", () => {
    fc.assert(
      fc.property(YEAR, (year) => {
        expect(textFindings(year, truthfulText(year))).toEqual([]);
      }),
    );
  });

  it("with one word turned round, give just that finding", () => {
    fc.assert(
      fc.property(YEAR, (year) => {
        fc.pre(year.now !== year.last);
        const wrong = year.now > year.last ? "下降" : "增长";
        const rule = `@text.${year.now > year.last ? "down" : "up"}.s.p.转办`;
        expect(textFindings(year, `受理转办案件{转办}同比${wrong}。`)).toEqual([rule]);
      }),
    );
  });

  it("the built-in report's own paragraphs say nothing wrong, whatever is filled in", () => {
    const read = readDefinition(builtInReport("fazhi-jiedao")?.source);
    if (!read.ok) throw new Error("the built-in report cannot be read");
    const street = read.value;
    const counts = [...street.figures.values()].filter(({ kind, derived }) => {
      return kind === "count" && !derived;
    });
    const anyCounts = fc.array(fc.integer({ min: 0, max: 40 }), {
      minLength: counts.length * 2,
      maxLength: counts.length * 2,
    });
    fc.assert(
      fc.property(anyCounts, (numbers) => {
        const valuesFrom = (start: number) =>
          Object.fromEntries(counts.map(({ id }, at) => [id, `${numbers[start + at] ?? 0}`]));
        const figures = filled(street, valuesFrom(0), valuesFrom(counts.length));
        const { checks } = checkReport(street, figures, [], textsOf(street));
        expect(checks.filter(({ kind }) => kind === "text")).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
