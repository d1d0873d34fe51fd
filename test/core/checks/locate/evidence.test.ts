import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Background } from "../../../../src/core/checks/locate/background";
import { checkReport } from "../../../../src/core/checks/check-report";
import { withSuspects } from "../../../../src/core/checks/locate/with-suspects";
import { referenceKey } from "../../../../src/core/definition/expression";
import type { Definition } from "../../../../src/core/definition/definition";
import type { Check } from "../../../../src/core/model/check";
import type { Suspect } from "../../../../src/core/model/suspect";
import { typed } from "../../../support/clues";
import { filled, smallDefinition } from "../../../support/small-report";

function suspectsOf(
  definition: Definition,
  current: Readonly<Record<string, number>>,
  prior: Readonly<Record<string, number>> = {},
  background: Background = {},
): readonly Suspect[] {
  const figures = filled(definition, typed(current), typed(prior));
  const checked = checkReport(definition, figures);
  const { checks } = withSuspects(definition, figures, checked, background);
  return checks.find((check: Check) => check.status === "broken")?.suspects ?? [];
}

const named = (suspects: readonly Suspect[]) =>
  suspects.map(({ changes, because }) => [
    changes.map(({ figure }) => figure).join("+"),
    ...because,
  ]);

const SUM = [{ id: "S", formula: "总=甲+乙" }];

describe("evidence", () => {
  it("of another rule that agrees with a figure speaks for it, and that rule would break", () => {
    const definition = smallDefinition(
      ["总", "甲", "乙", "同"],
      [...SUM, { id: "Q", formula: "甲=同", severity: "query" }],
    );
    const found = suspectsOf(definition, { 总: 70, 甲: 33, 乙: 25, 同: 33 });
    expect(named(found)).toEqual([["总", "typed-total"], ["乙"], ["甲", "confirmed"]]);
    expect(found[2]).toMatchObject({
      changes: [{ figure: "甲", from: "33", to: "45", confirmedBy: ["Q"] }],
      clears: ["S"],
      breaks: ["Q"],
    });
  });

  it("of a rule beyond the block that a change settles as well puts that change first", () => {
    const definition = smallDefinition(
      ["总", "甲", "乙", "同"],
      [...SUM, { id: "Q", formula: "甲=同", severity: "query" }],
    );
    const [first] = suspectsOf(definition, { 总: 70, 甲: 33, 乙: 25, 同: 45 });
    expect(first).toMatchObject({ changes: [{ figure: "甲", to: "45" }], clears: ["S", "Q"] });
  });

  it("of what last year carried on speaks for what was carried over", () => {
    const definition = smallDefinition(
      ["结转", "收", "办", "未结"],
      [
        { id: "S", formula: "结转+收=办+未结" },
        { id: "O", formula: "结转=PRIOR(未结)", severity: "query" },
      ],
    );
    const found = suspectsOf(definition, { 结转: 33, 收: 60, 办: 70, 未结: 45 }, { 未结: 33 });
    const opening = found.find(({ changes }) => changes[0]?.figure === "结转");
    expect(opening?.because).toEqual(["opening-agrees"]);
    expect(found.at(-1)).toBe(opening);
  });

  it("of last year's report speaks for last year's figures", () => {
    const definition = smallDefinition(["甲", "乙"], [{ id: "S", formula: "甲=PRIOR(乙)" }]);
    expect(named(suspectsOf(definition, { 甲: 300 }, { 乙: 555 }))).toEqual([
      ["甲"],
      ["乙", "last-year-figure"],
    ]);
  });

  it("of an explanation that speaks of the figure speaks for it", () => {
    const definition = smallDefinition(["总", "甲", "乙"], SUM);
    const key = referenceKey({ figure: "总", prior: false });
    const found = suspectsOf(
      definition,
      { 总: 70, 甲: 33, 乙: 25 },
      {},
      { explained: new Set([key]) },
    );
    expect(named(found).find(([figure]) => figure === "总")).toEqual([
      "总",
      "typed-total",
      "explained",
    ]);
  });

  it("of a number from a file speaks for it, of one pasted with others against it", () => {
    const definition = smallDefinition(["总", "甲", "乙"], SUM);
    const keys = (...ids: string[]) =>
      new Set(ids.map((figure) => referenceKey({ figure, prior: false })));
    const found = suspectsOf(
      definition,
      { 总: 70, 甲: 33, 乙: 25 },
      {},
      { imported: keys("甲"), pasted: keys("乙") },
    );
    expect(named(found)).toEqual([
      ["总", "typed-total"],
      ["乙", "pasted"],
      ["甲", "imported"],
    ]);
  });

  it("of how numbers came says nothing where all of a block came so", () => {
    const definition = smallDefinition(["总", "甲", "乙"], SUM);
    const figures = { 总: 70, 甲: 33, 乙: 25 };
    const all = new Set(
      Object.keys(figures).map((figure) => referenceKey({ figure, prior: false })),
    );
    const plain = suspectsOf(definition, figures);
    expect(suspectsOf(definition, figures, {}, { imported: all })).toEqual(plain);
    expect(suspectsOf(definition, figures, {}, { pasted: all })).toEqual(plain);
  });

  it("of a jump needs ten of something in one of the years", () => {
    const definition = smallDefinition(["总", "甲", "乙"], SUM);
    const small = suspectsOf(definition, { 总: 20, 甲: 9, 乙: 3 }, { 甲: 1, 乙: 3 });
    expect(small.flatMap(({ because }) => because)).not.toContain("jump");
    const large = suspectsOf(definition, { 总: 20, 甲: 10, 乙: 3 }, { 甲: 1, 乙: 3 });
    expect(named(large)).toContainEqual(["甲", "jump"]);
  });

  it("only orders: the figures listed are the same without it", () => {
    const rich = smallDefinition(
      ["总", "甲", "乙", "丙", "同"],
      [
        { id: "S", formula: "总=甲+乙+丙" },
        { id: "Q", formula: "甲=同", severity: "query" },
        { id: "I", formula: "IF(乙>0,乙=丙)" },
      ],
    );
    const plain = smallDefinition(
      ["总", "甲", "乙", "丙", "同"],
      [{ id: "S", formula: "总=甲+乙+丙" }],
    );
    const count = fc.nat({ max: 40 });
    const sets = (suspects: readonly Suspect[]) =>
      suspects
        .map(({ changes }) => changes.map(({ figure, to }) => `${figure} ${to ?? ""}`).join("+"))
        .sort();
    fc.assert(
      fc.property(count, count, count, count, count, (total, a, b, c, same) => {
        const values = { 总: total, 甲: a, 乙: b, 丙: c, 同: same };
        fc.pre(total !== a + b + c);
        const checks = (definition: Definition) => {
          const figures = filled(definition, typed(values), typed({ 甲: same, 乙: 3 }));
          const all = withSuspects(definition, figures, checkReport(definition, figures)).checks;
          return sets(all.find(({ rule }) => rule === "S")?.suspects ?? []);
        };
        expect(checks(rich)).toEqual(checks(plain));
      }),
      { numRuns: 40 },
    );
  });
});
