import type {
  AppendixPart,
  DocumentPart,
  DocumentSection,
  ReportDocument,
} from "../model/document";

/**
 * The blocks of a report as HTML, each with its own styles, because style sheets are lost on the way through a
 * clipboard; `mso-fareast-font-family` names the Chinese face, the first of `font-family` the Latin one.
 *
 * @source the typefaces and sizes of GB/T 9704—2012; 28.95 pt lines are 22 to the page
 * @param draftNotes why the report is a draft, as sentences for people
 */
export function documentBlocks(
  document: ReportDocument,
  draftNotes: readonly string[],
): readonly string[] {
  const isDraft = document.draft.length > 0 || draftNotes.length > 0;
  return [
    ...(isDraft ? draftHead(draftNotes) : []),
    element("h1", TITLE, escaped(document.title)),
    ...document.sections.flatMap(sectionBlocks),
  ];
}

/** A section's heading, if it has one, and its paragraphs. */
export function sectionBlocks({ heading, level, paragraphs }: DocumentSection): readonly string[] {
  const title =
    level === 2
      ? element("h3", SECOND_LEVEL, escaped(heading))
      : element("h2", FIRST_LEVEL, escaped(heading));
  const body = paragraphs.map(({ parts }) => element("p", BODY, parts.map(partMarkup).join("")));
  return heading === "" ? body : [title, ...body];
}

/** What stands behind the text, apart from it by a line and a new page; nothing where there is none. */
export function appendixBlocks(appendix: readonly AppendixPart[]): readonly string[] {
  if (appendix.length === 0) return [];
  const blocks = appendix.flatMap(({ heading, lines }) => [
    element("h2", FIRST_LEVEL, escaped(heading)),
    ...lines.map((line) => element("p", BODY, escaped(line))),
  ]);
  return ['<hr style="page-break-before:always">', "<section>", ...blocks, "</section>"];
}

/** Characters that no HTML text may hold (controls, halves of a pair) are dropped, the rest is escaped. */
export function escaped(text: string): string {
  return text
    .replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Control}/gu, "")
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? "");
}

const LINES = "line-height:28.95pt;mso-line-height-rule:exactly;";
const INDENT = "text-indent:2em;mso-char-indent-count:2.0;";

const TITLE = `margin:0 0 28.95pt;text-align:center;line-height:35pt;mso-line-height-rule:exactly;${face("方正小标宋简体", 22)}`;
const FIRST_LEVEL = `margin:0;${INDENT}${LINES}${face("黑体", 16)}`;
const SECOND_LEVEL = `margin:0;${INDENT}${LINES}${face("楷体", 16)}`;
const BODY = `margin:0;${INDENT}text-align:justify;${LINES}${face("仿宋", 16)}`;
const DRAFT = `margin:0;${LINES}${face("黑体", 16)}`;

function face(chinese: string, points: number): string {
  const family = `font-family:'Times New Roman','${chinese}',serif;mso-fareast-font-family:'${chinese}';`;
  return `font-size:${points}pt;font-weight:normal;${family}`;
}

function draftHead(notes: readonly string[]): readonly string[] {
  const lines = notes.map((note) => element("p", BODY, escaped(note)));
  return [element("p", DRAFT, "<strong>未定稿</strong>"), ...lines];
}

function partMarkup(part: DocumentPart): string {
  switch (part.kind) {
    case "text":
      return escaped(part.text);
    case "figure":
      return `<span data-figure="${escaped(part.figure)}">${escaped(part.text)}</span>`;
    case "missing":
      return `<mark>${escaped(part.text)}</mark>`;
  }
}

function element(name: "h1" | "h2" | "h3" | "p", style: string, content: string): string {
  return `<${name} style="${style}">${content}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
