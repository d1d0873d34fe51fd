import { describe, expect, it } from "@jest/globals";
import { choiceIn, withChoice } from "../../../../src/taskpane/views/fill/approximation";
import { streetDefinition } from "../../../support/sample-report";

function figure(id: string) {
  const found = streetDefinition().figures.get(id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe("the list of 约数 beside a number", () => {
  it.each([
    ["", ""],
    ["300", ""],
    ["近300", "近"],
    ["180余件", "余"],
    ["不少于20", "不少于"],
    ["未开展", "未开展"],
    ["不适用", "不适用"],
    ["近", ""],
    ["差不多300", ""],
  ])("of %j it shows %j", (typed, choice) => {
    expect(choiceIn(typed, figure("信访.转办"))).toBe(choice);
  });

  it.each([
    ["300", "近", "近300"],
    ["300", "余", "300余"],
    ["近300", "左右", "300左右"],
    ["近300", "", "300"],
    ["约3.2万件", "近", "近32000"],
    ["近300", "未开展", "未开展"],
    ["", "近", ""],
    ["未开展", "近", ""],
    ["未开展", "", ""],
    ["25-30", "近", "25-30"],
  ])("makes of %j, when %j is chosen, %j", (typed, choice, text) => {
    expect(withChoice(typed, choice, figure("信访.转办"))).toBe(text);
  });

  it("keeps the sign and the decimals of a rate", () => {
    expect(withChoice("98.0%", "以上", figure("信访.办结率"))).toBe("98.0%以上");
  });
});
