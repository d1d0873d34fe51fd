import type { Result } from "../../../core/model/result";
import { fail, succeed } from "../../../core/model/result";
import type { WorkbookFailure } from "../../../core/model/failure";
import type { PackageParts } from "../package/package-parts";
import { partText, xmlFailure } from "../package/package-parts";
import { indexSheet } from "../sheet/sheet-index";
import { printArea, printAreaThrough } from "../sheet/sheet-print";
import { attributeOf } from "../xml/element";
import { nameElements } from "./defined-names";
import type { NameEdit } from "./workbook-edits";
import type { WorkbookPart } from "./workbook-part";
import { sheetNamed } from "./workbook-part";

const PRINT_AREA = "_xlnm.Print_Area";

/** The print area of a sheet that the workbook has, closed by another row; one is made where there is none. */
export function printThrough(
  pkg: PackageParts,
  workbook: WorkbookPart,
  sheet: string,
  row: number,
): Result<NameEdit | undefined, WorkbookFailure> {
  const entry = sheetNamed(workbook, sheet);
  if (entry?.part === undefined) return succeed(undefined);
  const sheetIndex = workbook.sheets.indexOf(entry);
  const known = nameElements(workbook.document.root).find(
    (element) =>
      attributeOf(element, "name") === PRINT_AREA &&
      attributeOf(element, "localSheetId") === String(sheetIndex),
  );
  const changed = known === undefined ? undefined : printAreaThrough(known.text.trim(), row);
  if (changed !== undefined) return succeed({ name: PRINT_AREA, refersTo: changed, sheetIndex });
  const column = lastColumn(pkg, entry.part);
  if (!column.ok) return column;
  return succeed({ ...printArea(entry.name, row, column.value), sheetIndex });
}

function lastColumn(pkg: PackageParts, part: string): Result<number, WorkbookFailure> {
  const source = partText(pkg, part);
  if (!source.ok) return source;
  const index = indexSheet(source.value.text);
  if (!index.ok) return fail(xmlFailure(part, index.failure));
  const columns = index.value.rows.map(({ cells }) => cells.at(-1)?.column ?? 1);
  return succeed(columns.reduce((most, column) => Math.max(most, column), 1));
}
