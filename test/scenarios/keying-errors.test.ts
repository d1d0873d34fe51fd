import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../src/core/checks/check-report";
import { figuresOf } from "../../src/core/definition/expression";
import { formatDecimal, shortestDecimal } from "../../src/core/model/decimal";
import type { Check } from "../../src/core/model/check";
import { keyingMistakes, missedRules, sampleCounts } from "../support/keying-errors";
import { sampleFigures, sampleValues, streetDefinition } from "../support/sample-report";

const definition = streetDefinition();
const counts = sampleCounts(definition);

describe("one wrong figure in the real report", () => {
  const reversed = (value: number) => Number(Array.from(String(value)).reverse().join(""));
  const mistakes = keyingMistakes(definition, counts, (value) => [
    value + 1,
    value - 1,
    value * 10,
    reversed(value),
  ]);

  it("breaks some rule for every figure that a sum, balance or equality holds", () => {
    const held = definition.rules
      .filter(({ kind }) => kind === "sum" || kind === "carry-over" || kind === "equality")
      .filter(({ ofFigure }) => ofFigure === undefined)
      .flatMap(({ formula }) => figuresOf(formula.expression))
      .map(({ figure }) => figure)
      .filter((figure) => counts.some(({ id }) => id === figure));
    const silent = mistakes.filter(({ id, rules }) => held.includes(id) && rules.length === 0);
    expect(held.length).toBeGreaterThan(15);
    expect(silent).toEqual([]);
  });

  it("is detected by every rule that must then fail, and by no linear rule that still holds", () => {
    expect(missedRules(definition, mistakes, checkReport)).toEqual([]);
  });
});

describe("one wrong unit in the last place of a stated rate", () => {
  const rates = Object.entries(sampleValues("sample-2021")).flatMap(([id, given]) => {
    const entry = sampleFigures("sample-2021", definition).current.get(id)?.entry;
    if (definition.figures.get(id)?.kind !== "rate" || entry?.state !== "stated") return [];
    const { units, decimals } = entry.quantity.value;
    return [-1n, 1n].map((step) => ({
      id,
      stated: formatDecimal(entry.quantity.value),
      wrong: formatDecimal({ units: units + step, decimals }),
      given,
    }));
  });

  /** The two truncated rates become right when they are rounded. */
  const RIGHT = ["37.3", "78.95"];

  function rateCheck(id: string, value: string): Check | undefined {
    const figures = sampleFigures("sample-2021", definition, { [id]: `${value}%` });
    return checkReport(definition, figures).checks.find(
      ({ kind, operands }) => kind === "rate" && operands[0]?.figure === id,
    );
  }

  it("covers the five stated rates in both directions", () => {
    expect(rates).toHaveLength(10);
  });

  it.each(rates)(
    "$id: $stated changed to $wrong is detected, or becomes right",
    ({ id, wrong }) => {
      const check = rateCheck(id, wrong);
      const right = RIGHT.includes(wrong);
      expect(check?.status === "broken").toBe(!right);
      expect(check?.rate?.verdict === "rounded").toBe(right);
    },
  );

  it("keeps 98 and 98.0 apart", () => {
    expect(rateCheck("信访.办结率", "98")?.status).toBe("holds");
    expect(rateCheck("信访.办结率", "98.0")?.status).toBe("broken");
    expect(shortestDecimal({ units: 980n, decimals: 1 })).toEqual({ units: 98n, decimals: 0 });
  });
});
