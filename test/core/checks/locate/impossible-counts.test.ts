import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { diagnosed } from "../../../support/clues";
import { smallDefinition } from "../../../support/small-report";

const definition = smallDefinition(
  ["总", "甲", "乙", "丙", "丁", "人", "组"],
  [
    { id: "S", formula: "总=甲+乙+丙+丁" },
    { id: "P", formula: "人+组=总" },
  ],
);
const RIGHT = { 总: "21", 甲: "10", 乙: "4", 丙: "3", 丁: "4", 人: "21", 组: "0" };

/** `丁 -4→4 wrong-sign` for each way that a rule's finding lists. */
function waysAt(rule: string, wrong: Readonly<Record<string, string>>): readonly string[] {
  const checks = diagnosed(definition, { ...RIGHT, ...wrong });
  const { suspects = [] } = checks.find((check) => check.rule === rule) ?? {};
  return suspects.map(({ changes, diagnosis }) => {
    const words = changes.map(({ figure, from, to = "?" }) => `${figure} ${from}→${to}`);
    return `${words.join(", ")} ${diagnosis}`;
  });
}

describe("a count that no count can be", () => {
  it("below 0 is the one that is wrong, whatever other figure could make up for it", () => {
    expect(waysAt("S", { 丁: "-4" })).toEqual(["丁 -4→4 wrong-sign"]);
  });

  it("with a fraction is the one that is wrong, and its right value is whole", () => {
    expect(waysAt("S", { 丁: "4.5" })).toEqual(["丁 4.5→4 wrong-digit"]);
    expect(waysAt("S", { 甲: "1.0" })[0]).toBe("甲 1.0→10 power-of-ten");
    expect(waysAt("S", { 甲: "9.5", 丁: "4.5" })).not.toContainEqual(
      expect.stringMatching(/→\S*\./),
    );
  });

  it("is changed beside the other mistake where there are two", () => {
    expect(waysAt("P", { 丁: "-4", 人: "12" })).toEqual([
      "丁 -4→4, 人 12→21 unexplained",
      "丁 -4→4, 组 0→9 unexplained",
    ]);
  });

  it("leaves every other figure alone", () => {
    const below = fc.integer({ min: -9999, max: -1 });
    fc.assert(
      fc.property(fc.constantFrom("甲", "乙", "丙", "丁"), below, (figure, value) => {
        const ways = waysAt("S", { [figure]: String(value) });
        expect(ways.map((way) => way.split("→")[0])).toEqual([`${figure} ${value}`]);
      }),
    );
  });
});
