/** @jest-environment jsdom */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { axeFindings } from "../support/pane/axe";
import { runLines } from "./support/run-lines";

const LINES = `
  import { readFileSync } from "node:fs";
  import { guidePage } from "./scripts/addin/guide-page.mjs";
  const text = input ?? readFileSync("docs/user-guide.zh-CN.md", "utf8");
  tell(await guidePage(text).catch(({ message }) => ({ message })));`;

interface Made {
  readonly html: string;
  readonly pictures: readonly string[];
  /** Why it was refused. */
  readonly message?: string;
}

/** The page of a guide; of the project's own where none is given. */
function madeOf(markdown: string | null = null): Made {
  return runLines(LINES, markdown) as Made;
}

/** What a browser makes of the page, with its texts in the document. */
function show(html: string): Document {
  const page = new DOMParser().parseFromString(html, "text/html");
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.body.innerHTML = page.body.innerHTML;
  return page;
}

describe("the page of the user's guide", () => {
  let made: Made;
  let page: Document;

  beforeAll(() => {
    made = madeOf();
    page = show(made.html);
  });

  it("says what it is, in Chinese", () => {
    expect(page.documentElement.lang).toBe("zh-CN");
    expect(page.title).toBe("法治年报助手使用指南");
    expect(page.querySelectorAll("h1")).toHaveLength(1);
  });

  it("has headings that skip no level", () => {
    const levels = [...page.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) =>
      Number(tagName[1]),
    );
    expect(levels.length).toBeGreaterThan(20);
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
  });

  it("has a place for each of its own links", () => {
    const anchors = [...page.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute("href"),
    );
    expect(anchors.length).toBeGreaterThan(8);
    expect(anchors.filter((anchor) => !page.getElementById(anchor?.slice(1) ?? ""))).toEqual([]);
  });

  it("gives every picture its words and its room", () => {
    const pictures = [...page.querySelectorAll("img")];
    expect(pictures.map((one) => one.getAttribute("src"))).toEqual(made.pictures);
    for (const { alt, width, height } of pictures) {
      expect(alt).not.toBe("");
      expect(width).toBeGreaterThan(300);
      expect(height).toBeGreaterThan(100);
    }
  });

  it("leaves no mark of Markdown behind", () => {
    expect(page.body.textContent).not.toMatch(/\*\*|\]\(|^#|\|---/m);
  });

  it("names no other host and runs nothing", () => {
    expect(made.html).not.toMatch(/\b(?:https?|wss?):/);
    expect(page.querySelectorAll("script, style, iframe, [onclick], [style]")).toHaveLength(0);
    expect(made.html).toContain("script-src 'none'");
  });

  it("has nothing that a screen reader trips over", async () => {
    expect(await axeFindings(document.documentElement)).toEqual([]);
  });
});

describe("a guide that is not as it should be", () => {
  it.each([
    ["<b>粗</b>", "&lt;b&gt;粗&lt;/b&gt;"],
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["文<img src=x onerror=alert(1)>字", "&lt;img src=x onerror=alert(1)&gt;"],
  ])("%s stays text", (html, text) => {
    expect(madeOf(`# 指南\n\n${html}\n`).html).toContain(text);
  });

  it.each([
    ["[外面](https://example.com)", "https://example.com"],
    ["[脚本](javascript:alert(1))", "javascript:alert(1)"],
    ["[限制](limits.md)", "limits.md"],
    ["![没有](images/none.png)", "images/none.png"],
    ["![外面](../README.png)", "../README.png"],
  ])("%s is refused by name", (markdown, name) => {
    expect(madeOf(`# 指南\n\n${markdown}\n`).message).toContain(name);
  });
});
