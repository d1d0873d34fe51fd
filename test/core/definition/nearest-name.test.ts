import { describe, expect, it } from "@jest/globals";
import { nearestName } from "../../../src/core/definition/nearest-name";

describe("nearestName", () => {
  const known = new Set(["信访.办结", "信访.办结率", "会议.工委会", "Legal.Count"]);

  it("guesses the name that differs by a slip", () => {
    expect(nearestName("信访.办洁", known)).toBe("信访.办结");
    expect(nearestName("会议工委会", known)).toBe("会议.工委会");
    expect(nearestName("legal.count", known)).toBe("Legal.Count");
  });

  it("guesses nothing where nothing is alike", () => {
    expect(nearestName("复议.维持", known)).toBeUndefined();
    expect(nearestName("甲", known)).toBeUndefined();
    expect(nearestName("信访", new Set(["信息"]))).toBeUndefined();
  });
});
