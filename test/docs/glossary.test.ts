import { describe, expect, it } from "@jest/globals";
import { literalsOf } from "./code-lists";
import { allPages, readPage, tablesOf } from "./markdown";

const CHECK = "src/core/model/check.ts";
const tables = tablesOf(readPage("docs/glossary.md"));
const rows = tables.flatMap((table) => table.rows);

describe("docs/glossary.md", () => {
  it("gives each term in Chinese, in English and in code", () => {
    for (const [chinese = "", english = "", code = ""] of rows) {
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(english).toMatch(/[a-z]{2}/);
      expect(code).toMatch(/^`/);
    }
  });

  it.each([
    ...literalsOf(CHECK, "RuleKind"),
    ...literalsOf(CHECK, "ImplicitKind"),
    ...literalsOf(CHECK, "Severity"),
    ...literalsOf(CHECK, "Status"),
    ...literalsOf(CHECK, "Verdict"),
    ...literalsOf("src/core/model/entry.ts", "Entry", "state"),
    ...literalsOf("src/core/model/quantity.ts", "Qualifier"),
    ...literalsOf("src/core/definition/definition.ts", "FigureKind"),
  ])("has the word %s of the code", (word) => {
    const codes = rows.flatMap(([, , code = ""]) => [...code.matchAll(/"?([\w-]+)"?(?=[`"])/g)]);
    expect(codes.map(([, code]) => code)).toContain(word);
  });

  const banned = rows.flatMap(([, , , avoid = ""]) =>
    [...avoid.matchAll(/\*\*(.+?)\*\*/g)].map(([, word = ""]) => word),
  );

  it.each(banned)("the pages do not say %s", (word) => {
    const pattern = new RegExp(String.raw`(?<![\w#-])${word}s?(?![\w-])`, "i");
    const pages = allPages().filter((page) => page !== "docs/glossary.md");
    expect(pages.filter((page) => pattern.test(prose(readPage(page))))).toEqual([]);
  });

  it("there are words that the pages do not say", () => {
    expect(banned.length).toBeGreaterThan(10);
  });
});

/** A page without its code, which others may have named. */
function prose(text: string): string {
  return text.replace(/^```[^]*?^```/gm, "").replace(/`[^`]*`/g, "");
}
