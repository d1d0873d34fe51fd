import type { ReportDocument } from "../model/document";
import { documentBlocks } from "./html-blocks";
import { escaped } from "./html-elements";

/**
 * The report as a self-contained HTML page that pastes into Word and WPS with fonts, indents and line spacing.
 *
 * @param draftNotes why the report is a draft, as sentences for people
 */
export function toHtml(document: ReportDocument, draftNotes: readonly string[]): string {
  return [
    "<!DOCTYPE html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    `<title>${escaped(document.title)}</title>`,
    "</head>",
    "<body>",
    ...documentBlocks(document, draftNotes),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
