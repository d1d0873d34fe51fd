import { describe, expect, it } from "@jest/globals";
import { disagreements } from "../support/rate-sweep";

describe.each([0, 1, 2])("rates stated with %d decimals", (decimals) => {
  it("are judged as whole-number arithmetic judges them, for all 0 ≤ n ≤ m ≤ 400", () => {
    const found: string[] = [];
    for (let denominator = 1; denominator <= 400; denominator += 1) {
      found.push(...disagreements(denominator, decimals));
    }
    expect(found).toEqual([]);
  }, 900_000);
});
