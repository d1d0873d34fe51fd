import type { Result } from "../../../core/model/result";
import { succeed } from "../../../core/model/result";
import type { WorkbookFailure } from "../../../core/model/failure";
import type { CellAddress, Changes } from "../../../workbook/port";
import type { SheetPlan } from "../../../workbook/sheet-plan";
import type { PackageParts } from "../package/package-parts";
import { printNames } from "../sheet/sheet-print";
import { printThrough } from "./print-through";
import { absoluteReference } from "./references";
import type { NameEdit } from "./workbook-edits";
import type { WorkbookPart } from "./workbook-part";
import { sheetNamed } from "./workbook-part";

/** Every name that a write creates or points elsewhere: of planned sheets, of cells, of print areas. */
export function changedNames(
  pkg: PackageParts,
  workbook: WorkbookPart,
  { addSheets = [], names = [], printThrough: closing = [] }: Changes,
): Result<readonly NameEdit[], WorkbookFailure> {
  const lastRows = new Map(closing.map(({ sheet, row }) => [sheet.toLowerCase(), row]));
  const planned = addSheets.flatMap((plan, index) =>
    plannedNames(plan, workbook.sheets.length + index, lastRows.get(plan.name.toLowerCase())),
  );
  const edits = [
    ...planned,
    ...names.map(({ name, cell }) => nameEdit(workbook, addSheets, name, cell)),
  ];
  for (const { sheet, row } of closing) {
    const edit = printThrough(pkg, workbook, sheet, row);
    if (!edit.ok) return edit;
    if (edit.value !== undefined) edits.push(edit.value);
  }
  return succeed(edits);
}

function plannedNames(
  plan: SheetPlan,
  sheetIndex: number,
  lastRow: number | undefined,
): NameEdit[] {
  const print = lastRow === undefined ? plan.print : { ...plan.print, lastRow };
  return [
    ...printNames({ ...plan, print }).map((name) => ({ ...name, sheetIndex })),
    ...plan.names.map(({ name, row, column }) => ({
      name,
      refersTo: absoluteReference(plan.name, row, column),
    })),
  ];
}

/** References spell the sheet's name as the workbook does. */
function nameEdit(
  workbook: WorkbookPart,
  plans: readonly SheetPlan[],
  name: string,
  { sheet, row, column }: CellAddress,
): NameEdit {
  const plan = plans.find((one) => one.name.toLowerCase() === sheet.toLowerCase());
  const spelt = sheetNamed(workbook, sheet)?.name ?? plan?.name ?? sheet;
  return { name, refersTo: absoluteReference(spelt, row, column) };
}
