import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readEntry, readQuantity } from "../../../src/core/text/reading";
import type { Expected } from "../../../src/core/text/reading";

const PIECES: Expected = { kind: "count", unit: "件" };

describe("any text at all", () => {
  const anyText = fc.oneof(
    fc.array(fc.nat(0xffff), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
    fc
      .array(
        fc.constantFrom(
          ...Array.from("0123456789.,-+%近余多约左右以上超不少于百千万亿零一两十点件 "),
        ),
        {
          maxLength: 12,
        },
      )
      .map((characters) => characters.join("")),
  );
  const anyFigure = fc.record({
    kind: fc.constantFrom("count", "amount", "rate", "text"),
    unit: fc.constantFrom("件", "万元", "%", "", "个百分点"),
  });

  it("gives an entry that is blank, stated, absent, or keeps every character", () => {
    fc.assert(
      fc.property(anyText, anyFigure, (text, figure) => {
        const entry = readEntry(text, figure);
        expect(["blank", "stated", "none", "not-applicable", "text", "unreadable"]).toContain(
          entry.state,
        );
        const kept = entry.state === "unreadable" ? entry.text : text;
        expect(kept).toBe(text);
        const quantity = entry.state === "stated" ? entry.quantity : undefined;
        expect(figure.kind === "text" ? undefined : readQuantity(text, figure)).toEqual(quantity);
      }),
      { numRuns: 1000 },
    );
  });

  it("states nothing that has no digit and no numeral in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
        const numeral =
          /[\d０-９零〇○一二两三四五六七八九十百千万亿萬億廿卅壹贰叁肆伍陆柒捌玖拾佰仟]/;
        const stated = readEntry(text, PIECES).state === "stated";
        expect(stated && !numeral.test(text)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([...["9", "余", "万", "一", " ", "近", "\ud800", "1,", "\u202e", "一点", "（", "%"]])(
    "of a full cell of %j is taken without complaint",
    (piece) => {
      const text = piece.repeat(32_767).slice(0, 32_767);
      const entry = readEntry(text, PIECES);
      expect(entry.state).toBe(piece === " " ? "blank" : "unreadable");
    },
  );
});
