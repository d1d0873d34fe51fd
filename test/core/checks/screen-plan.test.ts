import { describe, expect, it } from "@jest/globals";
import { planScreen } from "../../../src/core/checks/screen-plan";
import { layoutOf } from "../../../src/core/checks/screen-sum";
import { smallDefinition, type SmallFigure } from "../../support/small-report";

const FIGURES: readonly (string | SmallFigure)[] = [
  "甲",
  "乙",
  { id: "和", derived: true, formula: "甲+乙" },
  { id: "款", kind: "amount", unit: "万元" },
  { id: "率", kind: "rate" },
  "无列",
  { id: "必填", required: true },
];
const COLUMNS = ["甲", "乙", "款", "率"].map((figure) => ({
  figure,
  prior: false,
  decimals: figure === "率" ? 1 : figure === "款" ? 2 : 0,
}));

/** How the first rule is screened: by which kind, or not at all. */
function kindOf(formula: string): string {
  const definition = smallDefinition(FIGURES, [formula]);
  const { ranges, rates, engine } = planScreen(definition, layoutOf(definition, COLUMNS));
  const has = (places: readonly { readonly rule: number }[]) =>
    places.some(({ rule }) => rule === 0);
  return [
    has(ranges) ? "range" : "",
    has(rates) ? "rate" : "",
    engine.includes(0) ? "engine" : "",
  ].join("");
}

describe("planScreen", () => {
  it.each(["甲=乙", "甲+2*乙>=3", "SUM(甲,乙)<甲*5", "和<=9", "款=0.5*甲", "10>款"])(
    "makes a range of %s",
    (formula) => {
      expect(kindOf(formula)).toBe("range");
    },
  );

  it.each(["率=RATE(甲,乙)", "RATE(甲+1,和)=率", "率=CHANGE(甲,乙)"])(
    "makes a cross multiplication of %s",
    (formula) => {
      expect(kindOf(formula)).toBe("rate");
    },
  );

  it.each([
    "甲*乙=3",
    "甲<>乙",
    "甲-甲=乙",
    "0*甲=乙",
    '甲<>""',
    "IF(甲>0,乙>0)",
    "AND(甲>0,乙>0)",
    "率<=100",
    "率=POINTS(率,率)",
    "率=RATE(款,甲)",
    "甲=乙+无列",
    "9007199254740993*甲=乙",
  ])("leaves %s to the full engine", (formula) => {
    expect(kindOf(formula)).toBe("engine");
  });

  it("leaves out a rule that no column has a part in, unless it is broken without one", () => {
    expect(kindOf("无列=PRIOR(无列)")).toBe("");
    expect(kindOf("必填<0-1")).toBe("engine");
  });
});
