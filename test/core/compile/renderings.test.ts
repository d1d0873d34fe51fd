import { describe, expect, it } from "@jest/globals";
import { toHtml } from "../../../src/core/compile/html";
import { toPlainText } from "../../../src/core/compile/plain-text";
import type { ReportDocument } from "../../../src/core/model/document";

const REPORT: ReportDocument = {
  title: "槐树街道2021年报告",
  unit: "槐树街道",
  year: 2021,
  draft: [],
  sections: [
    {
      id: "intro",
      heading: "",
      level: 0,
      paragraphs: [{ id: "p1", parts: [{ kind: "text", text: "现将情况报告如下：" }] }],
    },
    { id: "a", heading: "一、举措", level: 1, paragraphs: [] },
    {
      id: "b",
      heading: "（一）决策",
      level: 2,
      paragraphs: [
        {
          id: "p1",
          parts: [
            { kind: "text", text: "张贴" },
            { kind: "figure", text: "近32000张", figure: "宣传.海报" },
            { kind: "text", text: "。" },
          ],
        },
      ],
    },
  ],
};

const HOSTILE = `<script>alert("1")</script>&'`;
const DRAFT: ReportDocument = {
  ...REPORT,
  title: HOSTILE,
  draft: [{ code: "hard-finding", rule: "FY-1" }],
  sections: [
    {
      id: "a",
      heading: HOSTILE,
      level: 1,
      paragraphs: [
        {
          id: "p1",
          parts: [
            { kind: "text", text: `${HOSTILE}\u0000\uD800` },
            { kind: "figure", text: HOSTILE, figure: `x" onclick="y` },
            { kind: "missing", text: "【待填：办结数】", figure: "信访.办结" },
          ],
        },
      ],
    },
  ],
};

describe("plain text", () => {
  it("has the title, then headings and paragraphs indented by two full-width spaces", () => {
    expect(toPlainText(REPORT, [])).toBe(
      "槐树街道2021年报告\n\n　　现将情况报告如下：\n　　一、举措\n　　（一）决策\n　　张贴近32000张。\n",
    );
  });

  it("begins a draft with 未定稿 and its notes", () => {
    expect(toPlainText(DRAFT, ["FY-1 不平。"]).split("\n").slice(0, 5)).toEqual([
      "未定稿",
      "FY-1 不平。",
      "",
      HOSTILE,
      "",
    ]);
    expect(toPlainText(DRAFT, []).startsWith("未定稿\n\n")).toBe(true);
  });

  it("ends with one line end even for a report without sections", () => {
    expect(toPlainText({ ...REPORT, sections: [] }, [])).toBe("槐树街道2021年报告\n");
  });
});

describe("HTML", () => {
  const html = toHtml(REPORT, []);
  const tags = (text: string) =>
    [...text.matchAll(/<(h[1-3]|p|mark|strong)[ >]/gu)].map((match) => match[1]);

  it("is one complete Chinese page without anything from outside", () => {
    expect(
      html.startsWith('<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">'),
    ).toBe(true);
    expect(html.endsWith("</html>\n")).toBe(true);
    expect(html).not.toMatch(/<script|<link|src=|href=|url\(/u);
  });

  it("has the title, headings by level and a paragraph each", () => {
    expect(tags(html)).toEqual(["h1", "p", "h2", "h3", "p"]);
  });

  it("indents body text and sets it in 仿宋 on exact lines, as Word reads it", () => {
    const body = /<p style="([^"]*)">张贴/u.exec(html)?.[1] ?? "";
    expect(body).toContain("text-indent:32pt;");
    expect(body).toContain("line-height:28.95pt;mso-line-height-rule:exactly;");
    expect(body).toContain("mso-fareast-font-family:'仿宋';");
  });

  it("carries the figure with its number", () => {
    expect(html).toContain('张贴<span data-figure="宣传.海报">近32000张</span>。');
  });

  it("marks drafts and gaps", () => {
    const draft = toHtml(DRAFT, ["FY-1 不平。"]);
    expect(tags(draft)).toEqual(["p", "strong", "p", "h1", "h2", "p", "mark"]);
    expect(draft).toContain("<mark>【待填：办结数】</mark>");
    expect(draft).toContain(">FY-1 不平。</p>");
  });

  it("lets no text become markup, nor characters that HTML cannot hold", () => {
    const draft = toHtml(DRAFT, [HOSTILE]);
    expect(draft).not.toContain("<script");
    expect(draft).not.toContain('" onclick="');
    expect(
      draft.match(/&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt;&amp;&#39;/gu),
    ).toHaveLength(6);
    expect(draft).not.toMatch(/[\p{Surrogate}\0]/u);
  });
});

describe("what stands behind the text", () => {
  const APPENDIX = [
    { heading: "附：说明与豁免", lines: ["1．已豁免（李四）：并案答复。", HOSTILE] },
    { heading: "附：核对情况", lines: ["已核 2 项。"] },
  ];

  it("leaves the text itself as it is, letter by letter, under headings of its own", () => {
    const body = toPlainText(REPORT, ["单位没有填。"]);
    const whole = toPlainText(REPORT, ["单位没有填。"], APPENDIX);
    expect(whole.startsWith(body)).toBe(true);
    expect(whole.slice(body.length)).toBe(
      `\n附：说明与豁免\n1．已豁免（李四）：并案答复。\n${HOSTILE}\n\n附：核对情况\n已核 2 项。\n`,
    );
  });

  it("begins a page of its own in HTML, escaped, behind the blocks of the text", () => {
    const [body = ""] = toHtml(REPORT, []).split("</body>");
    const whole = toHtml(REPORT, [], APPENDIX);
    expect(whole.startsWith(body)).toBe(true);
    expect(whole.slice(body.length)).toMatch(/^<hr style="page-break-before:always">\n<section>/);
    expect(whole).not.toContain("<script");
    expect(whole).toContain(">附：核对情况</h2>");
  });
});
