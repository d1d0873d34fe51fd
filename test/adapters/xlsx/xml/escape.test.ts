import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { escapeContent, escapeXml, unescapeXml } from "../../../../src/adapters/xlsx/xml/escape";

describe("unescapeXml", () => {
  it.each([
    ["&lt;甲&gt; &amp; &quot;乙&quot; &apos;", `<甲> & "乙" '`],
    ["&amp;quot;&amp;amp;lt;", "&quot;&amp;lt;"],
    ["&#38;quot;&#x26;amp;", "&quot;&amp;"],
    ["&#20013;&#x6587;&#x110000;", "中文&#x110000;"],
    ["&nbsp;& &;", "&nbsp;& &;"],
    ["一\r\n二\r三", "一\n二\n三"],
  ])("resolves %j once", (raw, text) => {
    expect(unescapeXml(raw)).toBe(text);
  });

  it("gives back what was escaped", () => {
    const piece = fc.constantFrom("&", "amp;", "quot;", "#38;", "<", ">", '"', "'", "lt;", "中");
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        (text) => {
          expect(unescapeXml(escapeXml(text))).toBe(text);
          expect(unescapeXml(escapeContent(text))).toBe(text);
        },
      ),
    );
  });
});
