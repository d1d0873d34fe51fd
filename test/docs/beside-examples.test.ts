import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../src/core/checks/check-report";
import type { ImplicitKind } from "../../src/core/model/check";
import { filled, smallDefinition } from "../support/small-report";
import { readPage, sectionOf, tablesOf } from "./markdown";

const definition = smallDefinition(
  ["受理", "甲", { id: "率", kind: "rate" }],
  ["率=RATE(甲,受理)"],
);

/** The rows of the table in a section whose last heading is this. */
function rowsOf(section: string, heading: string): readonly (readonly string[])[] {
  const tables = tablesOf(sectionOf(readPage("docs/checks.md"), section) ?? "");
  return tables.find((table) => table.heading.at(-1) === heading)?.rows ?? [];
}

/** The findings of a kind as the page writes them: `jump · hint`, or — for none. */
function found(
  kind: ImplicitKind,
  values: Readonly<Record<string, string>>,
  prior: Readonly<Record<string, string>>,
  text = "",
): string {
  const texts = [{ section: "s", paragraph: "p", text }];
  const { checks } = checkReport(definition, filled(definition, values, prior), [], texts);
  const names = checks
    .filter((check) => check.kind === kind)
    .map(({ rule, severity }) => `${rule.split(".")[1] ?? ""} · ${severity}`);
  return names.length === 0 ? "—" : names.join(", ");
}

describe("the examples of docs/checks.md on last year", () => {
  const rows = rowsOf("prior", "figure 甲");

  it("there are some", () => {
    expect(rows.length).toBeGreaterThan(5);
  });

  it.each(rows.map((row) => [...row]))(
    "%s last year, %s this year",
    (last = "", now = "", wanted) => {
      expect(found("prior", { 甲: now }, { 甲: last })).toBe(wanted);
    },
  );
});

describe("the examples of docs/checks.md on the words of paragraphs", () => {
  const rows = rowsOf("text", "finding");

  it("there are some", () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  it.each(rows.map((row) => [...row]))("%s with %s", (text, values = "", wanted) => {
    const [now, last]: [Record<string, string>, Record<string, string>] = [{}, {}];
    for (const pair of values.split(", ")) {
      const [id = "", value = ""] = pair.split(" ");
      if (id.startsWith("上年")) last[id.slice(2)] = value;
      else now[id] = value;
    }
    expect(found("text", now, last, text)).toBe(wanted);
  });
});
