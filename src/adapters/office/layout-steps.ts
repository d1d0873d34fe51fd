import type { MergedCells } from "../../workbook/port";
import type { Area } from "./areas";
import { areaName } from "./areas";
import type { RowAddress } from "./survey";
import { NO_TARGETS } from "./survey";
import { AREA_WEIGHT } from "./write-step";
import type { WriteStep } from "./write-step";

/** Shows or hides rows. */
export function visibilitySteps(
  rows: readonly RowAddress[],
  isHidden: boolean,
): readonly WriteStep[] {
  return rows.map((row) => {
    const targets = { ...NO_TARGETS, hidden: [row] };
    return {
      weight: AREA_WEIGHT,
      before: targets,
      after: targets,
      make: (context) => {
        const sheet = context.workbook.worksheets.getItem(row.sheet);
        sheet.getRange(`${row.row}:${row.row}`).rowHidden = isHidden;
      },
    };
  });
}

/** Takes merged areas apart or joins them again; their cells are looked at, for joining would empty all but the first. */
export function mergeSteps(areas: readonly MergedCells[], isMerged: boolean): readonly WriteStep[] {
  return areas.map((area: Area) => {
    const targets = { ...NO_TARGETS, cells: [area], merges: [area] };
    return {
      weight: AREA_WEIGHT,
      before: targets,
      after: targets,
      make: (context) => {
        const sheet = context.workbook.worksheets.getItem(area.sheet);
        const range = sheet.getRange(areaName(area));
        if (isMerged) range.merge(false);
        else range.unmerge();
      },
    };
  });
}
