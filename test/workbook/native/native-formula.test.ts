import { describe, expect, it } from "@jest/globals";
import { rational } from "../../../src/core/model/rational";
import { evaluateNative } from "../../../src/workbook/native/evaluate-native";
import {
  nativeFormulaOf,
  nativePriorFormulaOf,
  repeatFormulaOf,
} from "../../../src/workbook/native/native-formula";
import { writeNative } from "../../../src/workbook/native/write-native";
import { definitionOf, figureOf, sample } from "../support/sample-definition";

const written = (id: string) => {
  const formula = nativeFormulaOf(figureOf(id), sample);
  return (
    formula && writeNative(formula, ({ figure, part }) => (part === "prior" ? "'表'!$F$4" : figure))
  );
};

describe("worksheet formulas of figures", () => {
  it("a rate waits for both its counts and shows a dash over zero", () => {
    expect(written("信访.办结率")).toBe(
      'IF(COUNT(信访.办结,信访.转办)<2,"",IF(信访.转办=0,"—",信访.办结/信访.转办))',
    );
  });

  it("a change is spelled out over last year's cell", () => {
    expect(written("信访.增幅")).toBe(
      `IF(COUNT(信访.转办,'表'!$F$4)<2,"",IF('表'!$F$4=0,"—",(信访.转办-'表'!$F$4)/'表'!$F$4))`,
    );
  });

  it("a derived total adds its parts", () => {
    expect(written("调解.成功")).toBe(
      'IF(COUNT(调解.书面,调解.口头)<2,"",SUM(调解.书面,调解.口头))',
    );
  });

  it("asked counts, texts and rates without a formula have none", () => {
    for (const id of ["会议.工委会", "信访.满意率", "信访.做法", "合同.金额"]) {
      expect(written(id)).toBeUndefined();
    }
  });

  it("an asked count stays an input cell although the definition could compute it", () => {
    const asked = definitionOf(withFormula({ kind: "count", formula: "甲.一+甲.二" }));
    expect(nativeFormulaOf(figureOf("甲.计", asked), asked)).toBeUndefined();
  });

  it.each([
    ["甲.一-(甲.二-3)", "甲.一-(甲.二-3)"],
    ["甲.一-甲.二-3", "甲.一-甲.二-3"],
    ["甲.一+(甲.二+3)", "甲.一+甲.二+3"],
    ["2*(甲.一+甲.二)", "2*(甲.一+甲.二)"],
    ["-(甲.一+甲.二)", "-(甲.一+甲.二)"],
    ["ROUND(甲.一,1)-甲.二", "ROUND(甲.一,1)-甲.二"],
  ])("%s keeps its meaning with the parentheses it needs", (formula, value) => {
    const derived = definitionOf(withFormula({ kind: "count", derived: true, formula }));
    const native = nativeFormulaOf(figureOf("甲.计", derived), derived);
    expect(native && writeNative(native, ({ figure }) => figure)).toBe(
      `IF(COUNT(甲.一,甲.二)<2,"",${value})`,
    );
  });

  it("percentage points are a difference, over both denominators", () => {
    const formula = "POINTS(RATE(甲.一,甲.二),RATE(甲.二,甲.一))";
    const points = definitionOf(withFormula({ kind: "rate", unit: "%", formula }));
    const native = nativeFormulaOf(figureOf("甲.计", points), points);
    expect(native && writeNative(native, ({ figure }) => figure)).toBe(
      'IF(COUNT(甲.一,甲.二)<2,"",IF(OR(甲.二=0,甲.一=0),"—",甲.一/甲.二-甲.二/甲.一))',
    );
  });

  it("a rate told in percentage points holds the points, and counts as a ratio elsewhere", () => {
    const points = definitionOf({
      ...withFormula({}),
      sections: [
        {
          id: "a",
          heading: "一、甲",
          sheet: "甲",
          figures: [
            { id: "甲.率", label: "率", unit: "%", kind: "rate" },
            { id: "甲.升", label: "升", unit: "个百分点", kind: "rate", formula: POINTS_FORMULA },
            { id: "甲.倍", label: "倍", unit: "%", kind: "rate", formula: "甲.率-甲.升" },
          ],
          paragraphs: [],
        },
      ],
    });
    const shown = (id: string) => {
      const native = nativeFormulaOf(figureOf(id, points), points);
      return native && writeNative(native, ({ figure, part }) => `${figure}.${part}`);
    };
    expect(shown("甲.升")).toBe(
      'IF(COUNT(甲.率.current,甲.率.prior)<2,"",(甲.率.current-甲.率.prior)*100)',
    );
    expect(shown("甲.倍")).toBe(
      'IF(COUNT(甲.率.current,甲.升.current)<2,"",甲.率.current-甲.升.current/100)',
    );
  });

  it("last year's formula reads last year's cells, and there is none two years back", () => {
    const shown = (id: string) => {
      const native = nativePriorFormulaOf(figureOf(id), sample);
      return native && writeNative(native, ({ figure, part }) => `${figure}.${part}`);
    };
    expect(shown("信访.办结率")).toBe(
      'IF(COUNT(信访.办结.prior,信访.转办.prior)<2,"",IF(信访.转办.prior=0,"—",信访.办结.prior/信访.转办.prior))',
    );
    expect(shown("信访.增幅")).toBeUndefined();
    expect(shown("会议.工委会")).toBeUndefined();
  });

  it("each branch of a condition waits for its own operands", () => {
    const formula = 'IF(甲.一<>"",甲.一,甲.二)';
    const branches = definitionOf(withFormula({ kind: "count", derived: true, formula }));
    const native = nativeFormulaOf(figureOf("甲.计", branches), branches);
    expect(native && writeNative(native, ({ figure }) => figure)).toBe(
      'IF(甲.一<>"",IF(COUNT(甲.一)<1,"",甲.一),IF(COUNT(甲.二)<1,"",甲.二))',
    );
  });

  it("a formula longer than a cell takes is not written", () => {
    const formula = Array.from({ length: 150 }, () => "PRIOR(甲.一)").join("+");
    const long = definitionOf(withFormula({ kind: "count", derived: true, formula }));
    expect(nativeFormulaOf(figureOf("甲.计", long), long)).toBeUndefined();
  });

  it("a repeated figure shows nothing for a blank, not 0", () => {
    const repeat = repeatFormulaOf(figureOf("会议.主任办公会"), "current");
    expect(writeNative(repeat, ({ figure }) => figure)).toBe(
      'IF(会议.主任办公会="","",会议.主任办公会)',
    );
    expect(evaluateNative(repeat, () => null)).toBe("");
    expect(evaluateNative(repeat, () => rational(0n))).toEqual(rational(0n));
  });

  it.each<[string, bigint | null | string, bigint | null | string, unknown]>([
    ["57 of 58", 57n, 58n, rational(57n, 58n)],
    ["a blank numerator", null, 58n, ""],
    ["a blank denominator", 57n, null, ""],
    ["a denominator of 0", 0n, 0n, "—"],
    ["text where a number belongs", "近57", 58n, ""],
  ])(
    "a rate over %s evaluates as a spreadsheet shows it",
    (_, numerator, denominator, expected) => {
      const formula = nativeFormulaOf(figureOf("信访.办结率"), sample);
      if (formula === undefined) throw new Error("a rate has a formula");
      const held = (value: bigint | null | string) =>
        typeof value === "bigint" ? rational(value) : value;
      const read = ({ figure }: { figure: string }) =>
        held(figure === "信访.办结" ? numerator : denominator);
      expect(evaluateNative(formula, read)).toEqual(expected);
    },
  );
});

const POINTS_FORMULA = "POINTS(甲.率,PRIOR(甲.率))";

function withFormula(figure: object) {
  const count = (id: string) => ({ id, label: id, unit: "件", kind: "count" });
  return {
    id: "x",
    version: "1",
    title: "x",
    sections: [
      {
        id: "a",
        heading: "一、甲",
        sheet: "甲",
        figures: [count("甲.一"), count("甲.二"), { ...count("甲.计"), ...figure }],
        paragraphs: [],
      },
    ],
    rules: [],
  };
}
