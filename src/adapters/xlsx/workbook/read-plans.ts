import type { Result } from "../../../core/model/result";
import { fail, succeed } from "../../../core/model/result";
import { sameSheetName } from "../../../workbook/address";
import type { WorkbookFailure } from "../../../core/model/failure";
import type { DefinedName } from "../../../workbook/port";
import type { SheetPlan, TablePlan } from "../../../workbook/sheet-plan";
import { chartPlans } from "../drawing/sheet-charts";
import type { PackageParts } from "../package/package-parts";
import { hasPart, partDocument, partText, xmlFailure } from "../package/package-parts";
import { readRelationships } from "../package/relationships";
import type { CellContext } from "../sheet/read-cells";
import { readPlan } from "../sheet/read-plan";
import { readTable } from "../sheet/read-table";
import { sheetFrame } from "../sheet/sheet-frame";
import type { SheetName } from "../sheet/sheet-print";
import type { Looks } from "../styles/read-looks";
import { attributeOf } from "../xml/element";
import { cellsOfPart, readContext } from "./cell-context";
import { nameElements, readDefinedNames } from "./defined-names";
import { looksOf } from "./looks-of-workbook";
import type { SheetEntry, WorkbookPart } from "./workbook-part";
import { readWorkbookPart } from "./workbook-part";

/** Every worksheet as a plan that would build it, in the workbook's order; sheets without cells (charts) are left out. */
export function readPlans(pkg: PackageParts): Result<readonly SheetPlan[], WorkbookFailure> {
  const workbook = readWorkbookPart(pkg);
  if (!workbook.ok) return workbook;
  const context = readContext(pkg, workbook.value);
  if (!context.ok) return context;
  const looks = looksOf(pkg, workbook.value);
  if (!looks.ok) return looks;
  const names = readDefinedNames(workbook.value);
  const plans: SheetPlan[] = [];
  for (const [index, entry] of workbook.value.sheets.entries()) {
    if (entry.part === undefined) continue;
    const shared: Shared = {
      context: context.value,
      looks: looks.value,
      names: namesOn(entry, names),
      printNames: printNamesOf(workbook.value, index),
    };
    const plan = planOf(pkg, { ...entry, part: entry.part }, shared);
    if (!plan.ok) return plan;
    plans.push(plan.value);
  }
  return succeed(plans);
}

interface Shared {
  readonly context: CellContext;
  readonly looks: Looks;
  readonly names: SheetPlan["names"];
  readonly printNames: readonly SheetName[];
}

function planOf(
  pkg: PackageParts,
  { name, visibility, part }: SheetEntry & { readonly part: string },
  { context, looks, names, printNames }: Shared,
): Result<SheetPlan, WorkbookFailure> {
  const source = partText(pkg, part);
  if (!source.ok) return source;
  const { text } = source.value;
  const held = cellsOfPart(part, text, context);
  if (!held.ok) return held;
  const frame = sheetFrame(text);
  if (!frame.ok) return fail(xmlFailure(part, frame.failure));
  const table = firstTable(pkg, part);
  if (!table.ok) return table;
  const belongings = { name, visibility, names, held: held.value.cells, looks, printNames };
  const plan = readPlan(
    frame.value,
    table.value === undefined ? belongings : { ...belongings, table: table.value },
  );
  const charts = chartPlans(pkg, part, name);
  return succeed(charts.length === 0 ? plan : { ...plan, charts });
}

/** The first of a sheet's tables that a plan can say. */
function firstTable(
  pkg: PackageParts,
  part: string,
): Result<TablePlan | undefined, WorkbookFailure> {
  const links = readRelationships(pkg, part);
  if (!links.ok) return links;
  for (const { type, target, external } of links.value) {
    if (type !== "table" || external || !hasPart(pkg, target)) continue;
    const document = partDocument(pkg, target);
    if (!document.ok) return document;
    const table = readTable(document.value.root);
    if (table !== undefined) return succeed(table);
  }
  return succeed(undefined);
}

function namesOn({ name: sheet }: SheetEntry, names: readonly DefinedName[]): SheetPlan["names"] {
  return names.flatMap(({ name, cell }) =>
    cell !== undefined && sameSheetName(cell.sheet, sheet)
      ? [{ name, row: cell.row, column: cell.column }]
      : [],
  );
}

function printNamesOf({ document }: WorkbookPart, sheetIndex: number): readonly SheetName[] {
  return nameElements(document.root)
    .filter((element) => attributeOf(element, "localSheetId") === String(sheetIndex))
    .flatMap((element) => {
      const name = attributeOf(element, "name");
      return name === "_xlnm.Print_Area" || name === "_xlnm.Print_Titles"
        ? [{ name, refersTo: element.text.trim() }]
        : [];
    });
}
