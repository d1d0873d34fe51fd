import type { ChartPlan } from "../../../workbook/sheet-plan";
import type { Dialect } from "../package/dialect";
import { escapeXml, XML_DECLARATION } from "../xml/escape";
import type { SeriesXml } from "./series-xml";

/** Content type of a chart part. */
export const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

const CATEGORIES = 1;
const NUMBERS = 2;

/**
 * A chart part as planned: bars from the top, a number at each, the axis of numbers left out.
 *
 * @source the order of elements: ECMA-376 part 1, 21.2 DrawingML - Charts
 */
export function chartPart(
  { title, colors }: ChartPlan,
  series: readonly SeriesXml[],
  { drawing, relationships }: Dialect,
): string {
  const namespaces = `xmlns:c="${drawing}chart" xmlns:a="${drawing}main" xmlns:r="${relationships}"`;
  return [
    XML_DECLARATION,
    `<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>`,
    titleXml(title),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    ...series.map((one, index) => seriesXml(one, index, colors[index] ?? "#2F5597")),
    `<c:gapWidth val="60"/><c:axId val="${CATEGORIES}"/><c:axId val="${NUMBERS}"/></c:barChart>`,
    categoryAxis(),
    numberAxis(),
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>',
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join("");
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r>`;
  const text = `<c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich>`;
  return `<c:title><c:tx>${text}</c:tx><c:overlay val="0"/></c:title>`;
}

function seriesXml({ tx, cat, val }: SeriesXml, index: number, color: string): string {
  const fill = `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${tx}</c:tx>` +
    `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>` +
    '<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:showLegendKey val="0"/><c:showVal val="1"/>' +
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
    `<c:cat>${cat}</c:cat><c:val>${val}</c:val></c:ser>`
  );
}

/** The first category comes on top, as the first row of a table does. */
function categoryAxis(): string {
  return (
    `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="maxMin"/></c:scaling>` +
    '<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:crossAx val="${NUMBERS}"/><c:crosses val="autoZero"/></c:catAx>`
  );
}

/** Bars have numbers beside them; they begin at 0, or their lengths would mislead. */
function numberAxis(): string {
  return (
    `<c:valAx><c:axId val="${NUMBERS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    '<c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${CATEGORIES}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}
