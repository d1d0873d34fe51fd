import type { Feature, FeatureId } from "./feature";

/** The requirement set that brings each feature, in the order in which people are told. */
const FEATURE_NEEDS: Readonly<Record<FeatureId, string>> = {
  restore: "ExcelApi 1.9",
  names: "ExcelApi 1.4",
  lists: "ExcelApi 1.8",
  marks: "ExcelApi 1.6",
  "print-layout": "ExcelApi 1.9",
  "frozen-rows": "ExcelApi 1.7",
  charts: "ExcelApi 1.8",
  events: "ExcelApi 1.9",
  "custom-functions": "CustomFunctionsRuntime 1.1",
  "ribbon-commands": "AddinCommands 1.1",
};

/** Every feature, present where `isPresent` says so of what it needs. */
export function featuresWhere(isPresent: (needs: string) => boolean): readonly Feature[] {
  return FEATURE_IDS.map((id) => {
    const needs = FEATURE_NEEDS[id];
    return { id, present: isPresent(needs), needs };
  });
}

const FEATURE_IDS: readonly FeatureId[] = [
  "restore",
  "names",
  "lists",
  "marks",
  "print-layout",
  "frozen-rows",
  "charts",
  "events",
  "custom-functions",
  "ribbon-commands",
];
