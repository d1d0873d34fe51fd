import type { Result } from "../../../core/model/result";
import { fail, succeed } from "../../../core/model/result";
import type { WorkbookFailure } from "../../../core/model/failure";
import type { SheetSnapshot, Snapshot } from "../../../workbook/port";
import type { PackageParts } from "../package/package-parts";
import { hasPart, partDocument, partText, xmlFailure } from "../package/package-parts";
import type { CellContext } from "../sheet/read-cells";
import { readCells } from "../sheet/read-cells";
import { readSharedStrings } from "../sheet/shared-strings";
import { readCellFormats } from "../styles/read-cell-formats";
import { readDefinedNames } from "./defined-names";
import type { SheetEntry, WorkbookPart } from "./workbook-part";
import { partOfType, readWorkbookPart } from "./workbook-part";

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

function readContext(
  pkg: PackageParts,
  workbook: WorkbookPart,
): Result<CellContext, WorkbookFailure> {
  const sharedStrings = sharedStringsOf(pkg, workbook);
  if (!sharedStrings.ok) return sharedStrings;
  const formats = formatsOf(pkg, workbook);
  if (!formats.ok) return formats;
  return succeed({ sharedStrings: sharedStrings.value, formats: formats.value });
}

function sharedStringsOf(
  pkg: PackageParts,
  workbook: WorkbookPart,
): Result<readonly string[], WorkbookFailure> {
  const part = partOfType(workbook, "sharedStrings");
  if (part === undefined || !hasPart(pkg, part)) return succeed([]);
  const source = partText(pkg, part);
  if (!source.ok) return source;
  const strings = readSharedStrings(source.value.text);
  return strings.ok ? strings : fail(xmlFailure(part, strings.failure));
}

function formatsOf(
  pkg: PackageParts,
  workbook: WorkbookPart,
): Result<readonly (string | undefined)[], WorkbookFailure> {
  const part = partOfType(workbook, "styles");
  if (part === undefined || !hasPart(pkg, part)) return succeed([]);
  const document = partDocument(pkg, part);
  return document.ok ? succeed(readCellFormats(document.value.root)) : document;
}

function readSheet(
  pkg: PackageParts,
  { name, hidden, part }: SheetEntry,
  context: CellContext,
): Result<SheetSnapshot, WorkbookFailure> {
  if (part === undefined) return succeed({ name, hidden, cells: [] });
  const source = partText(pkg, part);
  if (!source.ok) return source;
  const cells = readCells(source.value.text, context);
  if (cells.ok) return succeed({ name, hidden, cells: cells.value });
  const { failure } = cells;
  return fail(
    failure.code === "dangling" ? { code: "part-damaged", part } : xmlFailure(part, failure),
  );
}
