import { describe, expect, it } from "@jest/globals";
import { compileParagraph } from "../../../src/core/compile/compile-paragraph";
import type { Computed } from "../../../src/core/compile/figure-words";
import { parseTemplate } from "../../../src/core/definition/parse-template";
import type { Filled } from "../../../src/core/model/entry";
import { rational } from "../../../src/core/model/rational";
import { definitionOf, filledIn } from "./small-report";

interface Given {
  readonly filled?: Readonly<Record<string, string>>;
  readonly extra?: Partial<Filled>;
  readonly computed?: Readonly<Record<string, Computed>>;
}

function lines(pattern: string, { filled = {}, extra = {}, computed = {} }: Given = {}) {
  const parsed = parseTemplate(pattern);
  if (!parsed.ok) throw new Error(`not a pattern: ${pattern}`);
  return compileParagraph(parsed.value, {
    definition: definitionOf(),
    figures: filledIn(filled, extra),
    context: { unit: "槐树街道", year: 2021 },
    computed: (figure) => computed[figure],
  });
}

function words(pattern: string, given: Given = {}): string {
  return lines(pattern, given)
    .map((parts) => parts.map(({ text }) => text).join(""))
    .join("|");
}

describe("a paragraph", () => {
  it("prints qualifier, number and unit in place, and the report's own words", () => {
    const filled = { "宣传.海报": "近32000", "信访.转办": "180余" };
    expect(
      words(
        "{年度}年{单位}张贴海报{宣传.海报}，转办{信访.转办}，比{上年度}年多，{下年度}年继续。",
        { filled },
      ),
    ).toBe("2021年槐树街道张贴海报近32000张，转办180余件，比2020年多，2022年继续。");
  });

  it("prints a figure the same wherever it is repeated", () => {
    const filled = { "会议.主任办公会": "25" };
    expect(words("召开{会议.主任办公会}。{会议.主任办公会|无单位}次会议。", { filled })).toBe(
      "召开25次。25次会议。",
    );
  });

  it("carries with each figure the figure and the cell it came from", () => {
    const place = { sheet: "依法决策", address: "D5" };
    const given = { filled: { "会议.主任办公会": "25" }, extra: { place } };
    expect(lines("召开{会议.主任办公会}、{会议.工委会}。", given)).toEqual([
      [
        { kind: "text", text: "召开" },
        { kind: "figure", text: "25次", figure: "会议.主任办公会", place },
        { kind: "text", text: "、" },
        { kind: "missing", text: "【待填：工委会召开次数】", figure: "会议.工委会" },
        { kind: "text", text: "。" },
      ],
    ]);
  });

  it("marks a blank required figure and an unreadable one, with its place", () => {
    const place = { sheet: "依法决策", address: "D5" };
    const given = { filled: { "会议.主任办公会": "很多" }, extra: { place } };
    expect(lines("{会议.主任办公会}", given)).toEqual([
      [{ kind: "missing", text: "【待填：主任办公会召开次数】", figure: "会议.主任办公会", place }],
    ]);
    expect(words("办结率{信访.办结率}。")).toBe("办结率【待填：办结率】。");
  });

  it("carries a stated rate as stated and rounds a computed one", () => {
    const computed = { "信访.办结率": rational(5700n, 58n) };
    expect(words("办结率{信访.办结率}。", { computed, filled: { "信访.办结率": "98.0%" } })).toBe(
      "办结率98.0%。",
    );
    expect(words("办结率{信访.办结率}。", { computed })).toBe("办结率98%。");
  });

  it("prints a derived figure that nobody was asked for", () => {
    expect(words("调解成功{调解.成功}。", { computed: { "调解.成功": rational(45n) } })).toBe(
      "调解成功45起。",
    );
  });

  it("says 未开展 and 不适用 in words; both are answers, not gaps", () => {
    const filled = { "调解.书面": "未开展", "调解.口头": "不适用" };
    expect(words("书面{调解.书面}，口头{调解.口头}。", { filled })).toBe(
      "书面0起（未开展），口头不适用。",
    );
  });
});

describe("a sentence about optional figures", () => {
  const rest = "召开{会议.主任办公会}。";
  const filled = { "会议.主任办公会": "25" };

  it("is left out when all of them are blank, derived and computed ones included", () => {
    expect(
      words(`${rest}书面{调解.书面}，口头{调解.口头}。成功{调解.成功}，率{调解.成功率}。`, {
        filled,
      }),
    ).toBe("召开25次。");
  });

  it("stays with its gaps marked when one of them is filled", () => {
    expect(words("书面{调解.书面}，口头{调解.口头}。", { filled: { "调解.书面": "0" } })).toBe(
      "书面0起，口头【待填：口头调解数】。",
    );
  });

  it("stays when a required figure stands beside them", () => {
    expect(words("召开{会议.主任办公会}，书面{调解.书面}。")).toBe(
      "召开【待填：主任办公会召开次数】，书面【待填：书面调解数】。",
    );
  });

  it("stays when a figure is unreadable, for somebody did answer", () => {
    expect(words("书面{调解.书面}。", { filled: { "调解.书面": "若干" } })).toBe(
      "书面【待填：书面调解数】。",
    );
  });

  it("takes a whole paragraph with it when nothing else in it has a figure to tell", () => {
    expect(words("持续推进调解工作。书面{调解.书面}。成效明显。")).toBe("");
  });

  it("leaves sentences without figures alone while the paragraph still tells a figure, or never had one", () => {
    expect(words(`坚持集体决策。${rest}书面{调解.书面}。成效明显。`, { filled })).toBe(
      "坚持集体决策。召开25次。成效明显。",
    );
    expect(words("坚持集体决策。成效明显。")).toBe("坚持集体决策。成效明显。");
  });

  it("leaves no semicolon hanging at the end", () => {
    expect(words("召开{会议.主任办公会}；书面{调解.书面}。", { filled })).toBe("召开25次。");
    expect(words("书面{调解.书面}；召开{会议.主任办公会}；", { filled })).toBe("召开25次；");
  });

  it("is judged line by line, each line being a paragraph of its own", () => {
    expect(words(`${rest}\n书面{调解.书面}。\n　　张贴{宣传.海报}。`, { filled })).toBe(
      "召开25次。|张贴【待填：张贴海报数】。",
    );
  });
});

describe("a period in a sentence", () => {
  it("prints as stated, else as the definition has it, and nothing for the whole year", () => {
    const filled = { "信访.转办": "58", "信访.办结": "57" };
    const pattern = "{信访.转办|时期}转办{信访.转办}；{信访.办结|时期}办结{信访.办结}。";
    expect(words(pattern, { filled })).toBe("截至11月底，转办58件；办结57件。");
    expect(words(pattern, { filled, extra: { period: "截至10月底" } })).toBe(
      "截至10月底，转办58件；截至10月底，办结57件。",
    );
    expect(words(pattern, { filled, extra: { period: "全年" } })).toBe("转办58件；办结57件。");
  });

  it("is not the figure being printed", () => {
    const filled = { "会议.主任办公会": "25" };
    expect(words("召开{会议.主任办公会}。{调解.书面|时期}调解工作有序。", { filled })).toBe(
      "召开25次。调解工作有序。",
    );
    expect(words("{调解.书面|时期}书面{调解.书面}。")).toBe("");
    expect(words("{信访.转办|时期}转办工作有序。")).toBe("截至11月底，转办工作有序。");
  });
});
