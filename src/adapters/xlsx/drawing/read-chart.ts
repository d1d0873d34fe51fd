import { sameSheetName } from "../../../workbook/address";
import type { CellBlock, ChartPlan } from "../../../workbook/sheet-plan";
import { mergedArea, parseArea } from "../workbook/references";
import type { XmlElement } from "../xml/element";
import { attributeOf } from "../xml/element";
import { type ChartFrame, descendants, localName } from "./drawing-part";

const EMU_PER_POINT = 12_700;

/**
 * A chart as a plan would say it; `undefined` for one that no plan can say: no bars side by side, or drawn from other cells
 * than one block of its own sheet with headings.
 *
 * @param root the chart's part
 */
export function readChart(
  { name, anchor }: ChartFrame,
  root: XmlElement,
  sheet: string,
): ChartPlan | undefined {
  const all = descendants(root);
  const bars = all.filter((element) => localName(element) === "barChart");
  const plots = all.filter((element) => /^\w+Chart$/u.test(localName(element)));
  const [chart] = bars;
  if (chart === undefined || plots.length !== 1 || valueOf(chart, "barDir") !== "bar") {
    return undefined;
  }
  if (valueOf(chart, "grouping") !== "clustered") return undefined;
  const series = chart.children.filter((element) => localName(element) === "ser");
  const source = blockOf(series, sheet);
  if (source === undefined) return undefined;
  const title = all.find((element) => localName(element) === "title");
  return {
    name,
    title: (title ? descendants(title) : [])
      .filter((element) => localName(element) === "t")
      .map(({ text }) => text)
      .join(""),
    ...placeOf(anchor),
    source,
    colors: series.map(colorOf),
  };
}

/** The block that series draw together: one column after the other beside that of their categories. */
function blockOf(series: readonly XmlElement[], sheet: string): CellBlock | undefined {
  const parts = series.map((one) => ({
    name: areaOf(one, "tx", sheet),
    categories: areaOf(one, "cat", sheet),
    values: areaOf(one, "val", sheet),
  }));
  const corner = parts[0]?.categories;
  if (corner?.columns !== 1) return undefined;
  const { row, column, rows } = corner;
  const fits = parts.every(({ name, categories, values }, index) => {
    const at = column + 1 + index;
    return (
      isBlock(name, { row: row - 1, column: at, rows: 1, columns: 1 }) &&
      isBlock(categories, corner) &&
      isBlock(values, { row, column: at, rows, columns: 1 })
    );
  });
  return fits ? { row: row - 1, column, rows: rows + 1, columns: series.length + 1 } : undefined;
}

function isBlock(one: CellBlock | undefined, other: CellBlock): boolean {
  return (
    one?.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

function areaOf(series: XmlElement, part: string, sheet: string): CellBlock | undefined {
  const holder = series.children.find((element) => localName(element) === part);
  const formula = (holder ? descendants(holder) : []).find(
    (element) => localName(element) === "f",
  )?.text;
  const [, quoted, plain, cells = ""] = REFERENCE.exec(formula?.trim() ?? "") ?? [];
  const named = quoted === undefined ? plain : quoted.replaceAll("''", "'");
  if (named === undefined || !sameSheetName(named, sheet)) return undefined;
  const area = parseArea(cells.replaceAll("$", ""));
  return area && mergedArea(area);
}

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!:,()]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/u;

function valueOf(parent: XmlElement, name: string): string | undefined {
  const child = parent.children.find((element) => localName(element) === name);
  return child && attributeOf(child, "val");
}

function colorOf(series: XmlElement): string {
  const look = series.children.find((element) => localName(element) === "spPr");
  const color = (look ? descendants(look) : []).find((element) => localName(element) === "srgbClr");
  return `#${(color && attributeOf(color, "val")) ?? "2F5597"}`;
}

/** Of an anchor between two cells the size is not told; it is the usual one then. */
function placeOf(anchor: XmlElement): Pick<ChartPlan, "at" | "widthPoints" | "heightPoints"> {
  const from = anchor.children.find((element) => localName(element) === "from");
  const ext = anchor.children.find((element) => localName(element) === "ext");
  const counted = (name: string): number => {
    const child = from?.children.find((element) => localName(element) === name);
    return Number(child?.text ?? 0) + 1;
  };
  const points = (name: string, usual: number): number => {
    const size = ext && attributeOf(ext, name);
    return size === undefined ? usual : Number(size) / EMU_PER_POINT;
  };
  return {
    at: { row: counted("row"), column: counted("col") },
    widthPoints: points("cx", USUAL.width),
    heightPoints: points("cy", USUAL.height),
  };
}

/** As Excel makes a chart. */
const USUAL = { width: 360, height: 216 };
