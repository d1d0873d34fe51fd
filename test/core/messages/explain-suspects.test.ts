import { describe, expect, it } from "@jest/globals";
import { explainSuspects } from "../../../src/core/messages/explain-suspects";
import type { Check } from "../../../src/core/model/check";
import type { Diagnosis, Suspect } from "../../../src/core/model/suspect";
import { smallDefinition } from "../../support/small-report";

const definition = smallDefinition(
  [
    { id: "公开.受理", label: "受理" },
    { id: "公开.主动", label: "主动" },
  ],
  [],
);

function broken(suspects: readonly Suspect[], tangled = false): Check {
  return {
    rule: "A",
    kind: "sum",
    severity: "hard",
    status: "broken",
    operands: [],
    evidence: { code: "not-applicable", reason: "all-blank", because: [] },
    suspects,
    ...(tangled && { tangled: true as const }),
  };
}

function suspect(
  diagnosis: Diagnosis,
  changes: Suspect["changes"],
  clears: readonly string[] = ["A"],
): Suspect {
  return { changes, clears, breaks: [], diagnosis, because: [] };
}

const received = suspect(
  "transposed-digits",
  [{ figure: "公开.受理", from: "12", to: "21" }],
  ["A", "B"],
);
const opened = suspect("unexplained", [{ figure: "公开.主动", from: "10", to: "1" }]);

describe("the figure most likely wrong", () => {
  it("is named alone, with its right value, the slip, and that nothing else fits", () => {
    expect(explainSuspects(broken([received]), definition, "zh-CN")).toBe(
      "最可能：“受理” 12 应为 21（相邻两位颠倒）。改后 2 条同时相符；无其他单格解。",
    );
    expect(explainSuspects(broken([received]), definition, "en")).toBe(
      'Most likely: "受理" 12 should be 21 (two digits exchanged). That settles 2 findings. No other single figure explains it.',
    );
  });

  it("is named first where only it is a slip, with the others after it", () => {
    expect(explainSuspects(broken([received, opened]), definition, "zh-CN")).toBe(
      "最可能：“受理” 12 应为 21（相邻两位颠倒），改后 2 条相符。也可能：“主动” 10 应为 1，改后 1 条相符。",
    );
  });

  it("is not named where several explain the finding equally well: all are listed", () => {
    const other = { ...opened, diagnosis: "missing-digit" as const };
    expect(explainSuspects(broken([received, other]), definition, "zh-CN")).toBe(
      "可能是：“受理” 12 应为 21（相邻两位颠倒），改后 2 条相符，或“主动” 10 应为 1（少打一位），改后 1 条相符。只凭数字分不出，请核对原始台账。",
    );
  });

  it("may be two that were exchanged", () => {
    const exchanged = suspect("swapped", [
      { figure: "公开.受理", from: "3", to: "2" },
      { figure: "公开.主动", from: "2", to: "3" },
    ]);
    expect(explainSuspects(broken([exchanged]), definition, "zh-CN")).toBe(
      "最可能：“受理” 3 和“主动” 2 填反了。",
    );
  });

  it("is not guessed at where too much is wrong at once", () => {
    expect(explainSuspects(broken([], true), definition, "zh-CN")).toBe(
      "多处不符，请先核对录入表。",
    );
  });

  it("goes unmentioned where nothing was located", () => {
    expect(explainSuspects(broken([]), definition, "zh-CN")).toBe("");
  });
});
