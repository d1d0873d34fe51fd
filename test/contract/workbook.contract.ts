import type { Workbook } from "../../src/workbook/port";
import { describeAtSize } from "./at-size";
import { describeCells } from "./cells";
import { describeCharts } from "./charts";
import { describeLayout } from "./layout";
import { describeNumberFormats } from "./number-formats";
import type { PortUnderTest } from "./port-under-test";
import { describeRefusals } from "./refusals";
import { describeSheetsAndNames } from "./sheets-and-names";

/**
 * The claims that every port over a workbook keeps.
 *
 * @param open gives an empty workbook that can be written
 * @param traits how this port differs from one in memory
 */
export function describeWorkbook(
  name: string,
  open: () => Promise<Workbook>,
  traits: Partial<PortUnderTest> & Pick<PortUnderTest, "arrange" | "charts">,
): void {
  const port: PortUnderTest = {
    name,
    open,
    reopen: (workbook) => Promise.resolve(workbook),
    calculates: false,
    firstSheets: 0,
    gridRuns: 100,
    ...traits,
  };
  describeCells(port);
  describeNumberFormats(port);
  describeSheetsAndNames(port);
  describeLayout(port);
  describeCharts(port);
  describeRefusals(port);
  describeAtSize(port);
}
