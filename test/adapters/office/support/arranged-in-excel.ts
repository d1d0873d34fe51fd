import { areaName } from "../../../../src/workbook/address";
import type { ByHand } from "../../../contract/port-under-test";

/** Rows of a sheet hidden and cells of it joined in the Excel in front, as people do. */
export async function arrangedInExcel(
  name: string,
  { hiddenRows = [], merges = [] }: ByHand,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const row of hiddenRows) sheet.getRange(`${row}:${row}`).rowHidden = true;
    for (const area of merges) sheet.getRange(areaName(area)).merge();
    await context.sync();
  });
}
