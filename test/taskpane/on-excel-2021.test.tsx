/** @jest-environment jsdom */
import { describe } from "@jest/globals";
import { itWorksWithout } from "../support/pane/pane-on-host";

describe("the pane on ExcelApi 1.14, with everything (Excel 2021)", () => {
  itWorksWithout({
    api: "1.14",
    customFunctions: true,
    missing: [],
  });
});
