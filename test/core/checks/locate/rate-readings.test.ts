import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../../../src/core/checks/check-report";
import { diagnose } from "../../../../src/core/checks/diagnose";
import { explainSuspects } from "../../../../src/core/messages/explain-suspects";
import type { Check } from "../../../../src/core/model/check";
import { filled, smallDefinition } from "../../../support/small-report";

const definition = smallDefinition(
  [
    "办结",
    "受理",
    { id: "率", kind: "rate" },
    "甲",
    "乙",
    { id: "甲率", kind: "rate" },
    "丙",
    { id: "丙率", kind: "rate" },
  ],
  ["率=RATE(办结,受理)", "甲率=RATE(甲,乙)", "丙率=RATE(丙,乙)"],
);

/** 1÷3 is 33.3…%, 2÷3 is 66.6…%: what a report writes for it shows its habit. */
const ROUNDS = { 甲: "2", 乙: "3", 甲率: "67%" };
const CUTS = { 甲: "2", 乙: "3", 甲率: "66%" };
const DOES_BOTH = { 甲: "2", 乙: "3", 甲率: "67%", 丙: "5", 丙率: "166%" };

function found(values: Readonly<Record<string, string>>): Check {
  const figures = filled(definition, values);
  const { checks } = diagnose(definition, figures, checkReport(definition, figures));
  const check = checks.find(({ rule }) => rule === "R-1");
  if (check?.status !== "broken") throw new Error("R-1 is not broken");
  return check;
}

/** `办结 40→62 as truncated`, likeliest first. */
const ways = (values: Readonly<Record<string, string>>) =>
  found(values).suspects.map(({ changes, reading }) => {
    const words = changes.map(({ figure, from, to = "?", truncated }) => {
      return `${figure} ${from}→${to}${truncated === undefined ? "" : `/${truncated}`}`;
    });
    return words.join(" + ") + (reading === undefined ? "" : ` as ${reading}`);
  });

describe("a repair by which a rate agrees only if it was truncated", () => {
  const typed = { 办结: "40", 受理: "77", 率: "80%" };

  it("stands behind those by which it is rounded, and says so", () => {
    expect(ways({ ...typed, ...ROUNDS })).toEqual([
      "受理 77→50",
      "率 80%→52%",
      "办结 40→62 as truncated",
    ]);
    const check = found({ ...typed, ...ROUNDS });
    expect(explainSuspects(check, definition, "zh-CN")).toContain(
      "“办结” 40 应为 62，但改后的比率要截位才合得上",
    );
    expect(explainSuspects(check, definition, "en")).toContain(
      "but then a rate agrees only if it was truncated",
    );
  });

  it("settles nothing: the truncated rate is left to be explained", () => {
    const { suspects } = found({ ...typed, ...ROUNDS });
    expect(suspects.map(({ clears }) => clears)).toEqual([["R-1"], ["R-1"], []]);
  });

  it("leaves a rate to be explained in a report that cuts as well, and is not said to settle 0", () => {
    const check = found({ ...typed, ...CUTS });
    const chinese = explainSuspects(check, definition, "zh-CN");
    expect(chinese).toContain("“办结” 40 应为 62，改后只剩截位取数的比率要说明");
    expect(chinese).not.toContain("改后 0 条");
    expect(explainSuspects(check, definition, "en")).toContain(
      "which leaves a truncated rate to be explained",
    );
  });

  it("is no slip of the fingers to go by", () => {
    // 62 typed as 26 would be one; 26÷77 is 33.7…%.
    const { suspects } = found({ 办结: "26", 受理: "77", 率: "80%", ...ROUNDS });
    expect(suspects.at(-1)).toMatchObject({ diagnosis: "transposed-digits", reading: "truncated" });
  });

  it("is as good as any in a report that cuts, where what only rounding allows stands behind", () => {
    expect(ways({ ...typed, ...CUTS })).toContain("办结 40→62");
    expect(ways({ 办结: "40", 受理: "64", 率: "80%", ...CUTS })).toEqual([
      "受理 64→50",
      "率 80%→63%/62%",
      "办结 40→51 as rounded",
    ]);
  });

  it("is as good as any in a report that does both", () => {
    expect(ways({ ...typed, ...DOES_BOTH })).toContain("办结 40→62");
  });
});

describe("a count that a rate leaves open", () => {
  it("is offered where only one value is rounded to the rate", () => {
    // 51÷102 is 50%; 52÷102 is 50.98…%, which only a report that cuts would call so.
    expect(ways({ 办结: "15", 受理: "102", 率: "50%", ...ROUNDS })).toContain("办结 15→51");
    expect(ways({ 办结: "15", 受理: "102", 率: "50%", ...CUTS })).toContain("办结 15→?");
  });
});

describe("a stated rate that is mistyped", () => {
  it("is offered rounded alone where the report rounds", () => {
    expect(ways({ 办结: "19", 受理: "51", 率: "73.2%", ...ROUNDS })).toEqual(["率 73.2%→37.3%"]);
  });

  it("is offered cut as well where the report cuts, or does not show what it does", () => {
    for (const habit of [CUTS, DOES_BOTH, {}]) {
      const check = found({ 办结: "19", 受理: "51", 率: "73.2%", ...habit });
      expect(check.suspects[0]).toMatchObject({
        changes: [{ figure: "率", from: "73.2%", to: "37.3%", truncated: "37.2%" }],
        diagnosis: "transposed-digits",
      });
      expect(explainSuspects(check, definition, "zh-CN")).toContain(
        "“率” 73.2% 应为 37.3%，按截位则为 37.2%（相邻两位颠倒）",
      );
      expect(explainSuspects(check, definition, "en")).toContain(
        "37.3%, or 37.2% if it was truncated",
      );
    }
  });
});
