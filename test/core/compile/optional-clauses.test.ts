import { describe, expect, it } from "@jest/globals";
import { compileParagraph } from "../../../src/core/compile/compile-paragraph";
import type { Computed } from "../../../src/core/compile/figure-words";
import { parseTemplate } from "../../../src/core/definition/parse-template";
import { rational } from "../../../src/core/model/rational";
import { definitionOf, filledIn } from "./small-report";

function words(
  pattern: string,
  filled: Readonly<Record<string, string>> = {},
  computed: Readonly<Record<string, Computed>> = {},
): string {
  const parsed = parseTemplate(pattern);
  if (!parsed.ok) throw new Error(`not a pattern: ${pattern}`);
  return compileParagraph(parsed.value, {
    definition: definitionOf(),
    figures: filledIn(filled),
    context: { unit: "槐树街道", year: 2021 },
    computed: (figure) => computed[figure],
  })
    .map((parts) => parts.map(({ text }) => text).join(""))
    .join("|");
}

const CLAUSE = "召开{会议.工委会}[[，书面调解{调解.书面}|，未发生书面调解]]。";

describe("an optional clause", () => {
  it.each([
    ["is printed with its figure", "5", "召开3次，书面调解5起。"],
    [
      "vanishes with its comma when the figure is blank, and never says that nothing happened",
      "",
      "召开3次。",
    ],
    ["has another wording for 0", "0", "召开3次，未发生书面调解。"],
    ["and for 未开展", "未开展", "召开3次，未发生书面调解。"],
    ["but not for 不适用, for then there is no such duty", "不适用", "召开3次。"],
    ["keeps what cannot be read, with its mark", "很多", "召开3次，书面调解【待填：书面调解数】。"],
  ])("%s", (_, typed, expected) => {
    expect(words(CLAUSE, { "会议.工委会": "3", "调解.书面": typed })).toBe(expected);
  });

  it("without another wording vanishes for 0 and 未开展", () => {
    const pattern = "召开{会议.工委会}[[，书面调解{调解.书面}]]。";
    expect(words(pattern, { "会议.工委会": "3", "调解.书面": "0" })).toBe("召开3次。");
    expect(words(pattern, { "会议.工委会": "3", "调解.书面": "未开展" })).toBe("召开3次。");
  });

  it("vanishes for a blank figure that is required, too", () => {
    expect(words("书面{调解.书面}[[，张贴{宣传.海报}]]。", { "调解.书面": "1" })).toBe("书面1起。");
  });

  it("of several figures stays while one of them counts something, and vanishes when one is blank", () => {
    const pattern = "[[书面{调解.书面}，口头{调解.口头}|没有调解]]。";
    expect(words(pattern, { "调解.书面": "2", "调解.口头": "0" })).toBe("书面2起，口头0起。");
    expect(words(pattern, { "调解.书面": "0", "调解.口头": "未开展" })).toBe("没有调解。");
    expect(words(pattern, { "调解.书面": "2" })).toBe("");
  });

  it("with a rate of nothing is worded as nothing", () => {
    const pattern = "[[书面{调解.书面}，成功率{调解.成功率}|没有调解]]。";
    const computed = { "调解.成功率": "not-applicable" } as const;
    expect(words(pattern, { "调解.书面": "0" }, computed)).toBe("没有调解。");
    expect(words(pattern, { "调解.书面": "4" }, { "调解.成功率": rational(75n) })).toBe(
      "书面4起，成功率75.0%。",
    );
  });

  it("may hold others, and a clause of clauses goes with all of them", () => {
    const inner = "[[{调解.书面}[[，口头{调解.口头}]]]]";
    expect(words(inner, { "调解.书面": "2" })).toBe("2起");
    expect(words(inner, { "调解.书面": "2", "调解.口头": "1" })).toBe("2起，口头1起");
    const outer = "召开{会议.工委会}[[，其中[[书面{调解.书面}]][[、口头{调解.口头}]]]]。";
    expect(words(outer, { "会议.工委会": "3" })).toBe("召开3次。");
    expect(words(outer, { "会议.工委会": "3", "调解.口头": "1" })).toBe("召开3次，其中、口头1起。");
  });

  it("may hold whole sentences and lines", () => {
    const pattern = "召开{会议.工委会}。[[书面{调解.书面}。\n口头。]]完。";
    expect(words(pattern, { "会议.工委会": "3" })).toBe("召开3次。完。");
    expect(words(pattern, { "会议.工委会": "3", "调解.书面": "1" })).toBe(
      "召开3次。书面1起。|口头。完。",
    );
  });

  it("is kept while something in it has to be mended", () => {
    const parts = [
      { kind: "clause", edge: "open" },
      { kind: "figure", figure: "调解.书面", form: "full" },
      { kind: "broken", text: "{" },
      { kind: "clause", edge: "close" },
    ] as const;
    const scene = {
      definition: definitionOf(),
      figures: filledIn({}),
      context: { unit: "" },
      computed: () => undefined,
    };
    expect(compileParagraph(parts, scene)[0]?.map(({ text }) => text)).toContain("【待改：{】");
  });

  it.each([
    ["共{会议.工委会}，[[书面{调解.书面}]]，完成。", "共3次，完成。"],
    ["共{会议.工委会}，[[书面{调解.书面}]]。", "共3次。"],
    ["共{会议.工委会}；[[书面{调解.书面}]]。完。", "共3次。完。"],
    ["[[书面{调解.书面}]]，共{会议.工委会}。", "共3次。"],
    ["共{会议.工委会}。[[书面{调解.书面}]]。完。", "共3次。完。"],
    ["共{会议.工委会}（[[书面{调解.书面}]]）。", "共3次。"],
    ["共{会议.工委会}，[[其中书面{调解.书面}。]]\n完。", "共3次。|完。"],
    ["共{会议.工委会}、[[书面{调解.书面}、]][[口头{调解.口头}]]等。", "共3次、等。"],
  ])("leaves no punctuation behind: %s", (pattern, expected) => {
    // A comma behind a figure belongs to the text that follows the figure.
    expect(words(pattern, { "会议.工委会": "3" })).toBe(expected);
  });
});

describe("a list", () => {
  const LIST =
    "{一是}召开{会议.工委会}；[[{一是}书面{调解.书面}；]]{二是}口头{调解.口头}；{一是}宣传。";

  it("is numbered by the program, over what is left", () => {
    const filled = { "会议.工委会": "3", "调解.书面": "1", "调解.口头": "2" };
    expect(words(LIST, filled)).toBe("一是召开3次；二是书面1起；三是口头2起；四是宣传。");
    expect(words(LIST, { ...filled, "调解.书面": "" })).toBe(
      "一是召开3次；二是口头2起；三是宣传。",
    );
    expect(words(LIST, { "会议.工委会": "3" })).toBe("一是召开3次；二是宣传。");
  });

  it("goes on over the lines of its paragraph", () => {
    expect(words("{一是}宣传。\n{一是}培训。\n{第一}步，{第一}步。")).toBe(
      "一是宣传。|二是培训。|第一步，第二步。",
    );
  });
});

describe("prose pasted from Word", () => {
  const filled = { "会议.工委会": "3" };
  it.each([
    [
      "soft returns as Excel and files give them",
      "甲。\u000b乙。_x000B_丙。_x000D_\n丁。",
      "甲。|乙。|丙。|丁。",
    ],
    ["line ends of other systems", "甲。\r\n乙。\r丙。\u2028丁。", "甲。|乙。|丙。|丁。"],
    ["tabs, no-break and zero-width signs", "\t\u00a0甲\u200b乙\ufeff\t丙。", "甲乙 丙。"],
    ["signs inside a placeholder", "共{\u200b会议.工委会\u00a0}。", "共3次。"],
    ["quotation marks, which stay as typed", "“双随机”'\"。", "“双随机”'\"。"],
    ["a full-width indent", "　　甲　乙。", "甲　乙。"],
  ])("may hold %s", (_, pattern, expected) => {
    expect(words(pattern, filled)).toBe(expected);
  });
});
