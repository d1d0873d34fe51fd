import type { ChartPlan } from "../../../workbook/sheet-plan";
import type { Dialect } from "../package/dialect";
import type { XmlElement } from "../xml/element";
import { attributeOf } from "../xml/element";
import { escapeXml, XML_DECLARATION } from "../xml/escape";

/** Content type of a drawing part. */
export const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

const EMU_PER_POINT = 12_700;

/** A picture on a sheet that shows a chart. */
export interface ChartFrame {
  readonly name: string;
  /** The id of the drawing's relationship to the chart. */
  readonly link: string;
  /** Where it stands. */
  readonly anchor: XmlElement;
  /** All that the drawing has of it and of nothing else: its anchor, or itself where people grouped it with other things. */
  readonly own: XmlElement;
}

/** A drawing part without anything on it. */
export function emptyDrawing({ drawing }: Dialect): string {
  const namespaces = `xmlns:xdr="${drawing}spreadsheetDrawing" xmlns:a="${drawing}main"`;
  return `${XML_DECLARATION}<xdr:wsDr ${namespaces}></xdr:wsDr>`;
}

/**
 * The anchor of a chart: it goes with its cell and keeps its size. Its namespaces are declared on it, for it may come into a
 * drawing of another program.
 *
 * @param id unlike that of any other thing on the drawing
 */
export function chartAnchor(
  { name, at, widthPoints, heightPoints }: ChartPlan,
  id: number,
  link: string,
  { drawing, relationships }: Dialect,
): string {
  const [width, height] = [widthPoints, heightPoints].map((points) => points * EMU_PER_POINT);
  const namespaces = `xmlns:xdr="${drawing}spreadsheetDrawing" xmlns:a="${drawing}main"`;
  const place =
    `<xdr:from><xdr:col>${at.column - 1}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${at.row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`;
  const chart = `<c:chart xmlns:c="${drawing}chart" xmlns:r="${relationships}" r:id="${link}"/>`;
  return (
    `<xdr:oneCellAnchor ${namespaces}>${place}<xdr:ext cx="${width}" cy="${height}"/>` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${id}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${drawing}chart">${chart}</a:graphicData></a:graphic></xdr:graphicFrame>` +
    "<xdr:clientData/></xdr:oneCellAnchor>"
  );
}

/** The charts on a drawing, in their order. */
export function chartFrames(root: XmlElement): readonly ChartFrame[] {
  return root.children.flatMap((anchor) =>
    framesIn(anchor, false).flatMap(({ frame, isGrouped }): readonly ChartFrame[] => {
      const inside = descendants(frame);
      const properties = inside.find((element) => localName(element) === "cNvPr");
      const chart = inside.find((element) => localName(element) === "chart");
      const link = [...(chart?.attributes ?? [])].find(([key]) => key.endsWith(":id"))?.[1].value;
      const name = properties && attributeOf(properties, "name");
      if (name === undefined || link === undefined) return [];
      return [{ name, link, anchor, own: isGrouped ? frame : anchor }];
    }),
  );
}

interface FoundFrame {
  readonly frame: XmlElement;
  readonly isGrouped: boolean;
}

function framesIn(element: XmlElement, isGrouped: boolean): readonly FoundFrame[] {
  const name = localName(element);
  if (name === "graphicFrame") return [{ frame: element, isGrouped }];
  return element.children.flatMap((child) => framesIn(child, isGrouped || name === "grpSp"));
}

/** An id that nothing on a drawing has yet. */
export function freshDrawingId(root: XmlElement): number {
  const ids = descendants(root)
    .filter((element) => localName(element) === "cNvPr")
    .map((element) => Number(attributeOf(element, "id") ?? 0));
  return ids.reduce((most, id) => Math.max(most, id), 1) + 1;
}

/** An element and everything inside it, in the order of the text. */
export function descendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** An element's name whatever its prefix: drawings use several namespaces, under prefixes of their writers' choice. */
export function localName({ tag }: XmlElement): string {
  return tag.slice(tag.indexOf(":") + 1);
}
