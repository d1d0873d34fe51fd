import { describe, expect, it } from "@jest/globals";
import { literalsOf } from "./code-lists";
import { codesIn, readPage, sectionOf, tablesOf } from "./markdown";

const CHECK = "src/core/model/check.ts";
const RESOLUTION = "src/core/model/resolution.ts";
const FAILURE = "src/core/model/failure.ts";

function part(page: string, heading: string): string {
  const found = sectionOf(readPage(page), heading);
  if (found === undefined) throw new Error(`${page} has no section ${heading}`);
  return found;
}

describe("docs/checks.md", () => {
  it.each([
    ...literalsOf(CHECK, "RuleKind").map((kind) => [kind, "Rule kinds"]),
    ...literalsOf(CHECK, "ImplicitKind").map((kind) => [kind, "Implicit kinds"]),
  ])("has a section on the kind %s", (kind, heading) => {
    expect(sectionOf(part("docs/checks.md", heading), kind)?.length).toBeGreaterThan(0);
  });

  it.each([
    ["Statuses", literalsOf(CHECK, "Status")],
    ["Severities", literalsOf(CHECK, "Severity")],
    ["Entries", literalsOf("src/core/model/entry.ts", "Entry", "state")],
    ["rate", literalsOf(CHECK, "Verdict")],
    ["structure", literalsOf("src/core/model/structure-problem.ts", "StructureProblem", "problem")],
    [
      "Explanations and waivers",
      [...literalsOf(RESOLUTION, "Hollowness"), ...literalsOf(RESOLUTION, "Unheeded")],
    ],
  ])("lists in %s every one and nothing else", (heading, codes) => {
    expect(codes.length).toBeGreaterThan(2);
    expect([...codesIn(part("docs/checks.md", heading))].sort()).toEqual([...codes].sort());
  });

  it.each([
    ["Clues", literalsOf("src/core/model/clue.ts", "Clue", "code")],
    ["The figure most likely wrong", literalsOf("src/core/model/suspect.ts", "SuspectReason")],
  ])("lists in the table of %s every one and nothing else", (heading, codes) => {
    const [table] = tablesOf(part("docs/checks.md", heading));
    const listed = table?.rows.map(([code = ""]) => code.replaceAll("`", ""));
    expect(codes.length).toBeGreaterThan(5);
    expect([...(listed ?? [])].sort()).toEqual([...codes].sort());
  });

  it("lists every code and every reason of the evidence", () => {
    const codes = [
      ...literalsOf(CHECK, "Evidence", "code"),
      ...literalsOf(CHECK, "Evidence", "reason"),
      ...literalsOf(CHECK, "UndecidedReason"),
    ];
    expect(codes.length).toBeGreaterThan(20);
    const listed = codesIn(part("docs/checks.md", "Evidence"));
    expect([...new Set(listed)].sort()).toEqual([...new Set(codes)].sort());
  });
});

describe("docs/definition.md", () => {
  it.each([
    ["Mistakes of a definition", literalsOf("src/core/definition/mistake.ts", "MistakeCode")],
    [
      "Mistakes of a values file",
      literalsOf("src/core/model/values-mistake.ts", "ValuesMistake", "code"),
    ],
    ["Functions", literalsOf("src/core/definition/expression.ts", "FunctionName")],
    ["Kinds of figure", literalsOf("src/core/definition/definition.ts", "FigureKind")],
  ])("lists in %s every one and nothing else", (heading, codes) => {
    expect(codes.length).toBeGreaterThan(3);
    expect([...codesIn(part("docs/definition.md", heading))].sort()).toEqual([...codes].sort());
  });
});

describe("docs/messages.md", () => {
  it.each([
    [
      "A workbook or file is refused",
      ["WorkbookFailure", "FileFailure", "ContentFailure"].flatMap((name) =>
        literalsOf(FAILURE, name, "code"),
      ),
    ],
    ["Excel refuses", literalsOf(FAILURE, "HostFailure", "code")],
    [
      "A compiled report is a draft",
      literalsOf("src/core/model/document.ts", "DraftReason", "code"),
    ],
    [
      "The command line is not understood",
      literalsOf("src/cli/arguments/usage-mistake.ts", "UsageCode"),
    ],
  ])("lists under “%s” every code and nothing else", (heading, codes) => {
    expect(codes.length).toBeGreaterThan(4);
    expect([...codesIn(part("docs/messages.md", heading))].sort()).toEqual([...codes].sort());
  });
});
