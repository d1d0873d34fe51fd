import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../../src/core/checks/check-report";
import { diagnose } from "../../../src/core/checks/diagnose";
import { explainSuspects } from "../../../src/core/messages/explain-suspects";
import { sampleFigures, streetDefinition } from "../../support/sample-report";

const definition = streetDefinition();

/** What is said of the rule, with some values of the real report of 2021 replaced or added. */
function located(rule: string, replaced: Readonly<Record<string, unknown>>): string {
  const figures = sampleFigures("sample-2021", definition, replaced);
  const { checks } = diagnose(definition, figures, checkReport(definition, figures));
  const check = checks.find((one) => one.rule === rule);
  if (check?.status !== "broken") throw new Error(`${rule} is ${check?.status ?? "unknown"}`);
  return explainSuspects(check, definition, "zh-CN");
}

const upToNovember = (value: number) => ({ value, period: "截至11月底" });
const upToNow = (value: number) => ({ value, period: "截至目前" });

describe("rules of the built-in report that ask first if something was filled in", () => {
  it("name the only figure that explains XF-4: the rate holds the two others", () => {
    expect(located("XF-4", { "信访.在办": upToNovember(10) })).toBe(
      "最可能：“转办交办案件在办数” 10 应为 1（多零或少零）。无其他单格解。",
    );
  });

  it("name the total of XF-4 with its digits transposed, which the rate says as well", () => {
    const typed = { "信访.转办": upToNovember(85), "信访.在办": upToNovember(1) };
    expect(located("XF-4", typed)).toMatch(
      /^最可能：“[^”]*转办交办案件数” 85 应为 58（相邻两位颠倒/,
    );
  });

  it("name the total of JC-2 with its digits transposed", () => {
    const parts = { "审查.重大决策": upToNow(0), "审查.其他": upToNow(0) };
    expect(located("JC-2", { ...parts, "审查.合计": upToNow(285) })).toContain(
      "285 应为 258（相邻两位颠倒，合计不是公式算的）",
    );
  });

  it("name both sides of TJ-13 and SS-3, where any smaller and any larger number would do", () => {
    expect(located("TJ-13", { "调解.调解员": 5 })).toBe(
      "可能是：“调解中心专职调解员人数” 6 和“调解员总数” 5 填反了，或“调解中心专职调解员人数” 6 有误，或“调解员总数” 5 有误。只凭数字分不出，请核对原始台账。",
    );
    expect(located("SS-3", { "诉讼.出庭": 11 })).toMatch(/“[^”]*出庭[^”]*” 11 有误/);
  });

  it("name the part of GK-5 that its total does not confirm", () => {
    const rest = { "公开.办结": 24, "公开.部分公开": 2, "公开.不予处理": 10, "公开.其他处理": 0 };
    expect(located("GK-5", rest)).toContain("“申请答复：不予处理” 10 应为 1");
  });
});
