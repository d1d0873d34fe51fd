import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../src/core/checks/check-report";
import { diagnose } from "../../src/core/checks/diagnose";
import { explainSuspects } from "../../src/core/messages/explain-suspects";
import type { Check } from "../../src/core/model/check";
import { filled, smallDefinition } from "../support/small-report";

const disclosure = smallDefinition(
  [
    { id: "公开.受理", label: "受理" },
    { id: "公开.不存在", label: "信息不存在" },
    { id: "公开.主动", label: "主动公开" },
    { id: "公开.可以", label: "可以公开" },
    { id: "公开.不予", label: "不予公开" },
    { id: "公开.自然人", label: "自然人" },
    { id: "公开.组织", label: "组织" },
  ],
  [
    { id: "GK-1", formula: "公开.受理=公开.不存在+公开.主动+公开.可以+公开.不予" },
    { id: "GK-2", formula: "公开.自然人+公开.组织=公开.受理" },
  ],
);

const ANSWERED = {
  "公开.受理": "21",
  "公开.不存在": "10",
  "公开.主动": "4",
  "公开.可以": "3",
  "公开.不予": "4",
  "公开.自然人": "21",
  "公开.组织": "0",
};

const petition = (...rules: readonly string[]) =>
  smallDefinition(
    [
      { id: "信访.结转", label: "上年结转" },
      { id: "信访.新收", label: "新收" },
      { id: "信访.办结", label: "办结" },
      { id: "信访.未结", label: "结转下年" },
    ],
    ["信访.结转+信访.新收=信访.办结+信访.未结", ...rules].map((formula, at) => ({
      id: `XF-${at + 1}`,
      formula,
    })),
  );

const smallBalance = petition();
const bounded = petition("信访.办结<=信访.新收");
const balance = petition("信访.结转=PRIOR(信访.未结)");

function brokenChecks(
  definition: typeof disclosure,
  current: Readonly<Record<string, string>>,
  prior: Readonly<Record<string, string>> = {},
): readonly Check[] {
  const figures = filled(definition, current, prior);
  const { checks } = diagnose(definition, figures, checkReport(definition, figures));
  return checks.filter(({ status }) => status === "broken");
}

const chinese = (check: Check | undefined, definition = disclosure) =>
  check && explainSuspects(check, definition, "zh-CN");

describe("12 typed for 21 in 受理", () => {
  const broken = brokenChecks(disclosure, { ...ANSWERED, "公开.受理": "12" });

  it("breaks both rules, and one figure alone puts both right", () => {
    expect(broken.map(({ rule }) => rule)).toEqual(["GK-1", "GK-2"]);
    for (const { suspects } of broken) {
      expect(suspects).toEqual([
        {
          changes: [{ figure: "公开.受理", from: "12", to: "21", because: ["typed-total"] }],
          clears: ["GK-1", "GK-2"],
          breaks: [],
          diagnosis: "transposed-digits",
          because: ["typed-total"],
        },
      ]);
    }
  });

  it("is told as the likeliest, with nothing else that would do", () => {
    expect(chinese(broken[0])).toBe(
      "最可能：“受理” 12 应为 21（相邻两位颠倒，合计不是公式算的）。改后 2 条同时相符；无其他单格解。",
    );
  });
});

describe("14 typed for 4 in 不予公开", () => {
  const broken = brokenChecks(disclosure, { ...ANSWERED, "公开.不予": "14" });

  it("leaves two figures that alone would do, both a slip: a tie, in report order", () => {
    expect(broken.map(({ rule }) => rule)).toEqual(["GK-1"]);
    expect(
      broken[0]?.suspects.map(({ changes, diagnosis }) => [
        ...changes.map(({ figure, from, to }) => `${figure} ${from}→${to ?? ""}`),
        diagnosis,
      ]),
    ).toEqual([
      ["公开.不存在 10→0", "extra-digit"],
      ["公开.不予 14→4", "extra-digit"],
    ]);
  });

  it("names both with the slip as the reason, calls neither the likeliest, and claims no only solution", () => {
    expect(chinese(broken[0])).toBe(
      "可能是：“信息不存在” 10 应为 0（多打一位），或“不予公开” 14 应为 4（多打一位）。只凭数字分不出，请核对原始台账。",
    );
  });
});

describe("上年结转 exchanged with 结转下年", () => {
  const typed = { "信访.结转": "3", "信访.新收": "58", "信访.办结": "57", "信访.未结": "2" };

  const swapsOf = (check: Check | undefined) =>
    check?.suspects
      .filter(({ diagnosis }) => diagnosis === "swapped")
      .map(({ changes }) => changes);

  const CARRIED = [
    { figure: "信访.结转", from: "3", to: "2" },
    { figure: "信访.未结", from: "2", to: "3" },
  ];

  it("is the only exchange that solves it (2+58=57+3) where 办结 cannot exceed 新收", () => {
    const [found] = brokenChecks(bounded, typed);
    expect(found?.suspects.map(({ clears }) => clears)).toEqual([["XF-1"], ["XF-1"], ["XF-1"]]);
    expect(swapsOf(found)).toEqual([CARRIED]);
    expect(chinese(found, bounded)).toBe(
      "可能是：“上年结转” 3 应为 1（错了一位），或“结转下年” 2 应为 4（错了一位），或“上年结转” 3 和“结转下年” 2 填反了。只凭数字分不出，请核对原始台账。",
    );
  });

  it("is one of two where only the balance is known: 3+57=58+2 holds as well, and both are listed", () => {
    const [found] = brokenChecks(smallBalance, typed);
    expect(swapsOf(found)).toEqual([
      CARRIED,
      [
        { figure: "信访.新收", from: "58", to: "57" },
        { figure: "信访.办结", from: "57", to: "58" },
      ],
    ]);
    expect(chinese(found, smallBalance)).toContain("“上年结转” 3 和“结转下年” 2 填反了");
  });

  it("is listed as well where last year's figure is blank: it may be what the exchange asks for", () => {
    const [found] = brokenChecks(balance, typed);
    expect(swapsOf(found)).toContainEqual(CARRIED);
  });

  it("comes first once last year's figure is known: no single figure does, and two rules are settled", () => {
    const broken = brokenChecks(balance, typed, { "信访.未结": "2" });
    expect(broken.map(({ rule }) => rule)).toEqual(["XF-1", "XF-2"]);
    const [first, ...others] = broken[0]?.suspects ?? [];
    expect(first).toMatchObject({ diagnosis: "swapped", clears: ["XF-1", "XF-2"], breaks: [] });
    expect(others.every(({ diagnosis }) => diagnosis === "unexplained")).toBe(true);
    expect(others.every(({ changes }) => changes.length === 2)).toBe(true);
    expect(chinese(broken[0], balance)).toBe(
      "最可能：“上年结转” 3 和“结转下年” 2 填反了。改后 2 条同时相符。也可能：“上年结转” 3 应为 2，同时“新收” 58 应为 57，或“上年结转” 3 应为 2，同时“办结” 57 应为 58，或“上年结转” 3 应为 1，同时“结转下年”（上年） 2 应为 1（但上年已报过），另有 3 种。",
    );
  });
});
