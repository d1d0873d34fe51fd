import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { filledParagraphs, misreadIn } from "../support/printed-values";
import { streetDefinition } from "../support/sample-report";

it("10,000 paragraphs with any values are read back with the same values, approximations and units", () => {
  const definition = streetDefinition();
  fc.assert(
    fc.property(filledParagraphs(definition), (given) => {
      expect(misreadIn(definition, given)).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
}, 900_000);
