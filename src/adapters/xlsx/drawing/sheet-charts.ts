import type { ChartPlan } from "../../../workbook/sheet-plan";
import type { PackageParts, PartDocument } from "../package/package-parts";
import { partDocument } from "../package/package-parts";
import type { Relationship } from "../package/relationships";
import { readRelationships } from "../package/relationships";
import { type ChartFrame, chartFrames } from "./drawing-part";
import { readChart } from "./read-chart";

/** A sheet's drawing and the charts on it. */
export interface SheetDrawing {
  readonly document: PartDocument;
  /** The id of the sheet's relationship to it. */
  readonly link: string;
  readonly links: readonly Relationship[];
  readonly frames: readonly ChartFrame[];
}

/** The drawing of a sheet's part; `undefined` where it has none, or one that cannot be read and so is left alone. */
export function drawingOf(pkg: PackageParts, part: string): SheetDrawing | undefined {
  const links = readRelationships(pkg, part);
  const link = links.ok
    ? links.value.find(({ type, external }) => type === "drawing" && !external)
    : undefined;
  if (link === undefined) return undefined;
  const document = partDocument(pkg, link.target);
  const own = readRelationships(pkg, link.target);
  if (!document.ok || !own.ok) return undefined;
  const frames = chartFrames(document.value.root);
  return { document: document.value, link: link.id, links: own.value, frames };
}

/** The names of a sheet's charts. */
export function chartNames(pkg: PackageParts, part: string): readonly string[] {
  return (drawingOf(pkg, part)?.frames ?? []).map(({ name }) => name);
}

/** The charts of a sheet that a plan can say. */
export function chartPlans(pkg: PackageParts, part: string, sheet: string): readonly ChartPlan[] {
  const drawing = drawingOf(pkg, part);
  return (drawing?.frames ?? []).flatMap((frame) => {
    const target = chartTarget(drawing?.links ?? [], frame);
    const document = target === undefined ? undefined : partDocument(pkg, target);
    const plan = document?.ok === true ? readChart(frame, document.value.root, sheet) : undefined;
    return plan === undefined ? [] : [plan];
  });
}

/** The chart's part. */
export function chartTarget(
  links: readonly Relationship[],
  { link }: ChartFrame,
): string | undefined {
  return links.find(({ id, type, external }) => id === link && type === "chart" && !external)
    ?.target;
}
