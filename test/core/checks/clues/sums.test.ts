import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { allCodes, cluesAt, diagnosed, typed } from "../../../support/clues";
import { smallDefinition } from "../../../support/small-report";

const PARTS = ["甲", "乙", "丙", "丁"];
const definition = smallDefinition(
  ["总", ...PARTS, { id: "网上", label: "其中：网上" }],
  [
    { id: "S", formula: `总=${PARTS.join("+")}` },
    { id: "B", formula: "网上<=甲" },
  ],
);

/** Parts that are all different, so that a sum tells which one is meant, and an item within the first. */
const parts = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 4, maxLength: 4 }),
    fc.nat({ max: 3 }),
  )
  .map(([values, at]) => ({ values, at, sum: values.reduce((all, each) => all + each, 0) }));

const report = (values: readonly number[], total: number, online = 0) =>
  typed({
    总: total,
    网上: online,
    ...Object.fromEntries(PARTS.map((id, at) => [id, values[at] ?? 0])),
  });

describe("a total without one of its parts", () => {
  it("names the part", () => {
    fc.assert(
      fc.property(parts, ({ values, at, sum }) => {
        const checks = diagnosed(definition, report(values, sum - (values[at] ?? 0)));
        const named = cluesAt(checks, "S", "omitted-part").map((clue) => clue.parts);
        expect(named).toContainEqual([{ figure: PARTS[at], value: String(values[at]) }]);
      }),
      { numRuns: 30 },
    );
  });

  it("names two or three only where no others come to the same", () => {
    const found = cluesAt(
      diagnosed(definition, report([100, 20, 3, 500], 520)),
      "S",
      "omitted-part",
    );
    expect(found.map((clue) => clue.parts.map(({ figure }) => figure))).toEqual([["甲", "丙"]]);
    // 10+40 and 20+30 both come to 50
    const unclear = diagnosed(definition, report([10, 20, 30, 40], 50));
    expect(cluesAt(unclear, "S", "omitted-part")).toEqual([]);
  });
});

describe("a total with one of its parts twice", () => {
  it("names the part", () => {
    fc.assert(
      fc.property(parts, ({ values, at, sum }) => {
        const checks = diagnosed(definition, report(values, sum + (values[at] ?? 0)));
        const named = cluesAt(checks, "S", "double-counted").map((clue) => clue.parts);
        expect(named).toContainEqual([{ figure: PARTS[at], value: String(values[at]) }]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a total with an of-which item added", () => {
  it("names the item and what contains it, first of all", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 900 }), ({ values, sum }, item) => {
        const online = 1 + (item % (values[0] ?? 1));
        const checks = diagnosed(definition, report(values, sum + online, online));
        expect(cluesAt(checks, "S", "of-which-added")).toEqual([
          {
            code: "of-which-added",
            total: { figure: "总", value: String(sum + online) },
            item: { figure: "网上", value: String(online) },
            whole: { figure: "甲", value: String(values[0]) },
          },
        ]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a total with one of several items added that a rule bounds together", () => {
  it("names that item", () => {
    const bounded = smallDefinition(
      ["总", "甲", "乙", "热线", "未诉"],
      [
        { id: "S", formula: "总=甲+乙" },
        { id: "B", formula: "热线+未诉<=总" },
      ],
    );
    const checks = diagnosed(bounded, typed({ 总: 65, 甲: 45, 乙: 6, 热线: 14, 未诉: 5 }));
    expect(cluesAt(checks, "S", "of-which-added")).toMatchObject([
      { item: { figure: "热线", value: "14" }, whole: { figure: "总" } },
    ]);
  });
});

describe("a total that another rule confirms", () => {
  const confirmed = smallDefinition(
    ["总", ...PARTS, "人", "组织"],
    [
      { id: "S", formula: `总=${PARTS.join("+")}` },
      { id: "T", formula: "总=人+组织" },
    ],
  );

  it("was not added up wrongly, whatever its parts come to", () => {
    const values = { 总: 17, 甲: 10, 乙: 4, 丙: 3, 丁: 4, 人: 17, 组织: 0 };
    const codes = allCodes(diagnosed(confirmed, typed(values)));
    expect(codes).not.toContain("omitted-part");
  });
});

describe("sums that add up", () => {
  it("give no clue at all", () => {
    fc.assert(
      fc.property(parts, ({ values, sum }) => {
        expect(allCodes(diagnosed(definition, report(values, sum)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
