import type { Result } from "../../../core/model/result";
import { succeed } from "../../../core/model/result";
import type { WorkbookFailure } from "../../../core/model/failure";
import type { SheetSnapshot, Snapshot } from "../../../workbook/port";
import { chartNames } from "../drawing/sheet-charts";
import type { PackageParts } from "../package/package-parts";
import { partText } from "../package/package-parts";
import type { CellContext } from "../sheet/read-cells";
import { cellsOfPart, readContext } from "./cell-context";
import { readDefinedNames } from "./defined-names";
import type { SheetEntry } from "./workbook-part";
import { readWorkbookPart } from "./workbook-part";

/** Everything that a workbook's package holds for a reader of cells. */
export function readSnapshot(pkg: PackageParts): Result<Snapshot, WorkbookFailure> {
  const workbook = readWorkbookPart(pkg);
  if (!workbook.ok) return workbook;
  const context = readContext(pkg, workbook.value);
  if (!context.ok) return context;
  const sheets: SheetSnapshot[] = [];
  for (const entry of workbook.value.sheets) {
    const sheet = readSheet(pkg, entry, context.value);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  return succeed({ sheets, names: readDefinedNames(workbook.value) });
}

function readSheet(
  pkg: PackageParts,
  { name, hidden, part }: SheetEntry,
  context: CellContext,
): Result<SheetSnapshot, WorkbookFailure> {
  if (part === undefined) return succeed({ name, hidden, cells: [] });
  const source = partText(pkg, part);
  if (!source.ok) return source;
  const held = cellsOfPart(part, source.value.text, context);
  if (!held.ok) return held;
  const { cells, hiddenRows, merges } = held.value;
  const charts = chartNames(pkg, part);
  return succeed({
    name,
    hidden,
    cells,
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(merges.length > 0 && { merges }),
    ...(charts.length > 0 && { charts }),
  });
}
