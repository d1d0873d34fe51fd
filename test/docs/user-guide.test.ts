import { describe, expect, it } from "@jest/globals";
import { readPage } from "./markdown";
import { productWords } from "./product-words";

const GUIDE = readPage("docs/user-guide.zh-CN.md");
/** The guide writes what stands on the screen in bold, and nothing else. */
const labels = [...new Set([...GUIDE.matchAll(/\*\*(.+?)\*\*/g)].map(([, label = ""]) => label))];

describe("docs/user-guide.zh-CN.md", () => {
  const words = productWords();

  it("names many buttons and labels", () => {
    expect(labels.length).toBeGreaterThan(50);
  });

  it.each(labels)("calls “%s” what the product calls it", (label) => {
    expect(words.says(label)).toBe(true);
  });

  it.each(["新建", "检查吧", "填入几项", "汇总结果"])("“%s” would be found out", (label) => {
    expect(words.says(label)).toBe(false);
  });

  it("is plain Markdown, for the help page shows no HTML", () => {
    expect(GUIDE).not.toMatch(/<\/?[a-z]/i);
  });

  it("says what each picture shows", () => {
    const texts = [...GUIDE.matchAll(/!\[([^\]]*)\]/g)].map(([, text = ""]) => text);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => !/\p{Script=Han}{4}/u.test(text))).toEqual([]);
  });
});
