import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { mainCounts, MOST_COUNTS } from "../../../src/core/compile/main-counts";
import { readDefinition } from "../../../src/core/definition/read-definition";
import type { FigureTable, TableValue } from "../../../src/core/model/figure-table";

type Value = number | string;
type Years = readonly [now: Value, before: Value];
type Given = Readonly<Record<string, Years>>;

const LETTERS = Array.from({ length: 20 }, (_, at) => String.fromCharCode(65 + at));

/** Groups of the main counts among figures A, B, …, each in 件 unless told otherwise. */
function groupsOf(
  given: Given,
  rules: readonly (readonly [formula: string, severity?: string])[] = [],
  kinds: Readonly<Record<string, string>> = {},
): readonly (readonly string[])[] {
  const ids = Object.keys(given);
  const read = readDefinition({
    id: "t",
    version: "1",
    title: "报告",
    sections: [
      {
        id: "s",
        heading: "一、数",
        sheet: "数",
        figures: ids.map((id) => ({
          id: `数.${id}`,
          label: id,
          unit: kinds[id] === "rate" ? "%" : (kinds[id] ?? "件"),
          kind: kinds[id] === "rate" ? "rate" : "count",
        })),
        paragraphs: [],
      },
    ],
    rules: rules.map(([formula, severity = "hard"], at) => ({
      id: `R-${at}`,
      formula: formula.replace(/(?<![A-Z])[A-T](?![A-Z(])/gu, "数.$&"),
      severity,
      basis: "规定",
    })),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const rows = ids.map((id) => {
    const [now, before] = (given[id] ?? [0, 0]).map(valueOf) as [TableValue, TableValue];
    const nothing: TableValue = { kind: "words", text: "—" };
    return {
      figure: `数.${id}`,
      label: id,
      unit: "件",
      now,
      before,
      change: nothing,
      growth: nothing,
    };
  });
  const table: FigureTable = { sections: [{ id: "s", heading: "一、数", rows }], omitted: 0 };
  return mainCounts(read.value, table).map((group) => group.map((id) => id.slice(2)));
}

function valueOf(value: Value): TableValue {
  if (typeof value === "string") return { kind: "words", text: value };
  return { kind: "number", value: { units: BigInt(value), decimals: 0 }, suffix: "" };
}

const PLAIN: Given = { A: [20, 18], B: [12, 9], C: [7, 30], D: [5, 6] };

describe("the main counts of a report", () => {
  it("are those with exact numbers in both years, in report order", () => {
    expect(groupsOf(PLAIN)).toEqual([["A", "B", "C", "D"]]);
    const given: Given = { A: [20, "—"], B: ["待填", 9], C: ["近30", 30], D: [5, 6], E: [4, 2] };
    expect(groupsOf(given)).toEqual([["D", "E"]]);
  });

  it("are counts, and not 0 in both years", () => {
    expect(groupsOf({ ...PLAIN, E: [0, 0], F: [0, 3] }, [], { B: "rate" })).toEqual([
      ["A", "C", "D", "F"],
    ]);
  });

  it.each<[string, string, string[]]>([
    ["addends of a sum", "A=B+C", ["A", "D"]],
    ["addends of a sum on the left", "B+C=A", ["A", "D"]],
    ["addends of SUM", "A=SUM(B,C)", ["A", "D"]],
    ["其中", "B<=A", ["A", "C", "D"]],
    ["其中, told from the whole", "A>=B", ["A", "C", "D"]],
    ["several at most the whole", "B+C<=A", ["A", "D"]],
    ["where something is filled in", 'IF(B<>"",A=B+C)', ["A", "D"]],
    ["either of two that are equal: the first stays", "B=A", ["A", "C", "D"]],
  ])("are no parts of others: %s", (_, formula, left) => {
    expect(groupsOf(PLAIN, [[formula]])).toEqual([left]);
  });

  it.each<[string, string, string]>([
    ["a balance has no whole", "A+B=C+D", "hard"],
    ["last year's figure is no whole", "B<=PRIOR(A)", "hard"],
    ["a difference has no parts", "A=B-C", "hard"],
    ["a bound that only hints", "B<=A", "hint"],
    ["a rate", "RATE(B,A)<=100", "hard"],
  ])("%s, so all stay", (_, formula, severity) => {
    expect(groupsOf(PLAIN, [[formula, severity]])).toEqual([["A", "B", "C", "D"]]);
  });

  it("of another unit are no parts: 期 of 人次", () => {
    expect(groupsOf(PLAIN, [["B<=A"]], { B: "期" })).toEqual([["A", "B", "C", "D"]]);
  });

  it("parts stay where the whole is not shown itself", () => {
    expect(groupsOf({ ...PLAIN, A: [20, "—"] }, [["A=B+C"]])).toEqual([["B", "C", "D"]]);
  });

  it("parts of parts go too, and of a ring of equal ones the first stays", () => {
    expect(groupsOf(PLAIN, [["A=B+D"], ["C<=B"]])).toEqual([]);
    expect(groupsOf(PLAIN, [["A=B"], ["B=C"]])).toEqual([["A", "D"]]);
  });

  it("fewer than two are nothing to compare", () => {
    expect(groupsOf({ A: [1, 2] })).toEqual([]);
    expect(groupsOf({})).toEqual([]);
  });

  it("of more than twelve those stay that rules name most often, in report order", () => {
    const given = Object.fromEntries(LETTERS.map((id): [string, Years] => [id, [10, 11]]));
    expect(groupsOf(given)).toEqual([LETTERS.slice(0, MOST_COUNTS)]);
    const [group] = groupsOf(given, [["T+S=R+Q"], ["T+A=R+S"]]);
    expect(group).toEqual([...LETTERS.slice(0, 8), "Q", "R", "S", "T"]);
  });

  it("are told in two groups where one scale would hide bars, larger numbers first", () => {
    const given: Given = { A: [25, 27], B: [510100, 480021], C: [29, 24], D: [15180, 12011] };
    expect(groupsOf(given)).toEqual([
      ["B", "D"],
      ["A", "C"],
    ]);
    expect(groupsOf({ A: [2, 100], B: [3, 4] })).toEqual([["A", "B"]]);
  });

  it("are every time some of the figures, each once, in report order, two or more to a group", () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.constant("—"));
    const years = fc.tuple(value, value);
    fc.assert(
      fc.property(fc.array(years, { maxLength: 20 }), (all) => {
        const given = Object.fromEntries(all.map((each, at) => [LETTERS[at] ?? "", each]));
        const groups = groupsOf(given);
        expect(groups.length).toBeLessThanOrEqual(2);
        expect(groups.flat().length).toBeLessThanOrEqual(MOST_COUNTS);
        for (const group of groups) {
          expect(group.length).toBeGreaterThan(1);
          expect([...group].sort()).toEqual(group);
        }
        expect(new Set(groups.flat()).size).toBe(groups.flat().length);
        const isExact = (id: string) => (given[id] ?? []).every((each) => typeof each === "number");
        expect(groups.flat().every(isExact)).toBe(true);
      }),
    );
  });
});
