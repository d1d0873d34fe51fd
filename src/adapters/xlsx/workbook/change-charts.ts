import type { WorkbookFailure } from "../../../core/model/failure";
import { fail, type Result, succeed } from "../../../core/model/result";
import type { ChartChange, Changes } from "../../../workbook/port";
import type { ChartPlan } from "../../../workbook/sheet-plan";
import { CHART_TYPE, chartPart } from "../drawing/chart-part";
import { chartAnchor, DRAWING_TYPE, emptyDrawing, freshDrawingId } from "../drawing/drawing-part";
import { referredChart } from "../drawing/refer-chart";
import { type CellLookup, seriesOf } from "../drawing/series-xml";
import { chartTarget, drawingOf, type SheetDrawing } from "../drawing/sheet-charts";
import { withDrawing } from "../drawing/sheet-link";
import { changedContentTypes, CONTENT_TYPES } from "../package/content-types";
import {
  hasPart,
  type PackageParts,
  partDocument,
  partText,
  withParts,
} from "../package/package-parts";
import { freshPartName, relationshipsName } from "../package/part-names";
import { changedRelationships, freshIds, readRelationships } from "../package/relationships";
import { applyEdits } from "../xml/edits";
import { appendTo } from "../xml/element-edits";
import type { PartText } from "../xml/part-text";
import { cellsOfPart, readContext } from "./cell-context";
import { changedSheet, withoutChart } from "./remove-chart";
import { readWorkbookPart, sheetNamed, type WorkbookPart } from "./workbook-part";

type Package = Result<PackageParts, WorkbookFailure>;

/** The package with charts put, pointed at other cells or taken away, once its cells hold what they are to hold. */
export function withCharts(pkg: PackageParts, { addSheets = [], charts = [] }: Changes): Package {
  const planned = addSheets.flatMap(({ name: sheet, charts: plans = [] }) =>
    plans.map((after): ChartChange => ({ sheet, name: after.name, after })),
  );
  let made: Package = succeed(pkg);
  for (const change of [...planned, ...charts]) {
    if (!made.ok) return made;
    made = changedChart(made.value, change);
  }
  return made;
}

/** The sheet that a chart stands on. */
interface Place {
  readonly workbook: WorkbookPart;
  readonly sheet: string;
  readonly part: string;
}

function changedChart(pkg: PackageParts, { sheet, name, after }: ChartChange): Package {
  const workbook = readWorkbookPart(pkg);
  if (!workbook.ok) return workbook;
  const entry = sheetNamed(workbook.value, sheet);
  if (entry?.part === undefined) return fail({ code: "sheet-missing", sheet });
  const place = { workbook: workbook.value, sheet: entry.name, part: entry.part };
  const drawing = drawingOf(pkg, place.part);
  const frame = drawing?.frames.find((each) => each.name === name);
  if (drawing !== undefined && frame !== undefined) {
    return after === undefined
      ? withoutChart(pkg, place.part, drawing, frame)
      : withReferences(pkg, place, after, chartTarget(drawing.links, frame) ?? "");
  }
  if (after === undefined) return succeed(pkg);
  if (drawing !== undefined) return withNewChart(pkg, place, drawing, after);
  const opened = withNewDrawing(pkg, place);
  if (!opened.ok) return opened;
  const fresh = drawingOf(opened.value, place.part);
  return fresh === undefined
    ? fail({ code: "part-damaged", part: place.part })
    : withNewChart(opened.value, place, fresh, after);
}

function withReferences(pkg: PackageParts, place: Place, plan: ChartPlan, part: string): Package {
  const document = partDocument(pkg, part);
  if (!document.ok) return document;
  const cellAt = cellsOn(pkg, place);
  if (!cellAt.ok) return cellAt;
  const { root, source } = document.value;
  const series = seriesOf(place.sheet, plan.source, cellAt.value);
  const text = referredChart(source.text, root, series);
  return succeed(withParts(pkg, new Map([[part, { text, encoding: source.encoding }]])));
}

/** A sheet gets an empty drawing. */
function withNewDrawing(pkg: PackageParts, { workbook, part }: Place): Package {
  const { dialect } = workbook;
  const links = readRelationships(pkg, part);
  if (!links.ok) return links;
  // A drawing that is there and cannot be read is nothing to write beside.
  const broken = links.value.find(({ type }) => type === "drawing");
  if (broken !== undefined) return fail({ code: "part-damaged", part: broken.target });
  const drawing = freshPartName("xl/drawings/drawing", (name) => hasPart(pkg, name));
  const id = freshIds(links.value)();
  const type = `${dialect.relationships}/drawing`;
  const relations = changedRelationships(pkg, part, [{ id, type, target: drawing }]);
  if (!relations.ok) return relations;
  const types = changedContentTypes(pkg, new Map([[drawing, DRAWING_TYPE]]));
  if (!types.ok) return types;
  const sheet = changedSheet(pkg, part, (text) => withDrawing(text, id, dialect));
  if (!sheet.ok) return sheet;
  return succeed(
    withParts(
      pkg,
      new Map([
        [part, sheet.value],
        [relationshipsName(part), relations.value],
        [drawing, inUtf8(emptyDrawing(dialect))],
        [CONTENT_TYPES, types.value],
      ]),
    ),
  );
}

function withNewChart(
  pkg: PackageParts,
  place: Place,
  { document, links }: SheetDrawing,
  plan: ChartPlan,
): Package {
  const { dialect } = place.workbook;
  const cellAt = cellsOn(pkg, place);
  if (!cellAt.ok) return cellAt;
  const chart = freshPartName("xl/charts/chart", (name) => hasPart(pkg, name));
  const id = freshIds(links)();
  const type = `${dialect.relationships}/chart`;
  const relations = changedRelationships(pkg, document.name, [{ id, type, target: chart }]);
  if (!relations.ok) return relations;
  const types = changedContentTypes(pkg, new Map([[chart, CHART_TYPE]]));
  if (!types.ok) return types;
  const { root, source } = document;
  const anchor = chartAnchor(plan, freshDrawingId(root), id, dialect);
  const text = applyEdits(source.text, [appendTo(source.text, root, anchor)]);
  const series = seriesOf(place.sheet, plan.source, cellAt.value);
  return succeed(
    withParts(
      pkg,
      new Map([
        [document.name, { text, encoding: source.encoding }],
        [relationshipsName(document.name), relations.value],
        [chart, inUtf8(chartPart(plan, series, dialect))],
        [CONTENT_TYPES, types.value],
      ]),
    ),
  );
}

/** What the cells of a sheet hold now, for programs that draw a chart without calculating. */
function cellsOn(
  pkg: PackageParts,
  { workbook, part }: Place,
): Result<CellLookup, WorkbookFailure> {
  const context = readContext(pkg, workbook);
  if (!context.ok) return context;
  const source = partText(pkg, part);
  if (!source.ok) return source;
  const held = cellsOfPart(part, source.value.text, context.value);
  if (!held.ok) return held;
  const byPlace = new Map(
    held.value.cells.map((cell) => [`${cell.row},${cell.column}`, cell] as const),
  );
  return succeed((row, column) => byPlace.get(`${row},${column}`));
}

function inUtf8(text: string): PartText {
  return { text, encoding: "utf-8" };
}
