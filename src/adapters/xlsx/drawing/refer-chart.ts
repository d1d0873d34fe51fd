import type { Edit } from "../xml/edits";
import { applyEdits } from "../xml/edits";
import type { XmlElement } from "../xml/element";
import { attributeOf } from "../xml/element";
import { prefixOf } from "../xml/namespaces";
import { descendants, localName } from "./drawing-part";
import type { SeriesXml } from "./series-xml";

/**
 * The text of a chart part whose series refer to other cells, in their order; all else of it stays. A series that somebody
 * took out of the chart is not put in again.
 */
export function referredChart(
  text: string,
  root: XmlElement,
  series: readonly SeriesXml[],
): string {
  const prefix = prefixOf(root.tag);
  const found = descendants(root).filter((element) => localName(element) === "ser");
  const edits = found.flatMap((element, index): readonly Edit[] => {
    const wanted = series[numberOf(element) ?? index];
    return wanted === undefined ? [] : seriesEdits(element, wanted, prefix);
  });
  return applyEdits(text, edits);
}

/** The place that a series was made for: it keeps it when one before it is taken out. */
function numberOf(series: XmlElement): number | undefined {
  const index = series.children.find((element) => localName(element) === "idx");
  const value = index && attributeOf(index, "val");
  return value === undefined ? undefined : Number(value);
}

function seriesEdits(series: XmlElement, wanted: SeriesXml, prefix: string): readonly Edit[] {
  return (["tx", "cat", "val"] as const).flatMap((part) => {
    const holder = series.children.find((element) => localName(element) === part);
    if (holder === undefined || holder.empty) return [];
    const text = withPrefix(wanted[part], prefix);
    return [{ start: holder.openEnd, end: holder.closeStart, text }];
  });
}

function withPrefix(fragment: string, prefix: string): string {
  return fragment.replace(/<(\/?)c:/gu, prefix === "" ? "<$1" : `<$1${prefix}:`);
}
