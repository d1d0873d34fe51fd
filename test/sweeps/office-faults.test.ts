import { describe, expect, it } from "@jest/globals";
import { allCombinations, complaintsOf } from "../adapters/office/support/fault-sweep";

// A sample of what `npm run sweep` does for every combination, spread over all jobs, codes and kinds of fault.
const STEP = 193;

describe("jobs in an Excel that fails", () => {
  it("a failing request changes nothing, or what it changed is taken back or told", async () => {
    const sample = (await allCombinations()).filter((_, at) => at % STEP === 0);
    expect(sample.length).toBeGreaterThan(30);
    for (const combination of sample) {
      const { situation, faults } = combination;
      const complaints = await complaintsOf(combination);
      expect([situation.name, situation.runtime, faults, complaints]).toEqual([
        situation.name,
        situation.runtime,
        faults,
        [],
      ]);
    }
  });
});
