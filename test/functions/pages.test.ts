import { describe, expect, it } from "@jest/globals";
import { FUNCTION_IDS } from "../../src/functions/function-id";
import { FUNCTION_TEXTS, HELP_PAGES } from "../../src/functions/metadata";
import type { Language } from "../../src/core/messages/language";
import { readPage, sectionOf, tablesOf } from "../docs/markdown";
import { asText, parsedCall, shows } from "./support/call";

const PAGES = ["docs/functions.zh-CN.md", "docs/functions.md"];

/** The examples of a function on a page: what one types and what the cell shows. */
function examplesOf(page: string, id: string): readonly (readonly [string, string])[] {
  const tables = tablesOf(sectionOf(readPage(page), id) ?? "");
  return tables.flatMap(({ rows }) =>
    rows.map(([call = "", shown = ""]) => [call.replaceAll("`", ""), shown] as const),
  );
}

function plainText(html: string): string {
  return html
    .replace(/\s*<[^>]*>\s*/g, (tag) => (/<\/?code>/.test(tag) ? tag.replace(/<[^>]*>/g, "") : " "))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, "");
}

describe.each(PAGES)("%s", (page) => {
  it.each([...FUNCTION_IDS])("shows of %s what the function gives", (id) => {
    const examples = examplesOf(page, id);
    expect(examples.length).toBeGreaterThan(0);
    for (const [call, shown] of examples) {
      const [name, given] = parsedCall(call);
      expect([call, name, asText(shows(name, ...given))]).toEqual([call, id, shown]);
    }
  });
});

describe.each([...FUNCTION_IDS])("the metadata of %s", (id) => {
  it("has an example that is true", () => {
    const { call, shows: shown } = FUNCTION_TEXTS[id].example;
    const [name, given] = parsedCall(call);
    expect([name, asText(shows(name, ...given))]).toEqual([id, shown]);
  });
});

describe.each(Object.entries(HELP_PAGES) as [Language, string][])(
  "the help in %s",
  (language, page) => {
    const html = readPage(page);

    it.each([...FUNCTION_IDS])("explains %s under the heading that its help link names", (id) => {
      const [, section = ""] = html.split(`<h2 id="${id}">`);
      const text = plainText(section.split("<h2")[0] ?? "");
      const { description, parameters } = FUNCTION_TEXTS[id];
      for (const each of [
        description,
        ...parameters.flatMap((one) => [one.name, one.description]),
      ]) {
        expect(text).toContain(each[language].replace(/\s+/g, ""));
      }
    });

    it("holds the same examples as the page beside it", () => {
      const text = plainText(html);
      for (const id of FUNCTION_IDS) {
        for (const [call, shown] of examplesOf(
          language === "en" ? "docs/functions.md" : "docs/functions.zh-CN.md",
          id,
        )) {
          expect(text).toContain(`=FAZHI.${call}${shown}`.replace(/\s+/g, ""));
        }
      }
    });

    it("runs no script and asks for nothing from elsewhere", () => {
      expect(html).toContain("script-src 'none'");
      expect(html).not.toMatch(/<script|\son\w+=|style=|https?:\/\//);
    });
  },
);
