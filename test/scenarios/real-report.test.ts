import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkReport } from "../../src/core/checks/check-report";
import { explainHabit } from "../../src/core/messages/explain-habit";
import type { Check } from "../../src/core/model/check";
import { formatDecimal } from "../../src/core/model/decimal";
import { sampleFigures, streetDefinition } from "../support/sample-report";

const definition = streetDefinition();
const checked = checkReport(definition, sampleFigures("sample-2021", definition));
const rates = new Map(
  checked.checks.flatMap(({ rate, severity, status }) =>
    rate?.stated ? [[formatDecimal(rate.stated), { verdict: rate.verdict, severity, status }]] : [],
  ),
);

describe("the real report of 2021", () => {
  it("has no hard finding", () => {
    const hard = checked.checks.filter((c) => c.status === "broken" && c.severity === "hard");
    expect(hard.map(({ rule }) => rule)).toEqual([]);
  });

  it.each(["98", "32.9", "88.2"])("states %s%%, which holds under both habits", (stated) => {
    expect(rates.get(stated)).toEqual({ verdict: "both", severity: "hard", status: "holds" });
  });

  it.each(["37.2", "78.94"])(
    "states %s%%, which is truncated and only to be explained",
    (stated) => {
      expect(rates.get(stated)).toEqual({
        verdict: "truncated",
        severity: "query",
        status: "broken",
      });
    },
  );

  it("tells the habit once, with both truncated rates and what they would round to", () => {
    expect(checked.habit.rounding).toBe("truncate");
    const message = explainHabit(checked, "zh-CN");
    expect(message).toContain("37.2%应为37.3%");
    expect(message).toContain("78.94%应为78.95%");
    expect(message).toContain("其余3处");
  });

  it("hints that 截至11月底 stands beside the whole year", () => {
    const hint = checked.checks.find(({ rule }) => rule === "@period.截至11月底");
    expect(hint).toMatchObject({ kind: "period", severity: "hint", status: "broken" });
    expect(hint?.operands.map(({ figure }) => figure)).toContain("信访.办结率");
  });

  it("infers the unprinted 15 and shows the unprinted 45 and 19 as sums", () => {
    const inferred = checked.checks.flatMap(({ evidence }) =>
      evidence.code === "rated" && evidence.implied ? [evidence.implied.value.numerator] : [],
    );
    expect(inferred).toEqual([15n]);
    const sums = checked.checks.flatMap(({ rule, evidence }) =>
      rule.startsWith("@formula.") && evidence.code === "compared"
        ? [[rule, evidence.left.value?.numerator]]
        : [],
    );
    expect(sums).toEqual([
      ["@formula.调解.成功", 45n],
      ["@formula.调解.热线与未诉", 19n],
    ]);
  });

  it("comes out the same in whatever order the rules stand", () => {
    const byRule = (checks: readonly Check[]) =>
      [...checks].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
    const figures = sampleFigures("sample-2021", definition);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...definition.rules], { minLength: definition.rules.length }),
        (rules) => {
          const shuffled = checkReport({ ...definition, rules }, figures);
          expect(byRule(shuffled.checks)).toEqual(byRule(checked.checks));
          expect(shuffled.habit.rounding).toBe(checked.habit.rounding);
        },
      ),
      { numRuns: 20 },
    );
  });
});
