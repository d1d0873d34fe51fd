import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../src/core/checks/check-report";
import { keyingMistakes, missedRules, sampleCounts } from "../support/keying-errors";
import { streetDefinition } from "../support/sample-report";

const definition = streetDefinition();

describe("every count of the real report, replaced by every number up to 120 and a thousand around it", () => {
  const counts = sampleCounts(definition);

  it.each(counts)(
    "$id: whatever must fail is found, and nothing else",
    ({ id, value }) => {
      const low = Math.max(0, value - 500);
      const wrongs = [...Array(121).keys(), ...Array.from({ length: 1000 }, (_, i) => low + i)];
      const mistakes = keyingMistakes(definition, [{ id, value }], () => wrongs);
      expect(missedRules(definition, mistakes, checkReport)).toEqual([]);
    },
    600_000,
  );
});
