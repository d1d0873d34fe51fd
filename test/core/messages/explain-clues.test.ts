import { describe, expect, it } from "@jest/globals";
import { explainClues, explainHabitClues } from "../../../src/core/messages/explain-clues";
import type { Check } from "../../../src/core/model/check";
import type { Clue, ClueCode } from "../../../src/core/model/clue";
import type { Suspect } from "../../../src/core/model/suspect";
import { smallDefinition } from "../../support/small-report";

const definition = smallDefinition(
  [
    { id: "受理", label: "受理" },
    { id: "主动", label: "主动公开" },
    { id: "网上", label: "其中：网上" },
    { id: "率", label: "公开率", kind: "rate" },
    { id: "率2", label: "答复率", kind: "rate" },
  ],
  [],
);

const received = { figure: "受理", value: "12" };
const opened = { figure: "主动", value: "10" };
const online = { figure: "网上", value: "3" };
const rate = { figure: "率", value: "37.2%" };
const other = { figure: "率2", value: "62.8%" };

/** One of every code, with its sentence in both languages. */
const SENTENCES: readonly (readonly [Clue, string, string])[] = [
  [
    {
      code: "scope-mismatch",
      scopes: [
        { period: "", figures: [received] },
        { period: "截至11月底", figures: [opened, online] },
      ],
    },
    "统计时期不同：“受理” 12 是全年，“主动公开” 10、“其中：网上” 3 是截至11月底。请先统一时期再核对，数本身不一定错。",
    'Different periods: "受理" 12 for the whole year; "主动公开" 10, "其中：网上" 3 (截至11月底). Use one period first; the figures need not be wrong.',
  ],
  [
    { code: "implied-blank", blank: opened, rule: "GK-1" },
    "“主动公开”还没有填，按 GK-1 应为 10。",
    '"主动公开" is blank; by GK-1 it should be 10.',
  ],
  [
    { code: "implied-blank", blank: opened, rule: "A" },
    "“主动公开”现在按 0 计，若漏填的是它，应为 10。",
    '"主动公开" counts as 0; if it was left out, it should be 10.',
  ],
  [
    { code: "power-of-ten", figure: received, to: "120000", places: 4 },
    "“受理” 12 的小数点往右移 4 位是 120000，就相符了，可能“万”和“个”混用。",
    '"受理" 12 agrees as 120000, with the decimal point 4 places to the right; units of one and of ten thousand may be mixed.',
  ],
  [
    { code: "power-of-ten", figure: { figure: "受理", value: "120" }, to: "12", places: -1 },
    "“受理” 120 的小数点往左移 1 位是 12，就相符了，可能多零或少零。",
    '"受理" 120 agrees as 12, with the decimal point 1 place to the left.',
  ],
  [
    { code: "omitted-part", total: received, parts: [opened] },
    "“受理” 12 正好是不算“主动公开” 10 的合计，可能漏加了这一项。",
    '"受理" 12 is the sum without "主动公开" 10, which may have been left out.',
  ],
  [
    { code: "double-counted", total: received, parts: [opened, online] },
    "“受理” 12 正好是“主动公开” 10、“其中：网上” 3 多算一遍的合计，可能重复加了。",
    '"受理" 12 is the sum with "主动公开" 10, "其中：网上" 3 counted twice.',
  ],
  [
    { code: "of-which-added", total: received, item: online, whole: opened },
    "“受理” 12 正好是再加上“其中：网上” 3 的合计；它已经含在“主动公开”里，不应另加。",
    '"受理" 12 is the sum with "其中：网上" 3 added, which "主动公开" contains already.',
  ],
  [
    {
      code: "stale-total",
      total: received,
      changed: [opened],
      was: [{ figure: "主动", value: "9" }],
    },
    "“受理” 12 正好是改数以前的合计（上次汇总时“主动公开” 9），可能分项改了，合计没有跟着改。",
    '"受理" 12 is the sum from before the parts were changed (when compiled last: "主动公开" 9); the total may not have followed.',
  ],
  [
    { code: "inverted-fraction", rate, numerator: "51", denominator: "19" },
    "“公开率” 37.2% 正好是 19÷51，分子、分母可能颠倒了。",
    '"公开率" 37.2% is 19÷51: the fraction may be upside down.',
  ],
  [
    { code: "wrong-denominator", rate, numerator: "19", denominators: [received, opened] },
    "“公开率” 37.2% 正好合上 19÷12（“受理”）、19÷10（“主动公开”），分母可能取错了。",
    '"公开率" 37.2% is 19÷12 ("受理") or 19÷10 ("主动公开"): the denominator may be another one.',
  ],
  [
    {
      code: "shifted-rows",
      direction: "down",
      figures: [received, opened, online],
      clears: ["A", "B"],
    },
    "“受理”到“其中：网上” 3 格的数像是往下错了一行，移回去 2 条同时相符；“其中：网上”要另外补填。",
    'The 3 figures from "受理" to "其中：网上" seem to stand one row too low; moved back, 2 rules hold, and "其中：网上" is to be filled in.',
  ],
  [
    { code: "exchanged-years", figures: [received, opened], clears: ["A", "B"] },
    "“受理”到“主动公开” 2 格的本年数和上年数像是填反了，换回来 2 条同时相符。",
    'This year and last year seem exchanged in the 2 figures from "受理" to "主动公开"; put right, 2 rules hold.',
  ],
  [
    { code: "last-year", figure: received, to: "21" },
    "“受理” 12 和上年的数一样，可能填成了上年数。",
    '"受理" 12 is last year\'s figure as well.',
  ],
  [
    {
      code: "carry-forward",
      opening: received,
      closing: { figure: "主动", prior: true, value: "10" },
      difference: "2",
      balance: "GK-3",
      residual: "2",
    },
    "“受理” 12，而上年“主动公开” 10，差 2；GK-3 也差 2，偏在同一边，先核对结转数。",
    '"受理" 12 but last year\'s "主动公开" 10, 2 apart; GK-3 is off by 2 to the same side. Look at what was carried over first.',
  ],
  [
    { code: "forced-share", rate, rounded: "37.3%", shares: [rate, other] },
    "“公开率” 37.2% 四舍五入应为 37.3%；“公开率”、“答复率”合计正好 100%，这一个可能是为凑满 100% 调过的。",
    '"公开率" 37.2% rounds to 37.3%; "公开率", "答复率" add up to exactly 100%, so this one may have been moved to make them.',
  ],
  [
    {
      code: "rounded-early",
      rate,
      exact: "37.149%",
      via: "37.15%",
      rates: [],
      how: "rounded-twice",
    },
    "“公开率” 37.2% 像是取了两次整：37.149% 先取成 37.15%，再写成 37.2%。请由件数一次算出。",
    '"公开率" 37.2% seems rounded twice: 37.149% to 37.15%, then to 37.2%. Compute it from the counts once.',
  ],
  [
    { code: "rounded-early", rate, exact: "37.3%", rates: [other], how: "rest" },
    "“公开率” 37.2% 正好是 100% 减“答复率” 62.8%，用的是取过整的数；由件数直接算是 37.3%。",
    '"公开率" 37.2% is 100% less "答复率" 62.8%, rounded before; computed from the counts it is 37.3%.',
  ],
  [
    { code: "rounding-difference", difference: "0.05", most: "0.105" },
    "尾差 0.05，按写出的位数最多可差 0.105。",
    "A rounding difference of 0.05; the decimals leave up to 0.105 open.",
  ],
];

/** What something else beside the clue tells already. */
const TOLD_ELSEWHERE: readonly ClueCode[] = ["swapped", "truncation", "implied-numerator"];

function check(clues: readonly Clue[], suspects: readonly Suspect[] = []): Check {
  return {
    rule: "A",
    kind: "sum",
    severity: "hard",
    status: "broken",
    operands: [],
    evidence: { code: "not-applicable", reason: "all-blank", because: [] },
    suspects,
    clues,
  };
}

describe("a clue in words", () => {
  it.each(SENTENCES)("%j", (clue, chinese, english) => {
    expect(explainClues(check([clue]), definition, "zh-CN")).toEqual([chinese]);
    expect(explainClues(check([clue]), definition, "en")).toEqual([english]);
  });

  it("is there for every code that nothing else tells", () => {
    const codes = new Set([...SENTENCES.map(([{ code }]) => code), ...TOLD_ELSEWHERE]);
    expect(codes.size).toBe(19);
  });

  it("is left out where the suspects say the same", () => {
    const suspect: Suspect = {
      changes: [{ figure: "受理", from: "120", to: "12" }],
      clears: ["A"],
      breaks: [],
      diagnosis: "power-of-ten",
      because: [],
    };
    const clue: Clue = {
      code: "power-of-ten",
      figure: { figure: "受理", value: "120" },
      to: "12",
      places: -1,
    };
    expect(explainClues(check([clue], [suspect]), definition, "zh-CN")).toEqual([]);
    const swapped: Clue = { code: "swapped", figures: [received, opened] };
    expect(explainClues(check([swapped]), definition, "zh-CN")).toEqual([]);
  });

  it("of a count that a truncated rate gives away stands beside the habit, which does not tell it", () => {
    const clues: readonly Clue[] = [
      { code: "implied-numerator", blank: { figure: "主动", value: "15" }, rate },
      { code: "truncation", rate, rounded: "37.3%" },
    ];
    const habit = {
      rounding: "truncate",
      truncated: ["A"],
      rounded: [],
      both: [],
      neither: [],
    } as const;
    const honesty = { checked: [], unchecked: [], undecidable: [], blank: [] };
    const checked = { checks: [check(clues)], habit, unchecked: [], honesty };
    expect(explainClues(check(clues), definition, "zh-CN")).toEqual([]);
    expect(explainHabitClues(checked, definition, "zh-CN")).toEqual([
      "“主动公开”没有填，按“公开率” 37.2% 推算只能是 15。",
    ]);
    expect(explainHabitClues(checked, definition, "en")).toEqual([
      '"主动公开" is blank; by "公开率" 37.2% it can only be 15.',
    ]);
  });
});
