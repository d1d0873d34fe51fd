import { expect, it } from "@jest/globals";
import { allCombinations, complaintsOf } from "../adapters/office/support/fault-sweep";

it("every job survives every error at every round trip: nothing done, or taken back, or told", async () => {
  const unhandled: unknown[] = [];
  process.on("unhandledRejection", (reason) => unhandled.push(reason));
  const combinations = await allCombinations();
  const complaints: unknown[] = [];
  for (const combination of combinations) {
    const found = await complaintsOf(combination);
    const { situation, faults } = combination;
    if (found.length > 0) complaints.push([situation.name, situation.runtime, faults, found]);
  }
  process.stdout.write(`${combinations.length} combinations of job, round trip and error\n`);
  expect(complaints).toEqual([]);
  expect(unhandled).toEqual([]);
}, 3_600_000);
