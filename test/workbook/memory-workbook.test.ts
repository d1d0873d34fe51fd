import { memoryWorkbook } from "../../src/workbook/memory-workbook";
import { arrangedInMemory, chartsInMemory } from "./support/arranged";
import { describeWorkbook } from "../contract/workbook.contract";

describeWorkbook("a workbook in memory", () => Promise.resolve(memoryWorkbook()), {
  arrange: arrangedInMemory,
  charts: chartsInMemory,
});
