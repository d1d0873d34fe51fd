import type { Definition } from "../../core/definition/definition";
import { cellWriter } from "../native/cell-writer";
import { nativeChecks } from "../native/native-check";
import { PLANNED_COLUMNS } from "../plan/columns";
import type { ColumnKey } from "../plan/columns";
import { figureCells } from "../plan/figure-cells";
import type { SectionContext } from "../plan/planned-formula";
import type { CellFormat } from "../sheet-plan";
import type { RowMove } from "./row-move";

/** How the plan has a cell of a figure's row look, its number format apart. */
export function plannedLook(
  { row, isRepeat }: Pick<RowMove, "row" | "isRepeat">,
  key: ColumnKey,
  definition: Definition,
): CellFormat | undefined {
  const cells = figureCells(
    { figure: row.figure, repeat: isRepeat },
    1,
    row.sheet,
    contextOf(definition),
  );
  const found = cells.find(({ column }) => column === PLANNED_COLUMNS[key])?.format;
  if (found === undefined) return undefined;
  const { numberFormat, ...look } = found;
  return numberFormat === undefined ? found : look;
}

/** A plan of which only the looks count. */
function contextOf(definition: Definition): SectionContext {
  return {
    definition,
    cover: { unit: "", year: 0 },
    prior: new Map(),
    checks: nativeChecks(definition),
    values: () => null,
    writerFor: (sheet) => cellWriter(() => undefined, sheet),
  };
}
