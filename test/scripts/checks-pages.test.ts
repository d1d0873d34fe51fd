/** @jest-environment jsdom */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { FINDING_KINDS } from "../../src/core/model/finding-kind";
import { axeFindings } from "../support/pane/axe";
import { runLines } from "./support/run-lines";

const FOLDER = "assets/help/checks";
const ALL = `
  import { checksFiles } from "./scripts/addin/checks-pages.mjs";
  tell(await checksFiles());`;
const ONE = `
  import { checksPage } from "./scripts/addin/checks-pages.mjs";
  const page = async () => ({ html: await checksPage(input, ["sum.zh-CN.md"]) });
  tell(await page().catch(({ message }) => ({ message })));`;

let files: Readonly<Record<string, string>>;

beforeAll(() => {
  files = runLines(ALL) as typeof files;
});

/** What a browser makes of a page, with its texts in the document. */
function show(html: string): Document {
  const page = new DOMParser().parseFromString(html, "text/html");
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.body.innerHTML = page.body.innerHTML;
  return page;
}

const shown = (name: string) => show(files[`${FOLDER}/${name}.html`] ?? "");
const addresses = (page: Document) =>
  [...page.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");

describe("the help pages on findings", () => {
  it("are there for every kind, with the list of all and the page on the figure most likely wrong", () => {
    const names = ["index", "suspects", ...Object.keys(FINDING_KINDS)];
    expect(Object.keys(files).sort()).toEqual(names.map((name) => `${FOLDER}/${name}.html`).sort());
  });

  it.each(Object.keys(FINDING_KINDS))(
    "%s is a Chinese page with one title that runs nothing",
    (kind) => {
      const page = shown(kind);
      expect(page.documentElement.lang).toBe("zh-CN");
      expect(page.title).toBe(page.querySelector("h1")?.textContent);
      expect(page.querySelectorAll("h1")).toHaveLength(1);
      expect(page.body.textContent).not.toMatch(/\*\*|\]\(|^#|\|---/m);
      expect(page.querySelectorAll("script, style, iframe, [onclick], [style]")).toHaveLength(0);
      expect(files[`${FOLDER}/${kind}.html`]).not.toMatch(/\b(?:https?|wss?):/);
      expect(files[`${FOLDER}/${kind}.html`]).toContain("script-src 'none'");
    },
  );

  it.each(["index", "suspects", ...Object.keys(FINDING_KINDS)])(
    "%s leads only to pages beside it, to the guide and to the first page of the help",
    (name) => {
      const elsewhere = addresses(shown(name)).filter((address) => {
        const [page = ""] = address.split("#");
        const beside = `${FOLDER}/${page}` in files;
        return !beside && !["../guide.html", "../index.html"].includes(page);
      });
      expect(elsewhere).toEqual([]);
    },
  );

  it.each(["index", "suspects", "sum", "undecided"])(
    "%s has nothing that a screen reader trips over",
    async (name) => {
      shown(name);
      expect(await axeFindings(document.documentElement)).toEqual([]);
    },
  );

  it("shows the sentence of a finding as a quotation, signs and all", () => {
    const quoted = shown("formula-overwritten").querySelector("blockquote")?.textContent;
    expect(quoted).toContain("=IF(COUNT(案件.甲类,案件.乙类)<2,");
  });
});

describe("a page that is not as it should be", () => {
  const made = (markdown: string) =>
    runLines(ONE, markdown) as { readonly html?: string; readonly message?: string };

  it("has HTML as text", () => {
    expect(made("# 页\n\n<script>alert(1)</script>\n").html).toContain("&lt;script&gt;");
  });

  it.each([
    ["[外面](https://example.com)", "https://example.com"],
    ["[脚本](javascript:alert(1))", "javascript:alert(1)"],
    ["[没有](none.zh-CN.md)", "none.zh-CN.md"],
    ["[别处](../limits.md)", "../limits.md"],
    ["![图](images/none.png)", "images/none.png"],
  ])("%s is refused by name", (markdown, name) => {
    expect(made(`# 页\n\n${markdown}\n`).message).toContain(name);
  });

  it("but a place on a page beside it, on itself and in the guide is found", () => {
    const { html } = made(
      "# 页\n\n[甲](sum.zh-CN.md#a) [乙](#b) [丙](../user-guide.zh-CN.md#检查)\n",
    );
    expect(addresses(show(html ?? ""))).toEqual(
      expect.arrayContaining(["sum.html#a", "#b", "../guide.html#检查"]),
    );
  });
});
