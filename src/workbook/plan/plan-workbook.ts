import type { Definition, Section } from "../../core/definition/definition";
import type { Filled } from "../../core/model/entry";
import { cellWriter } from "../native/cell-writer";
import type { RowAddress } from "../native/cell-writer";
import { nativeChecks } from "../native/native-check";
import { formulaValues } from "../native/native-values";
import type { SheetPlan } from "../sheet-plan";
import { PLANNED_COLUMNS, SECTION_ROWS } from "./columns";
import type { Cover } from "./cover-fields";
import { coverSheet } from "./cover-sheet";
import { definitionSheet } from "./definition-sheet";
import type { SectionContext } from "./planned-formula";
import { resultsSheet, summarySheet, tableSheet } from "./result-plans";
import { sectionSheet } from "./section-sheet";
import { textsSheet } from "./texts-sheet";

/** What a new workbook is laid out from. */
export interface WorkbookPlanInput {
  readonly definition: Definition;
  readonly cover: Cover;
  /** Last year's figures by id, for 上年. */
  readonly prior?: ReadonlyMap<string, Filled>;
}

/** Every sheet of a new workbook in its order: 封面, the sections, 文字稿, 检查结果, 汇总, 汇总附表, and the hidden definition. */
export function planWorkbook({
  definition,
  cover,
  prior = new Map(),
}: WorkbookPlanInput): readonly SheetPlan[] {
  const sections = definition.sections.filter((section) => section.rows.length > 0);
  const rows = plannedRows(sections);
  const context: SectionContext = {
    definition,
    cover,
    prior,
    checks: nativeChecks(definition),
    values: formulaValues(definition, { current: new Map(), prior }),
    writerFor: (sheet) => cellWriter((figure) => rows.get(figure), sheet),
  };
  return [
    coverSheet(definition.title, { ...addressed(definition), ...cover }),
    ...sections.map((section, index) =>
      sectionSheet(section, tableName(index + 1, definition), context),
    ),
    textsSheet(definition, cover),
    resultsSheet(definition.title),
    summarySheet(definition.title),
    tableSheet(definition.title),
    definitionSheet(definition),
  ];
}

function addressed({ salutation }: Definition): Pick<Cover, "salutation"> {
  return salutation === undefined ? {} : { salutation };
}

/** Where a fresh plan puts every figure's own row. */
function plannedRows(sections: readonly Section[]): ReadonlyMap<string, RowAddress> {
  return new Map(
    sections.flatMap(({ sheet, rows }) =>
      rows.flatMap(({ figure, repeat }, index): readonly [string, RowAddress][] => {
        const row = SECTION_ROWS.firstFigure + index;
        return repeat ? [] : [[figure.id, { sheet, row, columns: PLANNED_COLUMNS }]];
      }),
    ),
  );
}

/** Tables and defined names share one namespace, so a table steps aside for a figure of its name. */
function tableName(number: number, { figures }: Definition): string {
  const ids = new Set([...figures.keys()].map((id) => id.toLowerCase()));
  let name = `T_${number.toString()}`;
  while (ids.has(name.toLowerCase())) name += "_";
  return name;
}
