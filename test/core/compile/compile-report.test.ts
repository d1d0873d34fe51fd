import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { compileReport } from "../../../src/core/compile/compile-report";
import type { CompileInput } from "../../../src/core/compile/compile-report";
import { toHtml } from "../../../src/core/compile/html";
import { toPlainText } from "../../../src/core/compile/plain-text";
import type { Definition } from "../../../src/core/definition/definition";
import type { Entry, Figures, Filled } from "../../../src/core/model/entry";
import type { ReportDocument } from "../../../src/core/model/document";
import { rational } from "../../../src/core/model/rational";
import { definitionOf, FIGURES, filledIn, section } from "./small-report";

function compile(definition: Definition, more: Partial<CompileInput> = {}) {
  return compileReport({
    definition,
    figures: filledIn({}),
    context: { unit: "槐树街道", year: 2021 },
    computed: () => undefined,
    hardFindings: [],
    ...more,
  });
}

function paragraphsOf(document: ReportDocument): readonly (readonly [string, string])[] {
  return document.sections.flatMap(({ paragraphs }) =>
    paragraphs.map(({ id, parts }) => [id, parts.map(({ text }) => text).join("")] as const),
  );
}

describe("a compiled report", () => {
  it("is titled with unit and year, unless the title names one of them", () => {
    const definition = definitionOf();
    expect(compile(definition).document.title).toBe("槐树街道2021年法治政府建设年度情况报告");
    expect(compile({ ...definition, title: "{年度}年报告" }).document.title).toBe("2021年报告");
    expect(compile({ ...definition, title: "{单位}年度报告" }).document.title).toBe(
      "槐树街道年度报告",
    );
    expect(compile({ ...definition, title: "坏{括号" }).document.title).toBe(
      "槐树街道2021年坏{括号",
    );
  });

  it("fills placeholders in headings and reads their level", () => {
    const { document } = compile(definitionOf(section("二、{下年度}年工作安排")));
    expect(document.sections).toEqual([
      { id: "s", heading: "二、2022年工作安排", level: 1, paragraphs: [] },
    ]);
    expect(document.draft).toEqual([]);
  });

  it("names a missing figure once for each paragraph", () => {
    const definition = definitionOf(
      section("（一）决策", "召开{会议.工委会}，共{会议.工委会}。", "又{会议.工委会}。"),
    );
    expect(compile(definition).document.draft).toEqual([
      { code: "missing-figure", figure: "会议.工委会", section: "s", paragraph: "p1" },
      { code: "missing-figure", figure: "会议.工委会", section: "s", paragraph: "p2" },
    ]);
  });

  it("is a draft while hard findings stand or the unit is not filled", () => {
    const { document } = compile(definitionOf(section("一、{单位}")), {
      context: { unit: " ", year: 2021 },
      hardFindings: ["FY-1", "FY-1", "TJ-3"],
    });
    expect(document.title).toBe("2021年法治政府建设年度情况报告");
    expect(document.sections[0]?.heading).toBe("一、【待填：单位】");
    expect(document.draft).toEqual([
      { code: "missing-unit" },
      { code: "hard-finding", rule: "FY-1" },
      { code: "hard-finding", rule: "TJ-3" },
    ]);
  });

  it("says which filled figures no sentence prints", () => {
    const figures = filledIn({ "会议.主任办公会": "25", "宣传.海报": "近32000", "调解.书面": "" });
    const definition = definitionOf(section("一、", "{会议.主任办公会}。"));
    expect(compile(definition, { figures }).unprinted).toEqual(["宣传.海报"]);
  });
});

describe("narrative", () => {
  const definition = definitionOf(
    section("二、存在的不足和原因", { free: "" }, { free: "{年度}年，{单位}仍有不足。" }),
  );

  it("stands as staff wrote it, figures in place, a paragraph for each line", () => {
    const texts = new Map([["s.p1", "　　一是{{宣传}}不够，只有{宣传.海报}；\n\n二是人手不足。"]]);
    const { document } = compile(definition, {
      texts,
      figures: filledIn({ "宣传.海报": "近32000" }),
    });
    expect(paragraphsOf(document)).toEqual([
      ["p1", "一是{宣传}不够，只有近32000张；"],
      ["p1#2", "二是人手不足。"],
      ["p2", "2021年，槐树街道仍有不足。"],
    ]);
    expect(document.draft).toEqual([]);
  });

  it("is marked under its heading when nobody has begun it", () => {
    const { document } = compile(definition, {
      texts: new Map([["s.p2", "{年度}年，{单位}仍有不足。"]]),
    });
    expect(document.sections[0]?.paragraphs[0]).toEqual({
      id: "p1",
      parts: [{ kind: "missing", text: "【待填：存在的不足和原因】", figure: "s.p1" }],
    });
    expect(paragraphsOf(document)[1]).toEqual(["p2", "2021年，槐树街道仍有不足。"]);
    expect(document.draft).toEqual([{ code: "missing-narrative", section: "s", paragraph: "p1" }]);
  });

  it("keeps every word of it where its braces are wrong, and says where", () => {
    const text = "一是{宣传不够。";
    const { document } = compile(definition, { texts: new Map([["s.p1", text]]) });
    expect(paragraphsOf(document)[0]).toEqual(["p1", "一是【待改：{】宣传不够。"]);
    expect(document.draft).toMatchObject([
      { code: "broken-template", section: "s", paragraph: "p1", text, position: 3, found: "{" },
    ]);
  });

  it("is an extra beside sentences with figures, and may stay empty there", () => {
    const mixed = definitionOf(section("（一）决策", "坚持集体决策。", { free: "" }));
    const { document } = compile(mixed);
    expect(paragraphsOf(document)).toEqual([["p1", "坚持集体决策。"]]);
    expect(document.draft).toEqual([]);
  });
});

describe("whatever is filled", () => {
  const everything = [...FIGURES.keys()]
    .map((id) => `${id}：{${id}}，{${id}|无单位}，{${id}|时期}`)
    .join("；");
  const definition = definitionOf(
    section("（一）{单位}", everything, "{会议.工委会}。{党建.品牌}。"),
  );

  const decimal = fc.record({
    units: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
    decimals: fc.nat(4),
  });
  const entry: fc.Arbitrary<Entry> = fc.oneof(
    fc.constantFrom<Entry>({ state: "blank" }, { state: "none" }, { state: "not-applicable" }),
    decimal.map((value): Entry => ({ state: "stated", quantity: { value } })),
    decimal.map((value): Entry => ({ state: "stated", quantity: { value, qualifier: "over" } })),
    fc.string({ unit: "binary" }).map((text): Entry => ({ state: "text", text })),
    fc.string({ unit: "binary" }).map((text): Entry => ({ state: "unreadable", text })),
  );
  const filled: fc.Arbitrary<Filled> = fc.oneof(
    entry.map((each) => ({ entry: each })),
    fc.record({ entry, period: fc.string() }),
  );
  const figures: fc.Arbitrary<Figures> = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...FIGURES.keys()), filled), { selector: ([id]) => id })
    .map((pairs) => ({ current: new Map(pairs), prior: new Map() }));
  const value = fc.option(
    fc
      .tuple(fc.bigInt(), fc.bigInt({ min: 1n, max: 1000n }))
      .map(([top, bottom]) => rational(top, bottom)),
    { nil: undefined },
  );

  it("prints no undefined, NaN or empty gap, and is final only without a mark", () => {
    fc.assert(
      fc.property(figures, value, fc.double(), (given, computed, rateDecimals) => {
        const { document } = compile(definition, {
          figures: given,
          computed: () => computed,
          rateDecimals,
        });
        const parts = document.sections.flatMap(({ paragraphs }) =>
          paragraphs.flatMap((each) => each.parts),
        );
        const printed = parts.filter(({ kind }) => kind === "figure");
        const typed = [...given.current.values()].map(({ entry: each }) =>
          "text" in each ? each.text : "",
        );
        const made = parts.filter(
          ({ text }) => !typed.some((each) => each !== "" && text.includes(each.trim())),
        );
        expect(made.map(({ text }) => text).join("")).not.toMatch(/undefined|NaN|null|\[object/u);
        expect(printed.every(({ text }) => text.trim() !== "")).toBe(true);
        expect(parts.some(({ kind }) => kind === "missing")).toBe(document.draft.length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same in plain text and in HTML, whatever characters it holds", () => {
    fc.assert(
      fc.property(figures, (given) => {
        const { document } = compile(definition, { figures: given });
        expect(() => toHtml(document, [])).not.toThrow();
        expect(toPlainText(document, []).endsWith("\n")).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("and whatever staff wrote, no paragraph's text is lost", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("{", "}", "|", "单", "位", "。", "；", "a", "（") }),
        (text) => {
          const texts = new Map([["s.p1", text]]);
          const plain = definitionOf(section("一、", "原文。"));
          const { document } = compile(plain, { texts });
          const shown = paragraphsOf(document)
            .map(([, words]) => words)
            .join("");
          const expected = text.replace(
            /\{\{|\}\}|\{([^{}]*)\}|[{}]/gu,
            (whole, id: string | undefined) => {
              if (id === undefined)
                return whole.length === 2 ? whole.charAt(0) : `【待改：${whole}】`;
              if (id.split("|")[0] === "") return `【待改：${whole}】`;
              return id === "单位" ? "槐树街道" : `【待填：${id}】`;
            },
          );
          expect(shown).toBe(expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});
