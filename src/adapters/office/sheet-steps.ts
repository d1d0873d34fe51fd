import type { SheetPlan } from "../../workbook/sheet-plan";
import { beginAdded } from "./added-sheets";
import { cellWork, contentSteps, lookSteps } from "./cell-steps";
import { heightSteps } from "./row-steps";
import type { HasApi } from "./requirements";
import { API } from "./requirements";
import { addHighlights, addTable, addValidations, freezeRows } from "./sheet-aids";
import { setUpPrint } from "./sheet-print";
import { NO_TARGETS } from "./survey";
import { GENERAL } from "./workbook-facts";
import type { WriteStep } from "./write-step";

/** What the workbook has already that a new sheet must not repeat. */
export interface Taken {
  /** Table names, in lower case; those given are added. */
  readonly tables: Set<string>;
}

/** Adds an empty sheet at the end; formulas anywhere may then refer to it. */
export function addStep(plan: SheetPlan, mark: string, has: HasApi): WriteStep {
  return step((context) => {
    addSheet(context, plan, mark, has);
  });
}

/** Fills a sheet that was added: contents before the table, as a table would fill its columns by itself. */
export function sheetSteps(plan: SheetPlan, taken: Taken, has: HasApi): readonly WriteStep[] {
  const work = cellWork(plan.cells.map((cell) => ({ sheet: plan.name, ...cell })));
  const filled = work.filter(
    ({ content, numberFormat }) => content !== null || (numberFormat ?? GENERAL) !== GENERAL,
  );
  const heights = plan.rowHeights.map((row) => ({ sheet: plan.name, ...row }));
  return [
    ...contentSteps(filled, true),
    ...lookSteps(work, true, has),
    ...heightSteps(heights, true, has),
    step((context) => {
      finishSheet(context, plan, taken, has);
    }),
  ];
}

function step(make: (context: Excel.RequestContext) => void): WriteStep {
  return { weight: SHEET_WEIGHT, before: NO_TARGETS, after: NO_TARGETS, make };
}

const SHEET_WEIGHT = 5_000;

function addSheet(
  context: Excel.RequestContext,
  { name, columnWidths, tabColor }: SheetPlan,
  mark: string,
  has: HasApi,
): void {
  const sheet = context.workbook.worksheets.add(name);
  beginAdded(context, mark, has);
  if (tabColor !== undefined && has(API.tabColor)) sheet.tabColor = tabColor;
  if (!has(API.sizes)) return;
  for (const [at, characters] of columnWidths.entries()) {
    sheet.getCell(0, at).format.columnWidth = widthOf(characters);
  }
}

/** Points of a column that shows so many characters of a face whose digits are 7 pixels wide, with 5 of padding. */
function widthOf(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

function finishSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  taken: Taken,
  has: HasApi,
): void {
  const sheet = context.workbook.worksheets.getItem(plan.name);
  if (plan.table) addTable(sheet, plan.table, freeName(plan.table.name, taken), has);
  freezeRows(sheet, plan.frozenRows, has);
  addValidations(sheet, plan.validations, has);
  addHighlights(sheet, plan.highlights, has);
  setUpPrint(sheet, plan.print, has);
  sheet.visibility = VISIBILITY[plan.visibility];
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function freeName(name: string, { tables }: Taken): string {
  let free = name;
  for (let next = 2; tables.has(free.toLowerCase()); next += 1) free = `${name}_${next}`;
  tables.add(free.toLowerCase());
  return free;
}
