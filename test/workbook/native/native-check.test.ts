import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { BLANK } from "../../../src/core/model/entry";
import type { Entry, Filled } from "../../../src/core/model/entry";
import { readEntry } from "../../../src/core/text/reading";
import { CHECK_WORDS, nativeChecks } from "../../../src/workbook/native/native-check";
import { formulaValues } from "../../../src/workbook/native/native-values";
import { figureOf, sample } from "../support/sample-definition";

const checks = nativeChecks(sample);

function shown(owner: string, entries: Readonly<Record<string, Entry | string>>) {
  const current = new Map<string, Filled>();
  for (const [id, entry] of Object.entries(entries)) {
    const read = typeof entry === "string" ? readEntry(entry, figureOf(id)) : entry;
    current.set(id, { entry: read });
  }
  const check = checks.get(owner);
  return check && formulaValues(sample, { current, prior: new Map() })(check);
}

describe("live checks", () => {
  it("stand in the rows of hard linear rules over this year's counts and amounts, and nowhere else", () => {
    expect([...checks.keys()].sort()).toEqual(
      ["信访.转办", "信访.办结", "合同.金额", "调解.口头"].sort(),
    );
  });

  it.each<[string, string, Readonly<Record<string, string>>, string]>([
    [
      "a balanced sum agrees",
      "信访.转办",
      { "信访.转办": "58", "信访.甲": "50", "信访.乙": "8" },
      "✓ 相符",
    ],
    [
      "a sum that is off shows by how much",
      "信访.转办",
      { "信访.转办": "12", "信访.甲": "10", "信访.乙": "11" },
      "✗ 差9",
    ],
    ["a blank part is waited for", "信访.转办", { "信访.转办": "58", "信访.甲": "58" }, "待填"],
    ["nothing at all is waited for", "信访.转办", {}, "待填"],
    [
      "未开展 counts as 0",
      "信访.转办",
      { "信访.转办": "58", "信访.甲": "58", "信访.乙": "未开展" },
      "✓ 相符",
    ],
    [
      "不适用 is not taken for 0",
      "信访.转办",
      { "信访.转办": "58", "信访.甲": "58", "信访.乙": "不适用" },
      "待填",
    ],
    [
      "an approximate part is left to the engine",
      "信访.转办",
      { "信访.转办": "58", "信访.甲": "近50", "信访.乙": "8" },
      CHECK_WORDS.approximate,
    ],
    [
      "an approximate total is left to the engine",
      "信访.转办",
      { "信访.转办": "50余", "信访.甲": "50", "信访.乙": "8" },
      CHECK_WORDS.approximate,
    ],
    [
      "text is not a number",
      "信访.转办",
      { "信访.转办": "若干", "信访.甲": "50", "信访.乙": "8" },
      "待填",
    ],
    [
      "a bound that is kept agrees",
      "信访.办结",
      { "信访.办结": "58", "信访.转办": "58" },
      "✓ 相符",
    ],
    [
      "a bound that is passed shows by how much",
      "信访.办结",
      { "信访.办结": "60", "信访.转办": "58" },
      "✗ 差2",
    ],
    [
      "amounts are compared without binary fractions",
      "合同.金额",
      { "合同.金额": "0.3", "合同.预算": "0.30" },
      "✓ 相符",
    ],
    [
      "amounts that differ show by how much",
      "合同.金额",
      { "合同.金额": "0.3", "合同.预算": "0.2" },
      "✗ 差0.1",
    ],
    ["an optional row is silent while it is blank", "合同.金额", { "合同.预算": "0.30" }, ""],
    [
      "two rules agree together",
      "调解.口头",
      { "调解.口头": "5", "信访.转办": "9", "信访.乙": "5" },
      "✓ 相符",
    ],
    [
      "the first of two rules is broken",
      "调解.口头",
      { "调解.口头": "12", "信访.转办": "9" },
      "✗ 差3",
    ],
    [
      "the second of two rules is broken",
      "调解.口头",
      { "调解.口头": "6", "信访.转办": "9", "信访.乙": "5" },
      "✗ 差1",
    ],
    ["one of two rules still waits", "调解.口头", { "调解.口头": "6", "信访.转办": "9" }, "待填"],
    [
      "one of two rules is approximate",
      "调解.口头",
      { "调解.口头": "6", "信访.转办": "9", "信访.乙": "5余" },
      CHECK_WORDS.approximate,
    ],
  ])("%s", (_, owner, entries, expected) => {
    expect(shown(owner, entries)).toBe(expected);
  });

  it("never agree unless every operand is an exact number or 未开展", () => {
    const anyEntry = fc.constantFrom<Entry>(
      { state: "blank" },
      { state: "none" },
      { state: "not-applicable" },
      { state: "unreadable", text: "?" },
      { state: "stated", quantity: { value: { units: 0n, decimals: 0 } } },
      { state: "stated", quantity: { value: { units: 3n, decimals: 0 } } },
      { state: "stated", quantity: { value: { units: 3n, decimals: 0 }, qualifier: "over" } },
    );
    const isExact = (entry: Entry) =>
      entry.state === "none" ||
      (entry.state === "stated" && entry.quantity.qualifier === undefined);
    const ids = ["调解.口头", "信访.转办", "信访.乙", "信访.甲"] as const;
    fc.assert(
      fc.property(fc.tuple(anyEntry, anyEntry, anyEntry, anyEntry), (entries) => {
        const filled = Object.fromEntries(ids.map((id, at) => [id, entries[at] ?? BLANK]));
        const agree = (owner: string, operands: readonly number[]) =>
          shown(owner, filled) !== CHECK_WORDS.agrees ||
          operands.every((at) => isExact(entries[at] ?? BLANK));
        return agree("调解.口头", [0, 1, 2]) && agree("信访.转办", [1, 2, 3]);
      }),
      { numRuns: 1000 },
    );
  });
});
