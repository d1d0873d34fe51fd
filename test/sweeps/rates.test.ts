import { describe, expect, it } from "@jest/globals";
import { disagreements } from "../support/rate-sweep";

// A sample of what `npm run sweep` does for every denominator up to 400.
describe.each([0, 1, 2])("rates stated with %d decimals", (decimals) => {
  it.each([1, 7, 8, 16, 19, 51, 58, 80, 155])(
    "are judged as whole-number arithmetic judges them, for every numerator up to %d",
    (denominator) => {
      expect(disagreements(denominator, decimals)).toEqual([]);
    },
  );
});
