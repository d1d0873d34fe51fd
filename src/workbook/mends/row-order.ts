import type { Section } from "../../core/definition/definition";
import { sameSheetName } from "../address";
import { cellOfRow } from "../figure-row";
import { joinedChanges } from "./joined-changes";
import type { MendChanges, MendScene } from "./mend-scene";
import { movedCells } from "./moved-cells";
import type { RowMove } from "./row-move";
import { mayMove, nameHolds } from "./row-order-guards";

/**
 * Puts the figures of a sheet back into the plan's order by moving what their rows hold; none where that would not be
 * safe: see `row-order-guards`. The figures are found by their ids all the same.
 */
export function rowsInOrder(sheet: string, scene: MendScene): MendChanges | undefined {
  const mends = scene.definition.sections.map((section) => sectionInOrder(section, sheet, scene));
  const found = mends.flatMap((mend) => mend ?? []);
  return found.length === 0 ? undefined : joinedChanges(found);
}

function sectionInOrder(
  section: Section,
  sheet: string,
  scene: MendScene,
): MendChanges | undefined {
  const rows = rowsOf(section, sheet, scene);
  const slots = rows.map(({ row }) => row.row).sort((a, b) => a - b);
  const moves = rows.flatMap(({ row, isRepeat }, at): readonly RowMove[] => {
    const to = slots[at] ?? row.row;
    return to === row.row ? [] : [{ row, isRepeat, to }];
  });
  if (moves.length === 0 || !mayMove(moves, scene)) return undefined;
  const names = moves.flatMap(({ row, isRepeat, to }) => {
    const cell = cellOfRow({ ...row, row: to }, "current");
    if (isRepeat || cell === undefined || nameHolds(row, to, scene)) return [];
    return [{ name: row.figure.id, cell }];
  });
  return { cells: movedCells(moves, scene), names };
}

/** The rows of a section on a sheet in the plan's order; of a figure told twice there the first counts. */
function rowsOf(
  section: Section,
  sheet: string,
  { book }: MendScene,
): readonly Pick<RowMove, "row" | "isRepeat">[] {
  const { rows, repeats } = book.located;
  return section.rows.flatMap(({ figure, repeat }) => {
    const row = repeat
      ? repeats.find((each) => each.figure.id === figure.id && sameSheetName(each.sheet, sheet))
      : rows.get(figure.id);
    return row === undefined || !sameSheetName(row.sheet, sheet) ? [] : [{ row, isRepeat: repeat }];
  });
}
