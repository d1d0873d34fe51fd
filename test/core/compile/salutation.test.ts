import { describe, expect, it } from "@jest/globals";
import { salutationLine } from "../../../src/core/compile/salutation";

describe("称谓 as a line of its own", () => {
  it.each([
    ["区委、区政府", "区委、区政府："],
    ["区委、区政府：", "区委、区政府："],
    ["  区委、区政府: ", "区委、区政府："],
    ["区委依法治区办，", "区委依法治区办："],
    ["区委、\n区政府", "区委、 区政府："],
    ["区\u200b委\u00a0", "区委："],
    ["各位代表！", "各位代表！"],
  ])("%j reads %j", (typed, line) => {
    expect(salutationLine(typed)).toBe(line);
  });

  it.each(["", "  ", "：", "\u3000\n", "\u200b"])("%j addresses nobody", (typed) => {
    expect(salutationLine(typed)).toBeUndefined();
  });
});
