import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { figureLookup } from "../../../src/core/definition/figure-lookup";
import { parseTemplate, scanTemplate } from "../../../src/core/definition/parse-template";

function parts(text: string, names: Parameters<typeof figureLookup>[0] = []) {
  const parsed = parseTemplate(text, figureLookup(names));
  return parsed.ok ? parsed.value : parsed.failure;
}

/** A pattern as signs: figures as `#id`, clause marks as brackets. */
function signs(text: string): string {
  return scanTemplate(text)
    .parts.map((part) => {
      switch (part.kind) {
        case "text":
          return part.text;
        case "figure":
          return `#${part.figure}`;
        case "clause":
          return { open: "<", else: "/", close: ">" }[part.edge];
        case "ordinal":
          return `(${part.style})`;
        case "broken":
          return `!${part.text}!`;
        case "context":
          return `$${part.name}`;
      }
    })
    .join("");
}

describe("the forms of a placeholder", () => {
  it.each([
    ["{甲|1位}", { form: "full", decimals: 1 }],
    ["{甲|两位小数|无单位}", { form: "no-unit", decimals: 2 }],
    ["｛甲｜０位｝", { form: "full", decimals: 0 }],
    ["{甲|上年}", { form: "full", lastYear: true }],
    ["{甲|无单位|上年|2位}", { form: "no-unit", lastYear: true, decimals: 2 }],
    ["{甲|同比}", { form: "change" }],
    ["{甲|2位|同比}", { form: "change", decimals: 2 }],
    ["{甲|增减}", { form: "difference" }],
    ["{甲| 1 位 |无 单\n位}", { form: "no-unit", decimals: 1 }],
  ])("read %s, in any order", (text, form) => {
    expect(parts(text)).toEqual([{ kind: "figure", figure: "甲", ...form }]);
  });

  it.each([
    "甲|上年|上年",
    "甲|同比|上年",
    "甲|时期|1位",
    "甲|1位|2位",
    "甲|10位",
    "甲|位",
    "甲|同比|",
  ])("refuse {%s}, which makes no sense", (inside) => {
    expect(parts(`{${inside}}`)).toMatchObject([{ code: "unknown-form" }]);
  });

  it("alone in braces speak of the figure before them in the sentence", () => {
    expect(parts("受理{甲}，{同比}，{上年|无单位}；{乙}{增减}。")).toMatchObject([
      { text: "受理" },
      { figure: "甲", form: "full" },
      { text: "，" },
      { figure: "甲", form: "change" },
      { text: "，" },
      { figure: "甲", form: "no-unit", lastYear: true },
      { text: "；" },
      { figure: "乙" },
      { figure: "乙", form: "difference" },
      { text: "。" },
    ]);
  });

  it("alone in braces speak of the figure that is named, whatever is wrong with its form", () => {
    const { parts: read } = scanTemplate("受理{甲|大写}，{同 比}。");
    expect(read).toMatchObject([
      {},
      { figure: "甲|大写" },
      {},
      { figure: "甲", form: "change" },
      {},
    ]);
  });

  it("of a list are numbers whatever blanks are in them", () => {
    expect(signs("{一 是}甲；{ 二是 }乙")).toBe("(one-is)甲；(one-is)乙");
  });

  it("names take the full stop of a Chinese keyboard for a point", () => {
    const names = [{ id: "信访.转办", label: "转办数", aliases: [] }];
    expect(parts("{信访。转办}", names)).toMatchObject([{ figure: "信访.转办" }]);
  });

  it.each([
    ["{同比}增长", 1],
    ["受理{甲}。{同比}", 7],
    ["[[其中{甲}]]{增减}", 10],
    ["受理{甲}\n{上年}", 7],
  ])("have nobody to speak of in %j", (text, position) => {
    expect(parts(text)).toMatchObject([{ code: "form-without-figure", position }]);
  });

  it("are figures where a figure is called so", () => {
    const names = [{ id: "同比", label: "增减", aliases: [] }];
    expect(parts("{同比}{增减}", names)).toMatchObject([{ figure: "同比" }, { figure: "同比" }]);
  });
});

describe("names in placeholders", () => {
  const NAMES = [
    { id: "信访.转办", label: "转办（交办）案件数", aliases: ["转办"] },
    { id: "信访.办结", label: "办结数", aliases: [] },
    { id: "热线.办结", label: "办结数", aliases: ["信访.转办"] },
  ];

  it.each([
    ["信访.转办", "信访.转办"],
    ["转办", "信访.转办"],
    ["转办(交办)案件数", "信访.转办"],
    ["\u200b转办\u00a0（交办） 案件数", "信访.转办"],
    ["信访．办结", "信访.办结"],
    ["没有", "没有"],
  ])("find {%s} by id, label or alias, an id first", (name, figure) => {
    expect(parts(`{${name}}`, NAMES)).toMatchObject([{ kind: "figure", figure }]);
  });

  it("are refused where two figures have them", () => {
    expect(parts("共{办结数|无单位}", NAMES)).toEqual([
      {
        code: "ambiguous-figure",
        found: "办结数",
        position: 2,
        figures: ["信访.办结", "热线.办结"],
      },
    ]);
  });
});

describe("optional clauses and lists", () => {
  it.each([
    ["共{甲}[[，其中{乙}]]。", "共#甲<，其中#乙>。"],
    ["【【受理{甲}｜未受理】】", "<受理#甲/未受理>"],
    ["[[{甲}[[，{乙}|没有]]|无]]", "<#甲<，#乙/没有>/无>"],
    ["[[{甲}|a|b]]", "<#甲/a|b>"],
    ["[[重点]]a|b【【{年度}】】", "[[重点]]a|b【【$year】】"],
    ["〔2021〕[{甲}]【{乙}】", "〔2021〕[#甲]【#乙】"],
    ["【见附件【{甲}】】", "【见附件【#甲】】"],
    ["{一是}{甲}；{三是}{第一}{（二）}", "(one-is)#甲；(one-is)(first)(bracketed)"],
    ["[[{一是}加强宣传]]", "[[(one-is)加强宣传]]"],
    ["[[受理{甲}", "![[!受理#甲"],
    ["受理{甲}]]", "受理#甲!]]!"],
    ["[[受理{甲|}]]", "<受理#甲|>"],
  ])("%s", (text, expected) => {
    expect(signs(text)).toBe(expected);
  });

  it("every sign of any text stands in some part, and a problem always has its place in the text", () => {
    const unit = fc.constantFrom(
      ..."{}[]【】|｜甲同比一是无单位1位上年，。\n".split(""),
      "[[",
      "]]",
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const { parts: found, problems } = scanTemplate(text);
        for (const { position, found: wrong } of problems) {
          expect(text.slice(position - 1).replaceAll("｜", "|")).toContain(
            wrong.replaceAll("｜", "|"),
          );
        }
        const marked = problems.filter(({ code }) => code !== "unknown-form").length;
        expect(found.filter(({ kind }) => kind === "broken")).toHaveLength(marked);
      }),
      { numRuns: 500 },
    );
  });
});
