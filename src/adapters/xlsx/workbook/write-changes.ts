import type { Result } from "../../../core/model/result";
import { fail, succeed } from "../../../core/model/result";
import type { WorkbookFailure } from "../../../core/model/failure";
import type { Changes, Receipt } from "../../../workbook/port";
import { textTooLong } from "../../../workbook/text-length";
import type { PackageParts } from "../package/package-parts";
import { withParts } from "../package/package-parts";
import type { PartText } from "../xml/part-text";
import { addSheets } from "./add-sheets";
import { withCharts } from "./change-charts";
import { changedNames } from "./changed-names";
import { nameElements } from "./defined-names";
import { readKnownTables } from "./known-tables";
import { changedListings } from "./listings";
import { patchSheets } from "./patch-sheets";
import { patchesBySheet, refusedSheet } from "./sheet-changes";
import { openStyles, savedStyles } from "./styles-part";
import { editedWorkbook } from "./workbook-edits";
import type { WorkbookPart } from "./workbook-part";
import { partOfType, readWorkbookPart } from "./workbook-part";
import { attributeOf } from "../xml/element";

/** A package after a write, beside what to tell the writer. */
export interface Written {
  readonly pkg: PackageParts;
  readonly receipt: Receipt;
}

/** Makes all changes or none: the given package stays as it is, and so does every part that no change concerns. */
export function writeChanges(
  pkg: PackageParts,
  changes: Changes,
): Result<Written, WorkbookFailure> {
  if (isNothing(changes)) return succeed({ pkg, receipt: { cellsWritten: 0 } });
  const workbook = readWorkbookPart(pkg);
  if (!workbook.ok) return workbook;
  const refused = refusedSheet(workbook.value, changes) ?? textTooLong(changes);
  if (refused !== undefined) return fail(refused);
  const parts = changedParts(pkg, workbook.value, changes);
  if (!parts.ok) return parts;
  const drawn = withCharts(withParts(pkg, parts.value), changes);
  return drawn.ok ? succeed({ pkg: drawn.value, receipt: receiptOf(changes) }) : drawn;
}

function isNothing(changes: Changes): boolean {
  const { addSheets, cells, rows, showRows, unmerge, names, printThrough, charts } = changes;
  const lists = [addSheets, cells, rows, showRows, unmerge, names, printThrough, charts];
  return lists.every((list = []) => list.length === 0);
}

function receiptOf({ addSheets: plans = [], cells = [] }: Changes): Receipt {
  return { cellsWritten: plans.reduce((sum, plan) => sum + plan.cells.length, cells.length) };
}

/** The new text of every part that changes; `undefined` for one that goes. */
function changedParts(
  pkg: PackageParts,
  workbook: WorkbookPart,
  changes: Changes,
): Result<ReadonlyMap<string, PartText | undefined>, WorkbookFailure> {
  const styles = openStyles(pkg, workbook);
  if (!styles.ok) return styles;
  const tables = readKnownTables(pkg, definedNames(workbook));
  if (!tables.ok) return tables;
  const { editor } = styles.value;
  const added = addSheets(pkg, workbook, changes.addSheets ?? [], editor, tables.value);
  const patched = patchSheets(pkg, workbook, added, patchesBySheet(changes), editor);
  if (!patched.ok) return patched;
  const names = changedNames(pkg, workbook, changes);
  if (!names.ok) return names;
  const stylesText = savedStyles(styles.value);
  const chain = patched.value.losesFormula ? partOfType(workbook, "calcChain") : undefined;
  const newStyles = stylesText !== undefined && styles.value.isNew ? styles.value.part : undefined;
  const listings = changedListings(pkg, workbook, added, newStyles, chain);
  if (!listings.ok) return listings;
  const { name, source } = workbook.document;
  const text = editedWorkbook(workbook, added.sheets, names.value);
  return succeed(
    new Map<string, PartText | undefined>([
      ...[...added.texts].map(([part, of]): [string, PartText] => [
        part,
        { text: of, encoding: "utf-8" },
      ]),
      ...patched.value.texts,
      ...(stylesText === undefined ? [] : [[styles.value.part, stylesText] as const]),
      [name, { text, encoding: source.encoding }],
      ...listings.value,
      ...(chain === undefined ? [] : [[chain, undefined] as const]),
    ]),
  );
}

function definedNames({ document }: WorkbookPart): readonly string[] {
  return nameElements(document.root).map((element) => attributeOf(element, "name") ?? "");
}
