import type { AppendixPart, ReportDocument } from "../model/document";
import { appendixBlocks, documentBlocks } from "./html-blocks";
import { escaped } from "./html-elements";

/**
 * The report as a self-contained HTML page that pastes into Word and WPS with fonts, indents and line spacing.
 *
 * @param draftNotes why the report is a draft, as sentences for people
 * @param appendix what stands behind the text and is no part of it, on a page of its own
 */
export function toHtml(
  document: ReportDocument,
  draftNotes: readonly string[],
  appendix: readonly AppendixPart[] = [],
): string {
  return [
    "<!DOCTYPE html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    `<title>${escaped(document.title)}</title>`,
    "</head>",
    "<body>",
    ...documentBlocks(document, draftNotes),
    ...appendixBlocks(appendix),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
