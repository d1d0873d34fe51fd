import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { filledParagraphs, misreadIn } from "../../support/printed-values";
import { streetDefinition } from "../../support/sample-report";

describe("every sentence of the built-in report", () => {
  const definition = streetDefinition();

  it("is read back with the same values, approximations and units, whatever is filled in", () => {
    fc.assert(
      fc.property(filledParagraphs(definition), (given) => {
        expect(misreadIn(definition, given)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
