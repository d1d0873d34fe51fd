import type { Figure } from "../core/definition/definition";
import { type Decimal, decimalOfDouble } from "../core/model/decimal";
import { LAST_CELL_NAMES, TABLE_ROWS } from "../workbook/plan/result-layout";
import { textOf } from "../workbook/snapshot-index";
import type { OpenReport } from "./open-report";

/**
 * What counts and amounts held when the report was compiled last, by figure: 汇总附表 says so. A label that two figures
 * share says nothing, and neither do words (近300).
 */
export function figuresCompiledLast({
  definition,
  snapshot,
}: Pick<OpenReport, "definition" | "snapshot">): ReadonlyMap<string, Decimal> {
  const sheet = snapshot.names.find(({ name }) => name === LAST_CELL_NAMES.table)?.cell?.sheet;
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const values = new Map(
    cells.filter(({ column }) => column === NOW).map(({ row, value }) => [row, value]),
  );
  const byLabel = figuresByLabel([...definition.figures.values()]);
  const found = new Map<string, Decimal>();
  for (const { row, column, value } of cells) {
    const figure = column === LABEL ? byLabel.get(textOf(value)) : undefined;
    const number = values.get(row);
    if (row >= TABLE_ROWS.first && figure !== undefined && typeof number === "number") {
      found.set(figure.id, decimalOfDouble(number));
    }
  }
  return found;
}

const LABEL = 1;
const NOW = 3;

function figuresByLabel(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  const counted = figures.filter(({ kind }) => kind === "count" || kind === "amount");
  const isAlone = ({ label }: Figure) =>
    figures.filter((other) => other.label === label).length === 1;
  return new Map(counted.filter(isAlone).map((figure) => [figure.label, figure]));
}
