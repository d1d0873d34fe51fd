import { describe, expect, it } from "@jest/globals";
import {
  APPROXIMATION_CHOICES,
  positionOfQualifier,
  qualifierOfWord,
  wordOfQualifier,
} from "../../../src/core/text/qualifiers";

describe("an approximation word", () => {
  it.each([
    ["余", "over", "between"],
    ["多", "odd", "between"],
    ["近", "near", "before"],
    ["约", "about", "before"],
    ["左右", "around", "after"],
    ["以上", "at-least", "after"],
    ["不少于", "not-less", "before"],
    ["超", "beyond", "before"],
  ] as const)("%s is %s and stands %s the unit or number", (word, qualifier, position) => {
    expect(qualifierOfWord(word)).toBe(qualifier);
    expect(wordOfQualifier(qualifier)).toBe(word);
    expect(positionOfQualifier(qualifier)).toBe(position);
  });

  it.each([
    ["将近", "near"],
    ["接近", "near"],
    ["近乎", "near"],
    ["大约", "about"],
    ["超过", "beyond"],
    ["逾", "beyond"],
    ["至少", "not-less"],
    ["不低于", "not-less"],
    ["及以上", "at-least"],
    ["　近 ", "near"],
  ] as const)("%s means %s", (word, qualifier) => {
    expect(qualifierOfWord(word)).toBe(qualifier);
  });

  it.each(["", "不到", "以下", "未开展", "几", "约余"])("%s is none", (word) => {
    expect(qualifierOfWord(word)).toBeUndefined();
  });

  it("is offered in the sheet with the two absences, each read or known", () => {
    expect(APPROXIMATION_CHOICES).toEqual([
      ...["近", "余", "多", "约", "左右", "以上", "未开展", "不适用"],
    ]);
    const approximations = APPROXIMATION_CHOICES.slice(0, 6);
    expect(approximations.map(qualifierOfWord)).not.toContain(undefined);
  });
});
