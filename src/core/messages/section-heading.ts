import type { ReportDocument } from "../model/document";

/** The section as the compiled report names it, without the mark in front (（一）, 二、). */
export function headingOf(section: string, { sections }: ReportDocument): string {
  const heading = sections.find(({ id }) => id === section)?.heading ?? section;
  return heading.replace(HEADING_MARK, "");
}

const HEADING_MARK = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/;
