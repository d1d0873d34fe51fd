import { describe, expect, it } from "@jest/globals";
import { compileReport } from "../../../src/core/compile/compile-report";
import type { CompileInput } from "../../../src/core/compile/compile-report";
import type { Definition } from "../../../src/core/definition/definition";
import type { ReportDocument } from "../../../src/core/model/document";
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

describe("texts that staff edited", () => {
  const definition = definitionOf(
    section("（一）决策", "召开{会议.主任办公会}。", "张贴{宣传.海报}。"),
  );
  const figures = filledIn({ "会议.主任办公会": "25", "宣传.海报": "近32000" });

  it("take the place of the definition's, figures in place", () => {
    const texts = new Map([["s.p1", "　　今年开了{会议.主任办公会}会。\n另张贴{宣传.海报}。"]]);
    expect(paragraphsOf(compile(definition, { figures, texts }).document)).toEqual([
      ["p1", "今年开了25次会。"],
      ["p1#2", "另张贴近32000张。"],
      ["p2", "张贴近32000张。"],
    ]);
  });

  it.each([
    ["召开{会议.主任办公会次。", "{", 3, "召开【待改：{】会议.主任办公会次。"],
    ["召开{}。{会议.主任办公会}。", "{}", 3, "召开【待改：{}】。25次。"],
    ["[[召开{会议.主任办公会}。", "[[", 1, "【待改：[[】召开25次。"],
    ["召开{会议.主任办公会}】】。", "】】", 13, "召开25次【待改：】】】。"],
  ])("mark a wrong place as it stands and fill the rest: %s", (text, found, position, shown) => {
    const { document } = compile(definition, { figures, texts: new Map([["s.p1", text]]) });
    expect(paragraphsOf(document)[0]).toEqual(["p1", shown]);
    expect(document.draft).toEqual([
      {
        code: "broken-template",
        section: "s",
        paragraph: "p1",
        problem: "template-syntax",
        text,
        position,
        found,
      },
    ]);
  });

  it("name every wrong place, and each is a mark that leads to the text", () => {
    const text = "召开{会议.主任办公会次，{同比}。\n书面{调解.书面}{。另{转办数}}。";
    const { document } = compile(definition, { figures, texts: new Map([["s.p1", text]]) });
    const places = document.draft.flatMap((reason) =>
      reason.code === "broken-template" ? [[reason.problem, reason.found, reason.position]] : [],
    );
    expect(places).toEqual([
      ["template-syntax", "{", 3],
      ["form-without-figure", "同比", 14],
      ["template-syntax", "{", 29],
      ["template-syntax", "}", 37],
    ]);
    const marks = document.sections[0]?.paragraphs
      .flatMap(({ parts }) => parts)
      .filter((part) => part.kind === "missing" && part.lacks === "mending");
    expect(marks?.map((part) => "figure" in part && part.figure)).toEqual(Array(4).fill("s.p1"));
  });

  it("may call figures by label; a label of two figures is refused with both", () => {
    const two = definitionOf(section("一、", "另张贴{张贴海报数}。"));
    const texts = new Map([["s.p1", "张贴{ 张贴海报 数 }；{转办数|无单位}。"]]);
    expect(paragraphsOf(compile(two, { figures, texts }).document)).toEqual([
      ["p1", "张贴近32000张；【待填：转办数】。"],
    ]);
    const twin = { ...two, figures: new Map(two.figures) };
    const shown = FIGURES.get("宣传.海报");
    if (shown === undefined) throw new Error("no figure");
    twin.figures.set("宣传.海报2", { ...shown, id: "宣传.海报2" });
    const { document } = compile(twin, { figures, texts });
    expect(paragraphsOf(document)).toEqual([
      ["p1", "张贴【待改：{ 张贴海报 数 }】；【待填：转办数】。"],
    ]);
    expect(document.draft[0]).toMatchObject({
      problem: "ambiguous-figure",
      found: "张贴海报 数",
      figures: ["宣传.海报", "宣传.海报2"],
    });
  });

  it.each([
    ["会议.党工委", "会议.党工委"],
    ["会议.党工委|时期", "会议.党工委"],
    ["会议.工委会|大写", "会议.工委会|大写"],
    ["年度|大写", "年度|大写"],
  ])("keep all but {%s}, which becomes a mark and a reason of its own", (placeholder, id) => {
    const text = `召开{会议.主任办公会}、{${placeholder}}、{ ${placeholder} }。另{调解.书面}{${placeholder}}。`;
    const { document } = compile(definition, { figures, texts: new Map([["s.p1", text]]) });
    const mark = `【待填：${id}】`;
    expect(paragraphsOf(document)[0]).toEqual([
      "p1",
      `召开25次、${mark}、${mark}。另【待填：书面调解数】${mark}。`,
    ]);
    expect(document.draft).toEqual([
      { code: "unknown-placeholder", section: "s", paragraph: "p1", id },
      { code: "missing-figure", section: "s", paragraph: "p1", figure: "调解.书面" },
    ]);
  });

  it("leave their paragraph out when they are empty", () => {
    const compiled = compile(definition, { figures, texts: new Map([["s.p1", ""]]) });
    expect(paragraphsOf(compiled.document)).toEqual([["p2", "张贴近32000张。"]]);
    expect(compiled.unprinted).toEqual(["会议.主任办公会"]);
  });
});
