import type { Definition, Section } from "../../core/definition/definition";
import { cellKey, sameSheetName } from "../address";
import { isFormulaInput } from "../cell-input";
import { tableHeaders } from "../figure-tables";
import { cellWriter } from "../native/cell-writer";
import { nativeChecks } from "../native/native-check";
import { formulaValues } from "../native/native-values";
import { PLANNED_COLUMNS } from "../plan/columns";
import type { ColumnMap } from "../plan/columns";
import { figureCells } from "../plan/figure-cells";
import { planWorkbook } from "../plan/plan-workbook";
import type { SectionContext } from "../plan/planned-formula";
import type { CellChange, SheetSnapshot } from "../port";
import { readCover } from "../read-cover";
import { readFigures } from "../read-figures";
import { joinedChanges } from "./joined-changes";
import type { MendChanges, MendScene } from "./mend-scene";
import { mendedSnapshot } from "./mended-snapshot";

/**
 * Puts back what figures were lost with: rows at the end of the table that has others of their section, or the section's
 * sheet anew from the plan. The figures are blank then. Absent where a sheet of the name stands there with no table.
 */
export function lostFiguresBack(scene: MendScene): MendChanges | undefined {
  const { definition, book } = scene;
  const parts: MendChanges[] = [];
  for (const section of definition.sections) {
    const isLost = section.rows.some(
      ({ figure, repeat }) => !repeat && book.located.lost.includes(figure.id),
    );
    if (!isLost) continue;
    const part = sectionBack(section, scene);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  if (parts.length === 0) return undefined;
  const mend = withFormulas(joinedChanges(parts), scene);
  const after = readFigures(mendedSnapshot(book.index.snapshot, mend), definition);
  return after.located.lost.length === 0 ? mend : undefined;
}

function sectionBack(section: Section, scene: MendScene): MendChanges | undefined {
  const { index } = scene.book;
  const table = tableOf(section, scene);
  if (table !== undefined) return rowsBack(section, table, scene);
  if (index.sheetNamed(section.sheet) !== undefined) return undefined;
  const { fields } = readCover(index.snapshot);
  const { unit = "", year = 0 } = fields;
  const plans = planWorkbook({ definition: scene.definition, cover: { ...fields, unit, year } });
  const plan = plans.find(({ name }) => sameSheetName(name, section.sheet));
  return plan && { addSheets: [plan] };
}

interface Table {
  readonly sheet: SheetSnapshot;
  readonly columns: ColumnMap;
}

/** The table in which other figures of the section stand, else the one on its planned sheet. */
function tableOf(section: Section, { book }: MendScene): Table | undefined {
  const { located, index } = book;
  for (const { figure, repeat } of section.rows) {
    const row = repeat ? undefined : located.rows.get(figure.id);
    const sheet = row?.by === "id" ? index.sheetNamed(row.sheet) : undefined;
    if (row !== undefined && sheet !== undefined) return { sheet, columns: row.columns };
  }
  const sheet = index.sheetNamed(section.sheet);
  const header = sheet && tableHeaders(sheet).at(-1);
  return sheet && header && { sheet, columns: header.columns };
}

/** The rows below everything that the sheet holds. */
function rowsBack(
  { rows }: Section,
  { sheet, columns }: Table,
  { definition, book }: MendScene,
): MendChanges | undefined {
  if (columns.id === undefined || columns.current === undefined) return undefined;
  // Of a sheet that was read in part only nobody knows where it ends.
  if (sheet.isCut === true) return undefined;
  const missing = rows.filter(({ figure, repeat }) => !repeat && !book.located.rows.has(figure.id));
  const last = sheet.cells.reduce((most, { row }) => Math.max(most, row), 0);
  const context = contextOf(definition);
  const cells = missing.flatMap((row, at) =>
    figureCells(row, last + 1 + at, sheet.name, context).flatMap((cell): readonly CellChange[] => {
      const column = actualColumn(cell.column, columns);
      return column === undefined ? [] : [{ sheet: sheet.name, ...cell, column }];
    }),
  );
  const { current } = columns;
  const names = missing.map(({ figure }, at) => ({
    name: figure.id,
    cell: { sheet: sheet.name, row: last + 1 + at, column: current },
  }));
  return { cells, names, printThrough: [{ sheet: sheet.name, row: last + missing.length }] };
}

function actualColumn(planned: number, columns: ColumnMap): number | undefined {
  const [key] = Object.entries(PLANNED_COLUMNS).find(([, column]) => column === planned) ?? [];
  return key === undefined ? undefined : columns[key as keyof ColumnMap];
}

function contextOf(definition: Definition): SectionContext {
  return {
    definition,
    cover: { unit: "", year: 0 },
    prior: new Map(),
    checks: nativeChecks(definition),
    values: formulaValues(definition, { current: new Map(), prior: new Map() }),
    writerFor: (sheet) => cellWriter(() => undefined, sheet),
  };
}

/** Formulas as they read where everything stands then; those elsewhere that lost a cell with the figures get it back. */
function withFormulas(mend: MendChanges, { definition, book }: MendScene): MendChanges {
  const after = readFigures(mendedSnapshot(book.index.snapshot, mend), definition);
  const values = formulaValues(definition, after.figures);
  const inputs = new Map(
    after.formulas.map(({ address, formula, expression }) => {
      return [cellKey(address), { formula, value: values(expression) }] as const;
    }),
  );
  const broken = after.formulas.filter(
    ({ cell, formula, intact }) =>
      intact && cell?.formula?.includes("#REF!") === true && !formula.includes("#REF!"),
  );
  const mended = broken.map(({ address, formula, expression }): CellChange => {
    return { ...address, value: { formula, value: values(expression) } };
  });
  const cells = (mend.cells ?? []).map((change): CellChange => {
    const input = isFormulaInput(change.value) ? inputs.get(cellKey(change)) : undefined;
    return input === undefined ? change : { ...change, value: input };
  });
  return {
    ...mend,
    addSheets: (mend.addSheets ?? []).map((plan) => ({
      ...plan,
      cells: plan.cells.map((cell) => {
        const input = isFormulaInput(cell.value)
          ? inputs.get(cellKey({ sheet: plan.name, ...cell }))
          : undefined;
        return input === undefined ? cell : { ...cell, value: input };
      }),
    })),
    cells:
      joinedChanges([{ cells }, { cells: mended.filter((each) => !isIn(each, mend)) }]).cells ?? [],
  };
}

/** Whether a cell is of a sheet or a row that the mend adds itself. */
function isIn(change: CellChange, { addSheets = [], cells = [] }: MendChanges): boolean {
  const key = cellKey(change);
  return (
    addSheets.some(({ name }) => sameSheetName(name, change.sheet)) ||
    cells.some((each) => cellKey(each) === key)
  );
}
