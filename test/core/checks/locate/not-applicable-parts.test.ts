import { describe, expect, it } from "@jest/globals";
import { explainSuspects } from "../../../../src/core/messages/explain-suspects";
import { allCodes, diagnosed } from "../../../support/clues";
import { smallDefinition } from "../../../support/small-report";

const definition = smallDefinition(
  ["甲", "乙", { id: "丙", na: true }, "戊", "己"],
  [
    { id: "R1", formula: "甲=乙+丙" },
    { id: "R2", formula: "甲=戊+己" },
  ],
);

describe("a part that is 不适用 and counts as nothing", () => {
  const broken = (values: Readonly<Record<string, string>>) =>
    diagnosed(definition, values).filter(({ status }) => status === "broken");

  it("is no free cell: what is suspected makes every rule hold with it", () => {
    const [found] = broken({ 甲: "12", 乙: "8", 丙: "不适用", 戊: "15", 己: "6" });
    for (const { changes } of found?.suspects ?? []) expect(changes.length).toBeGreaterThan(0);
    const single = found?.suspects.filter(({ changes }) => changes.length === 1) ?? [];
    expect(single).toEqual([]);
  });

  it("confirms the total that it belongs to", () => {
    const [found] = broken({ 甲: "12", 乙: "12", 丙: "不适用", 戊: "15", 己: "6" });
    expect(
      found?.suspects.flatMap(({ changes }) => changes.map(({ figure }) => figure)),
    ).not.toContain("甲");
  });

  it("is told with figures in every sentence", () => {
    const [found] = broken({ 甲: "12", 乙: "8", 丙: "不适用" });
    expect(found && explainSuspects(found, definition, "zh-CN")).not.toMatch(/：。/);
    expect(found?.suspects.length).toBeGreaterThan(0);
  });
});

it("a bound is satisfied by any number that is large enough, so no decimal point is suspected", () => {
  const bound = smallDefinition(["甲", "乙"], ["甲<=乙"]);
  expect(allCodes(diagnosed(bound, { 甲: "8", 乙: "5" }))).not.toContain("power-of-ten");
});
