import type { Result } from "../../../core/model/result";
import { fail, succeed } from "../../../core/model/result";
import type { WorkbookFailure } from "../../../core/model/failure";
import type { PackageParts } from "../package/package-parts";
import { hasPart, partDocument, partText, xmlFailure } from "../package/package-parts";
import type { CellContext, SheetCells } from "../sheet/read-cells";
import { readCells } from "../sheet/read-cells";
import { readSharedStrings } from "../sheet/shared-strings";
import { readCellFormats } from "../styles/read-cell-formats";
import type { WorkbookPart } from "./workbook-part";
import { partOfType } from "./workbook-part";

/** What the cells of all sheets refer to: shared strings and number formats. */
export function readContext(
  pkg: PackageParts,
  workbook: WorkbookPart,
): Result<CellContext, WorkbookFailure> {
  const sharedStrings = sharedStringsOf(pkg, workbook);
  if (!sharedStrings.ok) return sharedStrings;
  const formats = formatsOf(pkg, workbook);
  if (!formats.ok) return formats;
  return succeed({ sharedStrings: sharedStrings.value, formats: formats.value });
}

/** What a worksheet's part holds for a reader of cells. */
export function cellsOfPart(
  part: string,
  text: string,
  context: CellContext,
): Result<SheetCells, WorkbookFailure> {
  const cells = readCells(text, context);
  if (cells.ok) return cells;
  const { failure } = cells;
  return fail(
    failure.code === "dangling" ? { code: "part-damaged", part } : xmlFailure(part, failure),
  );
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
