import type { SheetPlan, TablePlan } from "../../../workbook/sheet-plan";
import type { Dialect } from "../package/dialect";
import type { PackageParts } from "../package/package-parts";
import { hasPart } from "../package/package-parts";
import { freshPartName, relationshipsName } from "../package/part-names";
import { freshIds, relationshipsXml } from "../package/relationships";
import { buildSheet } from "../sheet/build-sheet";
import { buildTable, TABLE_TYPE } from "../sheet/build-table";
import type { StyleEditor } from "../styles/style-editor";
import type { KnownTables } from "./known-tables";
import type { WorkbookPart } from "./workbook-part";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** A sheet that was built, as the workbook part has to list it. */
export interface AddedSheet {
  readonly plan: SheetPlan;
  readonly part: string;
  readonly sheetId: number;
  readonly linkId: string;
}

/** New sheets with their parts: texts and content types by part name. */
export interface AddedSheets {
  readonly sheets: readonly AddedSheet[];
  readonly texts: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
}

/** Builds the parts of new sheets with ids and names that the workbook does not use yet. */
export function addSheets(
  pkg: PackageParts,
  workbook: WorkbookPart,
  plans: readonly SheetPlan[],
  styles: StyleEditor,
  tables: KnownTables,
): AddedSheets {
  const texts = new Map<string, string>();
  const types = new Map<string, string>();
  const freshPart = (prefix: string): string =>
    freshPartName(prefix, (name) => hasPart(pkg, name) || texts.has(name));
  const nextLink = freshIds(workbook.relationships);
  const freshTable = tableNumbers(tables);
  const shown = firstShown(workbook, plans);
  let sheetId = workbook.sheets.reduce((last, sheet) => Math.max(last, sheet.sheetId), 0);
  const sheets = plans.map((plan): AddedSheet => {
    const part = freshPart("xl/worksheets/sheet");
    const surroundings = { dialect: workbook.dialect, styles, isShown: plan === shown };
    const { table } = plan;
    texts.set(
      part,
      buildSheet(plan, table === undefined ? surroundings : { ...surroundings, tableLink: "rId1" }),
    );
    types.set(part, SHEET_TYPE);
    if (table !== undefined) {
      const tablePart = freshPart("xl/tables/table");
      texts.set(tablePart, freshTable(table, workbook.dialect));
      types.set(tablePart, TABLE_TYPE);
      texts.set(relationshipsName(part), tableLinks(part, tablePart, workbook.dialect));
    }
    sheetId += 1;
    return { plan, part, sheetId, linkId: nextLink() };
  });
  return { sheets, texts, types };
}

/** A workbook's first sheets bring the one that it opens with. */
function firstShown(workbook: WorkbookPart, plans: readonly SheetPlan[]): SheetPlan | undefined {
  if (workbook.sheets.some(({ hidden }) => !hidden)) return undefined;
  return plans.find(({ visibility }) => visibility === "visible");
}

function tableLinks(source: string, target: string, { relationships }: Dialect): string {
  return relationshipsXml(source, [{ id: "rId1", type: `${relationships}/table`, target }]);
}

function tableNumbers({
  names,
  lastId,
}: KnownTables): (table: TablePlan, dialect: Dialect) => string {
  const used = new Set(names);
  let id = lastId;
  return (table, { main }) => {
    id += 1;
    const name = freshName(table.name, used);
    used.add(name.toLowerCase());
    return buildTable(table, id, name, main);
  };
}

function freshName(wanted: string, used: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${wanted}_${number}`;
  return name;
}
