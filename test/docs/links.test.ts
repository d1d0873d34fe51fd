import { describe, expect, it } from "@jest/globals";
import { allPages, leadsSomewhere, linksOf, readPage } from "./markdown";

/** A path in code, from the project's folder or, as pages shorten it, from src and without its ending. */
const SOURCE = /`((?:src|test|docs|scripts|core|workbook|adapters|app|cli)\/[^`\s<>*]+)`/g;

function isThere(file: string): boolean {
  return ["", "src/"].some((folder) =>
    ["", ".ts"].some((ending) =>
      leadsSomewhere({ page: "README.md", target: folder + file + ending }),
    ),
  );
}

describe("the project's pages", () => {
  it("are found", () => {
    expect(allPages()).toEqual(expect.arrayContaining(["README.md", "docs/checks.md"]));
  });

  it.each(allPages())("%s links only to what is there", (page) => {
    expect(linksOf(page).filter((link) => !leadsSomewhere(link))).toEqual([]);
  });

  it.each(allPages())("%s names no folder or file of the source that is gone", (page) => {
    const named = [...readPage(page).matchAll(SOURCE)].map(([, file = ""]) => file);
    expect(named.filter((file) => !isThere(file))).toEqual([]);
  });
});

describe("the decision records", () => {
  const records = allPages().filter((page) => page.startsWith("docs/adr/"));

  it("are numbered without a gap", () => {
    const numbers = records.map((page) => Number(/\d{4}/.exec(page)?.[0]));
    expect(numbers).toEqual(records.map((_, index) => index + 1));
  });

  it.each(records)("%s is listed in ARCHITECTURE.md", (page) => {
    expect(readPage("ARCHITECTURE.md")).toContain(`(${page})`);
  });
});
