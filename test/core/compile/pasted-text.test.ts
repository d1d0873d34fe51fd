import { describe, expect, it } from "@jest/globals";
import { toHtml } from "../../../src/core/compile/html";
import { pastedReport, pastedSection } from "../../../src/core/compile/pasted-text";
import { toPlainText } from "../../../src/core/compile/plain-text";
import type { DocumentSection, ReportDocument } from "../../../src/core/model/document";

const HOSTILE = `<img src=x onerror=alert(1)>&"'\uD800`;

const SECTION: DocumentSection = {
  id: "b",
  heading: "（一）决策",
  level: 2,
  paragraphs: [
    {
      id: "p1",
      parts: [
        { kind: "text", text: "张贴" },
        { kind: "figure", text: "近32000张", figure: "宣传.海报" },
        { kind: "text", text: HOSTILE },
      ],
    },
    { id: "p1#2", parts: [{ kind: "missing", text: "【待填：办结】", figure: "信访.办结" }] },
  ],
};

const REPORT: ReportDocument = {
  title: "槐树街道2021年报告",
  unit: "槐树街道",
  year: 2021,
  draft: [{ code: "missing-unit" }],
  sections: [{ id: "intro", heading: "", level: 0, paragraphs: [] }, SECTION],
};

describe("a report to be pasted", () => {
  it("has the very blocks of the HTML page, without the page", () => {
    const { html } = pastedReport(REPORT, ["单位没有填。"]);
    expect(toHtml(REPORT, ["单位没有填。"])).toContain(`<body>\n${html}\n</body>`);
    expect(html).not.toMatch(/<(?:title|head|body|html|!)/i);
  });

  it("has the plain text of the command line, byte for byte", () => {
    expect(pastedReport(REPORT, ["单位没有填。"]).plain).toBe(
      toPlainText(REPORT, ["单位没有填。"]),
    );
  });
});

describe("a section to be pasted", () => {
  it("is its heading and its paragraphs, as they stand in the whole", () => {
    const { html, plain } = pastedSection(SECTION);
    const whole = pastedReport(REPORT, []);
    expect(whole.html.endsWith(html)).toBe(true);
    expect(whole.plain.endsWith(plain)).toBe(true);
    expect(html).toMatch(/^<h3 style="[^"]+">（一）决策<\/h3>\n<p /);
    expect(plain).toBe(`　　（一）决策\n　　张贴近32000张${HOSTILE}\n　　【待填：办结】\n`);
  });

  it("has no heading where it has none", () => {
    const { html, plain } = pastedSection({ ...SECTION, heading: "" });
    expect(html).not.toMatch(/<h\d/);
    expect(plain.startsWith("　　张贴")).toBe(true);
  });

  it("carries what stands in cells as text", () => {
    const { html } = pastedSection(SECTION);
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;&amp;&quot;&#39;</p>");
    expect(html).not.toContain("<img");
  });
});
