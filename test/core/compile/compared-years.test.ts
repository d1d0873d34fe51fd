import { describe, expect, it } from "@jest/globals";
import { compileParagraph } from "../../../src/core/compile/compile-paragraph";
import type { Computed } from "../../../src/core/compile/figure-words";
import { parseTemplate } from "../../../src/core/definition/parse-template";
import { rational } from "../../../src/core/model/rational";
import { definitionOf, filledIn } from "./small-report";

interface Years {
  readonly now?: Readonly<Record<string, string>>;
  readonly before?: Readonly<Record<string, string>>;
  readonly computed?: Readonly<Record<string, Computed>>;
  readonly computedBefore?: Readonly<Record<string, Computed>>;
}

function parts(
  pattern: string,
  { now = {}, before = {}, computed = {}, computedBefore = {} }: Years,
) {
  const parsed = parseTemplate(pattern);
  if (!parsed.ok) throw new Error(`not a pattern: ${pattern}`);
  return compileParagraph(parsed.value, {
    definition: definitionOf(),
    figures: { current: filledIn(now).current, prior: filledIn(before).current },
    context: { unit: "槐树街道", year: 2021 },
    computed: (figure) => computed[figure],
    computedLastYear: (figure) => computedBefore[figure],
  }).flat();
}

function words(pattern: string, years: Years): string {
  return parts(pattern, years)
    .map(({ text }) => text)
    .join("");
}

describe("同比 and 增减", () => {
  it.each([
    ["65", "60", "同比增长8.3%", "比上年增加5件"],
    ["50", "54", "同比下降7.4%", "比上年减少4件"],
    ["60", "60", "与上年持平", "与上年持平"],
    ["未开展", "8", "同比下降100.0%", "比上年减少8件"],
    ["100001", "100000", "同比增长0.001%", "比上年增加1件"],
  ])("of %s after %s", (now, before, change, difference) => {
    const years = { now: { "信访.转办": now }, before: { "信访.转办": before } };
    expect(words("{信访.转办|同比}", years)).toBe(change);
    expect(words("{信访.转办|增减}", years)).toBe(difference);
  });

  it("are words about the figure, not the figure", () => {
    const years = { now: { "信访.转办": "65" }, before: { "信访.转办": "60" } };
    expect(parts("{信访.转办|同比|2位}{信访.转办|上年|无单位}", years)).toEqual([
      { kind: "figure", text: "同比增长8.33%", figure: "信访.转办", says: "change" },
      { kind: "figure", text: "60", figure: "信访.转办", says: "last-year" },
    ]);
  });

  it("of a rate are in points, between the values as printed", () => {
    const years = {
      now: { "信访.办结率": "98.3%" },
      computedBefore: { "信访.办结率": rational(9700n, 99n) },
    };
    expect(words("{信访.办结率|同比}，{信访.办结率|增减}", years)).toBe(
      "同比提高0.3个百分点，比上年提高0.3个百分点",
    );
  });

  it("of an amount keep its decimals and unit", () => {
    const years = { now: { "执法.罚款": "3.20" }, before: { "执法.罚款": "4.75" } };
    expect(words("{执法.罚款|增减}，{执法.罚款|同比}", years)).toBe(
      "比上年减少1.55万元，同比下降32.6%",
    );
  });

  it.each([
    ["65", "", "【待填：转办数同比】", "last-year-blank"],
    ["65", "不适用", "【待填：转办数同比】", "last-year-blank"],
    ["65", "0", "【待填：转办数同比】", "last-year-zero"],
    ["65", "未开展", "【待填：转办数同比】", "last-year-zero"],
    ["65", "近60", "【待填：转办数同比】", "not-exact"],
    ["近65", "60", "【待填：转办数同比】", "not-exact"],
    ["", "60", "【待填：转办数】", undefined],
    ["很多", "60", "【待填：转办数】", undefined],
  ])("of %j after %j are missing and say why", (now, before, text, lacks) => {
    const years = { now: { "信访.转办": now }, before: { "信访.转办": before } };
    const [part] = parts("{信访.转办|同比}", years);
    expect(part).toMatchObject({ kind: "missing", text });
    expect(part?.kind === "missing" ? part.lacks : "").toBe(lacks);
  });

  it("in an optional clause vanish where there is nothing to compare with", () => {
    const pattern = "转办{信访.转办}[[，{信访.转办|同比}]]。";
    expect(words(pattern, { now: { "信访.转办": "65" } })).toBe("转办65件。");
    expect(words(pattern, { now: { "信访.转办": "65" }, before: { "信访.转办": "60" } })).toBe(
      "转办65件，同比增长8.3%。",
    );
  });

  it("last year's value that nobody filled in is missing, in a sentence of this year's", () => {
    expect(words("去年{信访.转办|上年}，今年{信访.转办}。", { now: { "信访.转办": "65" } })).toBe(
      "去年【待填：转办数上年数】，今年65件。",
    );
    expect(words("去年{调解.书面|上年}，今年{调解.书面}。", {})).toBe("");
  });
});

describe("decimals that a sentence asks for", () => {
  const exact = { "信访.办结率": rational(9845n, 100n) };

  it("round a computed rate once", () => {
    expect(words("{信访.办结率|1位}", { computed: exact })).toBe("98.5%");
    expect(words("{信访.办结率|3位|无单位}", { computed: exact })).toBe("98.450");
    expect(words("{信访.办结率}", { computed: exact })).toBe("98%");
  });

  it("take decimals from a stated rate, by the counts where they give the statement", () => {
    // 98.449 is stated as 98.45, which alone would round up to 98.5.
    const computed = { "信访.办结率": rational(98449n, 1000n) };
    const now = { "信访.办结率": "98.45%" };
    expect(words("{信访.办结率|1位}", { now, computed })).toBe("98.4%");
    expect(words("{信访.办结率|1位}", { now })).toBe("98.5%");
    expect(words("{信访.办结率|1位}", { now, computed: { "信访.办结率": rational(50n) } })).toBe(
      "98.5%",
    );
  });

  it("never give a stated rate digits that it does not have", () => {
    expect(parts("{信访.办结率|2位}", { now: { "信访.办结率": "98%" }, computed: exact })).toEqual([
      { kind: "figure", text: "98%", figure: "信访.办结率", askedDecimals: 2 },
    ]);
    expect(words("{信访.转办|1位}", { now: { "信访.转办": "58" } })).toBe("58件");
  });
});
