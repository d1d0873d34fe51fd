import type { WorkbookFailure } from "../../../core/model/failure";
import { fail, type Result, succeed } from "../../../core/model/result";
import type { ChartFrame } from "../drawing/drawing-part";
import { chartTarget, type SheetDrawing } from "../drawing/sheet-charts";
import { withoutDrawing } from "../drawing/sheet-link";
import { changedContentTypes, CONTENT_TYPES } from "../package/content-types";
import { type PackageParts, partText, withParts, xmlFailure } from "../package/package-parts";
import { relationshipsName } from "../package/part-names";
import { changedRelationships, readRelationships } from "../package/relationships";
import type { XmlProblem } from "../xml/cursor";
import { applyEdits } from "../xml/edits";
import type { PartText } from "../xml/part-text";

/**
 * Takes a chart away with the parts that only it has, and its drawing where nothing else is on it.
 *
 * @param part the sheet that it stands on
 */
export function withoutChart(
  pkg: PackageParts,
  part: string,
  drawing: SheetDrawing,
  frame: ChartFrame,
): Result<PackageParts, WorkbookFailure> {
  const { document, links, link } = drawing;
  const chart = chartTarget(links, frame);
  const own = chart === undefined ? succeed([]) : readRelationships(pkg, chart);
  if (!own.ok) return own;
  const extras = own.value.filter(
    ({ external, target }) => !external && target.startsWith(CHART_FOLDER),
  );
  const gone = [chart, ...extras.map(({ target }) => target)].filter((name) => name !== undefined);
  const isLast = document.root.children.length === 1 && frame.own === frame.anchor;
  const parts = new Map<string, PartText | undefined>();
  for (const name of gone) parts.set(name, undefined).set(relationshipsName(name), undefined);
  if (isLast) {
    const sheet = changedSheet(pkg, part, withoutDrawing);
    if (!sheet.ok) return sheet;
    const relations = changedRelationships(pkg, part, [], [link]);
    if (!relations.ok) return relations;
    parts.set(part, sheet.value).set(relationshipsName(part), relations.value);
    parts.set(document.name, undefined).set(relationshipsName(document.name), undefined);
  } else {
    const relations = changedRelationships(pkg, document.name, [], [frame.link]);
    if (!relations.ok) return relations;
    const { text, encoding } = document.source;
    const { start, end } = frame.own;
    parts.set(document.name, { text: applyEdits(text, [{ start, end, text: "" }]), encoding });
    parts.set(relationshipsName(document.name), relations.value);
  }
  const types = changedContentTypes(pkg, new Map(), isLast ? [...gone, document.name] : gone);
  if (!types.ok) return types;
  return succeed(withParts(pkg, parts.set(CONTENT_TYPES, types.value)));
}

/** Where a chart's own style and colours lie. */
const CHART_FOLDER = "xl/charts/";

/** The text of a sheet as a change leaves it. */
export function changedSheet(
  pkg: PackageParts,
  part: string,
  change: (text: string) => Result<string, XmlProblem>,
): Result<PartText, WorkbookFailure> {
  const source = partText(pkg, part);
  if (!source.ok) return source;
  const changed = change(source.value.text);
  if (!changed.ok) return fail(xmlFailure(part, changed.failure));
  return succeed({ text: changed.value, encoding: source.value.encoding });
}
