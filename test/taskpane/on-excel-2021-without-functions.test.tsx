/** @jest-environment jsdom */
import { describe } from "@jest/globals";
import { itWorksWithout } from "../support/pane/pane-on-host";

describe("the pane on ExcelApi 1.14 without custom functions", () => {
  itWorksWithout({
    api: "1.14",
    customFunctions: false,
    missing: ["FAZHI"],
  });
});
