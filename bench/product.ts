// What the benchmarks measure, in one bundle.
export { createXlsx, openXlsx } from "../src/adapters/xlsx/xlsx-workbook";
export { checkReport } from "../src/core/checks/check-report";
export { brokenBlocks } from "../src/core/checks/locate/blocks";
export { locate } from "../src/core/checks/locate/repairs";
export { smallestRepairs } from "../src/core/checks/locate/smallest-repairs";
export { fillWorkbook } from "../src/app/fill-workbook";
export { newWorkbook } from "../src/app/new-workbook";
export { openReport } from "../src/app/open-report";
export { readValues } from "../src/app/read-values";
export { checkText } from "../src/cli/check-text";
export { checkRule } from "../src/core/checks/check-rule";
export { compileScreen } from "../src/core/checks/screen";
export { figuresOfRecord } from "../src/core/checks/screen-record";
export { readDefinition } from "../src/core/definition/read-definition";
export { builtInReport } from "../src/reports/built-in";
export { readEmbeddedDefinition } from "../src/workbook/read-embedded-definition";
export { readFigures } from "../src/workbook/read-figures";
export { plantedComponent } from "../test/support/planted-component";
