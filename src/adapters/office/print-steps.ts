import type { HasApi } from "./requirements";
import { API } from "./requirements";
import { areaThrough } from "./sheet-print";
import { NO_TARGETS } from "./survey";
import type { WriteStep } from "./write-step";

/** Closes print areas with another row; a sheet without one prints all that it holds, and stays so. */
export function printSteps(
  wanted: readonly { readonly sheet: string; readonly row: number }[],
  areaOf: (sheet: string) => string | undefined,
  has: HasApi,
): readonly WriteStep[] {
  if (!has(API.print)) return [];
  return wanted.flatMap(({ sheet, row }): readonly WriteStep[] => {
    const area = areaThrough(areaOf(sheet) ?? "", row);
    if (area === undefined) return [];
    const targets = { ...NO_TARGETS, prints: [sheet] };
    return [
      {
        weight: PRINT_WEIGHT,
        before: targets,
        after: targets,
        make: (context) => {
          context.workbook.worksheets.getItem(sheet).pageLayout.setPrintArea(area);
        },
      },
    ];
  });
}

const PRINT_WEIGHT = 1_200;
