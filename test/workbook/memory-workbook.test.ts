import { memoryWorkbook } from "../../src/workbook/memory-workbook";
import { describeWorkbook } from "../contract/workbook.contract";

describeWorkbook("a workbook in memory", () => Promise.resolve(memoryWorkbook()));
