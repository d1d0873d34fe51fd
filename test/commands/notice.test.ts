import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { noticeOfQuery, queryOfNotice } from "../../src/commands/notice";

describe("a notice in an address", () => {
  it.each([
    ["Chinese", "没有做成", "有单元格正在编辑。请先按 Enter 结束单元格编辑，然后重试。"],
    ["markup", "<img src=x onerror=alert(1)>", "</script>&amp;+%20#?"],
    ["half a surrogate pair", "\ud800", "a\udc00b"],
  ])("arrives unchanged: %s", (_, title, text) => {
    expect(noticeOfQuery(queryOfNotice({ title, text }))).toEqual({ title, text });
  });

  it("arrives unchanged whatever short text it is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.string({ unit: "binary", maxLength: 200 }),
        (title, text) => {
          expect(noticeOfQuery(queryOfNotice({ title, text }))).toEqual({ title, text });
        },
      ),
    );
  });

  it("stays below 2,000 characters for a long Chinese text, whose end is left out", () => {
    const query = queryOfNotice({ title: "没有做成", text: "格".repeat(32767) });
    expect(query.length).toBeLessThan(2000);
    expect(noticeOfQuery(query)?.text).toMatch(/^格{100,}…$/);
  });

  it.each([
    ["no query", ""],
    ["a query cut off", "?notice=AFsA"],
    ["no base64", "?notice=%%"],
  ])("is absent where there is %s", (_, query) => {
    expect(noticeOfQuery(query)).toBeUndefined();
  });
});
