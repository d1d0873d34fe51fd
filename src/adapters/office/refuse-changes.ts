import type { WorkbookFailure } from "../../core/model/failure";
import type { Changes } from "../../workbook/port";
import { textTooLong } from "../../workbook/text-length";

/** Why changes cannot be made in a workbook of these sheets; found before anything is sent. */
export function refusalOf(
  changes: Changes,
  sheets: readonly { readonly name: string }[],
): WorkbookFailure | undefined {
  return sheetRefusal(changes, sheets) ?? textTooLong(changes);
}

/** Sheets that are missing, or there already. */
export function sheetRefusal(
  changes: Changes,
  sheets: readonly { readonly name: string }[],
): WorkbookFailure | undefined {
  const known = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (const { name } of changes.addSheets ?? []) {
    if (known.has(name.toLowerCase())) return { code: "sheet-exists", sheet: name };
    known.add(name.toLowerCase());
  }
  const missing = sheetsNamed(changes).find((sheet) => !known.has(sheet.toLowerCase()));
  return missing === undefined ? undefined : { code: "sheet-missing", sheet: missing };
}

function sheetsNamed(changes: Changes): readonly string[] {
  return [
    ...(changes.cells ?? []).map(({ sheet }) => sheet),
    ...(changes.rows ?? []).map(({ sheet }) => sheet),
    ...(changes.showRows ?? []).map(({ sheet }) => sheet),
    ...(changes.unmerge ?? []).map(({ sheet }) => sheet),
    ...(changes.names ?? []).map(({ cell }) => cell.sheet),
    ...(changes.printThrough ?? []).map(({ sheet }) => sheet),
    ...(changes.charts ?? []).map(({ sheet }) => sheet),
  ];
}
