import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { linesOf, linesOfText, sentencesOf } from "../../../src/core/compile/sentence";
import type { TemplatePart } from "../../../src/core/definition/definition";

const FIGURE: TemplatePart = { kind: "figure", figure: "甲", form: "full" };

function text(words: string): TemplatePart {
  return { kind: "text", text: words };
}

/** Sentences as text, figures as `#`. */
function shown(sentences: readonly (readonly TemplatePart[])[]): readonly string[] {
  return sentences.map((sentence) =>
    sentence.map((part) => (part.kind === "text" ? part.text : "#")).join(""),
  );
}

describe("sentences of a pattern", () => {
  it("end with their 。 or ；", () => {
    expect(
      shown(sentencesOf([text("共"), FIGURE, text("。其中"), FIGURE, text("；又"), FIGURE])),
    ).toEqual(["共#。", "其中#；", "又#"]);
  });

  it("are not cut inside brackets or quotation marks, across figures too", () => {
    expect(
      shown(
        sentencesOf([
          text("共"),
          FIGURE,
          text("（其中简易"),
          FIGURE,
          text("；普通"),
          FIGURE,
          text("）。完。"),
        ]),
      ),
    ).toEqual(["共#（其中简易#；普通#）。", "完。"]);
  });

  it("are cut again after a closing bracket that nothing opened", () => {
    expect(shown(sentencesOf([text("甲）。乙。")]))).toEqual(["甲）。", "乙。"]);
  });

  it("together are the pattern, nothing lost and nothing added", () => {
    const piece = fc.oneof(
      fc.constantFrom("。", "；", "（", "）", "“", "”", "字"),
      fc.constant("#"),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const pattern = pieces.map((each) => (each === "#" ? FIGURE : text(each)));
        expect(shown(sentencesOf(pattern)).join("")).toBe(pieces.join(""));
      }),
    );
  });
});

describe("lines", () => {
  it("of a pattern break at every kind of line end and lose their indents", () => {
    expect(
      shown(linesOf([text("　　甲"), FIGURE, text(" \r\n\n  "), FIGURE, text("乙\u2028丙 ")])),
    ).toEqual(["甲#", "#乙", "丙"]);
  });

  it("of prose are its non-empty lines without indents", () => {
    expect(linesOfText("　　甲 乙\n\n \r丙\r\n")).toEqual(["甲 乙", "丙"]);
  });
});
