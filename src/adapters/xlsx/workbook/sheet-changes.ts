import { sameSheetName } from "../../../workbook/address";
import type { WorkbookFailure } from "../../../core/model/failure";
import type { CellChange, Changes, MergedArea } from "../../../workbook/port";
import type { CellPatch } from "../sheet/cell-patch";
import type { SheetPatch } from "../sheet/patch-sheet";
import type { WorkbookPart } from "./workbook-part";
import { sheetNamed } from "./workbook-part";

/** Why changes cannot be made at all: a sheet to add that exists, or one to change that does not. */
export function refusedSheet(
  workbook: WorkbookPart,
  changes: Changes,
): WorkbookFailure | undefined {
  const added = (changes.addSheets ?? []).map(({ name }) => name);
  const doubled = added.find(
    (name, index) =>
      sheetNamed(workbook, name) !== undefined ||
      added.slice(0, index).some((other) => sameSheetName(other, name)),
  );
  if (doubled !== undefined) return { code: "sheet-exists", sheet: doubled };
  const known = new Set([...sheetsOf(workbook), ...added].map((name) => name.toLowerCase()));
  const missing = namedSheets(changes).find((name) => !known.has(name.toLowerCase()));
  return missing === undefined ? undefined : { code: "sheet-missing", sheet: missing };
}

/** Sheets that have cells: a chart sheet cannot be written to. */
function sheetsOf({ sheets }: WorkbookPart): readonly string[] {
  return sheets.filter(({ part }) => part !== undefined).map(({ name }) => name);
}

function namedSheets(changes: Changes): readonly string[] {
  const { cells, rows, showRows, unmerge, names, printThrough, charts } = changes;
  return [
    ...[cells, rows, showRows, unmerge, charts].flatMap((list = []) =>
      list.map(({ sheet }) => sheet),
    ),
    ...(names ?? []).map(({ cell }) => cell.sheet),
    ...(printThrough ?? []).map(({ sheet }) => sheet),
  ];
}

/** The changes of each sheet, by its name in lower case; of several to one cell the later ones win. */
export function patchesBySheet({
  cells = [],
  rows = [],
  showRows = [],
  unmerge = [],
}: Changes): ReadonlyMap<string, SheetPatch> {
  const drafts = new Map<string, PatchDraft>();
  for (const change of cells) {
    const draft = draftOf(drafts, change.sheet);
    const key = `${change.row},${change.column}`;
    draft.cells.set(key, merged(draft.cells.get(key), change));
  }
  for (const { sheet, row, height } of rows) {
    draftOf(drafts, sheet).heights.set(row, height ?? "automatic");
  }
  for (const { sheet, row } of showRows) draftOf(drafts, sheet).shown.add(row);
  for (const { sheet, ...area } of unmerge) draftOf(drafts, sheet).parted.push(area);
  return new Map(
    [...drafts].map(([sheet, draft]) => [sheet, { ...draft, cells: [...draft.cells.values()] }]),
  );
}

interface PatchDraft {
  readonly cells: Map<string, CellPatch>;
  readonly heights: Map<number, number | "automatic">;
  readonly shown: Set<number>;
  readonly parted: MergedArea[];
}

function draftOf(drafts: Map<string, PatchDraft>, sheet: string): PatchDraft {
  const key = sheet.toLowerCase();
  const known = drafts.get(key);
  if (known !== undefined) return known;
  const draft: PatchDraft = {
    cells: new Map(),
    heights: new Map(),
    shown: new Set(),
    parted: [],
  };
  drafts.set(key, draft);
  return draft;
}

/** A whole look replaces what was said before of the look; a number format alone adds to it. */
function merged(before: CellPatch | undefined, change: CellChange): CellPatch {
  const { row, column, format, numberFormat } = change;
  const value = change.value === undefined ? before?.value : change.value;
  const look = {
    ...(format === undefined ? before?.look : { format }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
  return value === undefined ? { row, column, look } : { row, column, value, look };
}
