import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseTemplate } from "../../../src/core/definition/parse-template";

describe("parseTemplate", () => {
  it("reads figures, their forms and the report's own words", () => {
    expect(
      parseTemplate("{年度}年{单位}{信访.转办|时期}转办{信访.转办}，{信访.办结|无单位}。"),
    ).toEqual({
      ok: true,
      value: [
        { kind: "context", name: "year" },
        { kind: "text", text: "年" },
        { kind: "context", name: "unit" },
        { kind: "figure", figure: "信访.转办", form: "period" },
        { kind: "text", text: "转办" },
        { kind: "figure", figure: "信访.转办", form: "full" },
        { kind: "text", text: "，" },
        { kind: "figure", figure: "信访.办结", form: "no-unit" },
        { kind: "text", text: "。" },
      ],
    });
  });

  it("tells last year from next year", () => {
    expect(parseTemplate("{上年度}{下年度}")).toEqual({
      ok: true,
      value: [
        { kind: "context", name: "last-year" },
        { kind: "context", name: "next-year" },
      ],
    });
  });

  it("takes full-width braces and bars, and blanks inside them", () => {
    expect(parseTemplate("｛ 信访.转办 ｜ 无单位 ｝")).toEqual({
      ok: true,
      value: [{ kind: "figure", figure: "信访.转办", form: "no-unit" }],
    });
  });

  it("prints one brace for a doubled one", () => {
    expect(parseTemplate("{{{甲}}}｛｛")).toEqual({
      ok: true,
      value: [
        { kind: "text", text: "{" },
        { kind: "figure", figure: "甲", form: "full" },
        { kind: "text", text: "}｛" },
      ],
    });
    expect(parseTemplate("{{甲}}")).toEqual({ ok: true, value: [{ kind: "text", text: "{甲}" }] });
  });

  it("has no parts without text", () => {
    expect(parseTemplate("")).toEqual({ ok: true, value: [] });
  });

  it.each([
    ["转办{信访", "template-syntax", "{", 3],
    ["转办信访}", "template-syntax", "}", 5],
    ["a{}", "template-syntax", "{}", 2],
    ["a{ |无单位}", "template-syntax", "{ |无单位}", 2],
    ["{a{甲}", "template-syntax", "{", 1],
    ["{甲|大写}", "unknown-form", "大写", 1],
    ["{甲|}", "unknown-form", "", 1],
    ["{甲|无单位|时期}", "unknown-form", "无单位|时期", 1],
    ["{单位|无单位}", "unknown-form", "无单位", 1],
  ])("refuses %j", (text, code, found, position) => {
    expect(parseTemplate(text)).toEqual({ ok: false, failure: [{ code, found, position }] });
  });

  it("lists every mistake of a sentence", () => {
    const parsed = parseTemplate("{}{甲|x}}");
    expect(parsed).toMatchObject({
      failure: [{ position: 1 }, { code: "unknown-form" }, { found: "}", position: 8 }],
    });
  });

  it("keeps any text whose braces are doubled", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const doubled = text.replace(/[{}]/g, "$&$&");
        expect(parseTemplate(doubled)).toEqual({ ok: true, value: [{ kind: "text", text }] });
      }),
    );
  });
});
