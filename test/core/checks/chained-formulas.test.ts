import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../../src/core/checks/check-report";
import type { Check } from "../../../src/core/model/check";
import { filled, smallDefinition, type SmallFigure } from "../../support/small-report";

const LEVELS = 60;

/** Figures of which each names the one before it twice. */
function chainOf(kind: "count" | "rate", formulaOf: (previous: string) => string): SmallFigure[] {
  return Array.from({ length: LEVELS }, (_, index) => ({
    id: `级${index + 1}层`,
    kind,
    derived: true,
    formula: formulaOf(index === 0 ? "起" : `级${index}层`),
  }));
}

function checkOf(
  chain: readonly SmallFigure[],
  rule: string,
  values: Readonly<Record<string, string>>,
): Check | undefined {
  const definition = smallDefinition(["起", "丙", ...chain], [{ id: "R", formula: rule }]);
  return checkReport(definition, filled(definition, values)).checks.find(
    ({ rule: id }) => id === "R",
  );
}

const TOP = `级${LEVELS}层`;
const POWER = (2n ** BigInt(LEVELS)).toString();

describe("sixty figures that each name the one before twice", () => {
  it("add up to 2^60", () => {
    const chain = chainOf("count", (previous) => `${previous}+${previous}`);
    expect(checkOf(chain, `丙=${TOP}`, { 起: "1", 丙: POWER })?.status).toBe("holds");
    expect(checkOf(chain, `丙=${TOP}`, { 起: "1", 丙: `${POWER}1` })?.status).toBe("broken");
    expect(checkOf(chain, `丙=${TOP}`, { 丙: "1" })?.status).toBe("undecided");
    expect(checkOf(chain, `PRIOR(${TOP})=丙`, { 丙: "1" })?.status).toBe("undecided");
  });

  it("are computed where they are no sums", () => {
    const chain = chainOf("count", (previous) => `ABS(${previous})+ABS(${previous})`);
    expect(checkOf(chain, `丙=${TOP}`, { 起: "1", 丙: POWER })?.status).toBe("holds");
    expect(checkOf(chain, `OR(丙=${TOP},丙=1)`, { 起: "1", 丙: "2" })?.status).toBe("broken");
  });

  it("are computed where they are rates, and say when there is none", () => {
    const chain = chainOf("rate", (previous) =>
      previous === "起" ? "RATE(起,丙)" : `ABS(${previous})+ABS(${previous})`,
    );
    expect(checkOf(chain, `${TOP}>=1`, { 起: "1", 丙: "2" })?.status).toBe("holds");
    expect(checkOf(chain, `${TOP}>=1`, { 起: "0", 丙: "0" })?.status).toBe("not-applicable");
  });
});
