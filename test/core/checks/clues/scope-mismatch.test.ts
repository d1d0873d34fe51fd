import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Figures } from "../../../../src/core/model/entry";
import { allCodes, cluesAt, diagnosedFigures } from "../../../support/clues";
import { filled, smallDefinition } from "../../../support/small-report";

const definition = smallDefinition(
  ["总", "甲", "乙", "人", "组织"],
  [
    { id: "S", formula: "总=甲+乙" },
    { id: "T", formula: "总=人+组织" },
  ],
);

function figures(
  values: Readonly<Record<string, string>>,
  periods: Readonly<Record<string, string>>,
): Figures {
  const { current, prior } = filled(definition, values);
  return {
    current: new Map(
      [...current].map(([id, one]) => {
        const period = periods[id];
        return [id, period === undefined ? one : { ...one, period }] as const;
      }),
    ),
    prior,
  };
}

describe("a broken rule over different periods", () => {
  const values = { 总: "21", 甲: "10", 乙: "4", 人: "21", 组织: "0" };

  it("is at most to be explained where one part is of 下半年 or 7-12月", () => {
    for (const period of ["下半年", "7-12月", "三季度"]) {
      const checks = diagnosedFigures(definition, figures(values, { 甲: period }));
      const found = checks.find(({ rule }) => rule === "S");
      expect(found).toMatchObject({ status: "broken", severity: "query", suspects: [] });
    }
  });

  it("is at most to be explained, names the periods and suspects nobody", () => {
    const checks = diagnosedFigures(
      definition,
      figures(values, { 甲: "截至11月底", 乙: "截至11月30日" }),
    );
    const found = checks.find(({ rule }) => rule === "S");
    expect(found).toMatchObject({ status: "broken", severity: "query", suspects: [] });
    expect(found?.clues).toEqual([
      {
        code: "scope-mismatch",
        scopes: [
          { period: "", figures: [{ figure: "总", value: "21" }] },
          {
            period: "截至11月底",
            figures: [
              { figure: "甲", value: "10" },
              { figure: "乙", value: "4" },
            ],
          },
        ],
      },
    ]);
  });

  it("is a finding like any other where the periods are one, however written, or a moment beside them", () => {
    for (const period of ["截至11月底", "全年", "截至11月30日"]) {
      const all = Object.fromEntries(Object.keys(values).map((id) => [id, period]));
      const checks = diagnosedFigures(definition, figures(values, { ...all, 乙: "时点" }));
      expect(checks.find(({ rule }) => rule === "S")?.severity).toBe("hard");
      expect(allCodes(checks)).not.toContain("scope-mismatch");
    }
  });

  it("takes a rate that says nothing about its period for one of its parts'", () => {
    const rated = smallDefinition(
      ["办结", "转办", { id: "率", kind: "rate" }],
      [{ id: "R", formula: "率=RATE(办结,转办)" }],
    );
    const given = filled(rated, { 办结: "57", 转办: "58", 率: "97%" });
    const period = "截至11月底";
    const current = new Map(
      [...given.current].map(([id, one]) => [id, id === "率" ? one : { ...one, period }]),
    );
    const [found] = diagnosedFigures(rated, { ...given, current });
    expect(found).toMatchObject({ rule: "R", status: "broken", severity: "hard" });
  });

  it("is no finding where the numbers agree, whatever the periods", () => {
    const period = fc.constantFrom("", "全年", "截至11月底", "截至6月底");
    fc.assert(
      fc.property(period, period, (one, other) => {
        const agreeing = { ...values, 乙: "11" };
        const checks = diagnosedFigures(definition, figures(agreeing, { 甲: one, 乙: other }));
        expect(cluesAt(checks, "S", "scope-mismatch")).toEqual([]);
        expect(checks.find(({ rule }) => rule === "S")?.status).toBe("holds");
      }),
      { numRuns: 20 },
    );
  });
});
