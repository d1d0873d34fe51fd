import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../src/core/checks/check-report";
import { diagnose } from "../../src/core/checks/diagnose";
import type { Check } from "../../src/core/model/check";
import { filled, smallDefinition, type SmallFigure } from "../support/small-report";
import { literalsOf } from "./code-lists";
import { readPage, sectionOf, tablesOf } from "./markdown";

/** The figures that docs/checks.md uses in its examples. */
const FIGURES: readonly SmallFigure[] = [
  { id: "受理", required: true },
  { id: "甲", required: true },
  { id: "乙", required: true },
  { id: "丙", na: true },
  { id: "丁" },
  { id: "戊" },
  { id: "款", kind: "amount", unit: "万元" },
  { id: "款1", kind: "amount", unit: "万元" },
  { id: "款2", kind: "amount", unit: "万元" },
  { id: "率", kind: "rate" },
  { id: "点", kind: "rate", unit: "百分点" },
];

const LAST_YEAR = "上年";

/** `甲 57, 上年甲 58` as this year's and last year's values. */
function valuesOf(cell: string) {
  const pairs = cell.split(", ").map((pair) => {
    const at = pair.indexOf(" ");
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  });
  const isPrior = ([id]: readonly [string, string]) => id.startsWith(LAST_YEAR);
  return {
    current: Object.fromEntries(pairs.filter((pair) => !isPrior(pair))),
    prior: Object.fromEntries(
      pairs.filter(isPrior).map(([id, text]) => [id.slice(LAST_YEAR.length), text]),
    ),
  };
}

function checkOf(formula: string, values: string): Check | undefined {
  const definition = smallDefinition(FIGURES, [{ id: "R", formula }]);
  const { current, prior } = valuesOf(values);
  const figures = filled(definition, current, prior);
  const { checks } = diagnose(definition, figures, checkReport(definition, figures));
  return checks.find(({ rule }) => rule === "R");
}

/** `甲 58; 乙 72`: the ways to put a finding right, likeliest first. */
function waysOf(check: Check | undefined): string {
  const ways = (check?.suspects ?? []).map(({ changes }) =>
    changes.map(({ figure, to }) => `${figure} ${to ?? "?"}`).join(" + "),
  );
  return ways.length === 0 ? "none" : ways.join("; ");
}

/** `broken · query · truncated`: the status, and the severity and verdict where the page states them. */
function stated(check: Check | undefined, wanted: string): string {
  const [, ...rest] = wanted.split(" · ");
  const severity = rest.filter((word) => ["hard", "query", "hint"].includes(word));
  const verdict = rest.filter((word) => !severity.includes(word));
  return [
    check?.status,
    ...severity.map(() => check?.severity),
    ...verdict.map(() => check?.rate?.verdict),
  ].join(" · ");
}

const page = readPage("docs/checks.md");
const kinds = literalsOf("src/core/model/check.ts", "RuleKind");
const examples = kinds.flatMap((kind) =>
  tablesOf(sectionOf(page, kind) ?? "")
    .filter(({ heading }) => heading.join() === "rule,filled,status")
    .flatMap(({ rows }) => rows.map((row) => [kind, ...row] as const)),
);

const located = tablesOf(sectionOf(page, "The figure most likely wrong") ?? "")
  .filter(({ heading }) => heading.join() === "rule,filled,ways")
  .flatMap(({ rows }) => rows);

describe("the ways of docs/checks.md to put a finding right", () => {
  it("has examples", () => {
    expect(located.length).toBeGreaterThan(0);
  });

  it.each(located)("of %s with %s are %s", (formula = "", values = "", ways = "") => {
    expect(waysOf(checkOf(formula, values))).toBe(ways);
  });
});

describe("the examples of docs/checks.md", () => {
  it.each(examples)("%s: %s with %s is %s", (kind, formula = "", values = "", status = "") => {
    const check = checkOf(formula, values);
    expect(check?.kind).toBe(kind);
    expect(stated(check, status)).toBe(status);
  });

  it.each(kinds)("%s has a good example and a bad one", (kind) => {
    const statuses = examples.filter(([of]) => of === kind).map(([, , , status = ""]) => status);
    expect(statuses.some((status) => status.startsWith("holds"))).toBe(true);
    expect(statuses.some((status) => status.startsWith("broken"))).toBe(true);
  });
});
