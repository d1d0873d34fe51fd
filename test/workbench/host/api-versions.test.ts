import { describe, expect, it } from "@jest/globals";
import table from "../../../src/workbench/host/api-versions.json";
import { apiGate } from "../../../src/workbench/host/api-gate";
import { apiVersions } from "../../support/office/api-versions";

describe("the table of requirement sets", () => {
  it("says what Microsoft's types say of every class that the host has", () => {
    expect(table).toEqual(apiVersions(Object.keys(table)));
  });

  it.each([
    ["Range", "Values", "1.1", true],
    ["Range", "SetCellProperties", "1.8", false],
    ["Range", "SetCellProperties", "1.9", true],
    ["Range", "ValuesAsJson", "1.15", false],
    ["Worksheet", "Gridlines", "1.7", false],
    ["Worksheet", "Gridlines", "1.8", true],
    ["Worksheet", "_RegisterDataChangedEvent", "1.6", false],
    ["Worksheet", "_RegisterDataChangedEvent", "1.7", true],
    ["Workbook", "LinkedWorkbooks", "1.14", false],
  ])("%s.%s at %s: %s", (className, member, highest, expected) => {
    expect(apiGate(highest).has(className, member)).toBe(expected);
  });
});
