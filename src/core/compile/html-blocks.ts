import type {
  AppendixPart,
  DocumentPart,
  DocumentSection,
  ReportDocument,
} from "../model/document";
import { type Typefaces, TYPEFACES } from "../model/typefaces";
import { element, escaped, exactLines, face } from "./html-elements";

/**
 * The blocks of a report as HTML, each with its own styles.
 *
 * @source the sizes of GB/T 9704—2012; 28.95 pt lines are 22 to the page
 * @param draftNotes why the report is a draft, as sentences for people
 */
export function documentBlocks(
  document: ReportDocument,
  draftNotes: readonly string[],
  faces: Typefaces = TYPEFACES.official,
): readonly string[] {
  const isDraft = document.draft.length > 0 || draftNotes.length > 0;
  return [
    ...(isDraft ? draftHead(draftNotes, faces) : []),
    element("h1", TITLE + face(faces.title, 22), escaped(document.title)),
    ...(document.salutation === undefined
      ? []
      : [element("p", SALUTATION + face(faces.body, 16), escaped(document.salutation))]),
    ...document.sections.flatMap((section) => sectionBlocks(section, faces)),
  ];
}

/** A section's heading, if it has one, and its paragraphs. */
export function sectionBlocks(
  { heading, level, paragraphs }: DocumentSection,
  faces: Typefaces = TYPEFACES.official,
): readonly string[] {
  const { name, look } = headingOf(level, faces);
  const title = element(name, HEADING + look, escaped(heading));
  const body = paragraphs.map(({ parts }) =>
    element("p", BODY + face(faces.body, 16), parts.map(partMarkup).join("")),
  );
  return heading === "" ? body : [title, ...body];
}

function headingOf(level: DocumentSection["level"], faces: Typefaces) {
  switch (level) {
    case 0:
    case 1:
      return { name: "h2", look: face(faces.first, 16) };
    case 2:
      return { name: "h3", look: face(faces.second, 16, faces.secondBold) };
    case 3:
      return { name: "h4", look: face(faces.body, 16) };
  }
}

/** What stands behind the text, apart from it by a line and a new page; nothing where there is none. */
export function appendixBlocks(
  appendix: readonly AppendixPart[],
  faces: Typefaces = TYPEFACES.official,
): readonly string[] {
  if (appendix.length === 0) return [];
  const blocks = appendix.flatMap(({ heading, lines }) => [
    element("h2", HEADING + face(faces.first, 16), escaped(heading)),
    ...lines.map((line) => element("p", BODY + face(faces.body, 16), escaped(line))),
  ]);
  return ['<hr style="page-break-before:always">', "<section>", ...blocks, "</section>"];
}

const LINES = exactLines(28.95);
// In points, as Word itself writes it: LibreOffice passes over an indent in em and over a margin of 0 without a unit.
const INDENT = "text-indent:32pt;mso-char-indent-count:2.0;";
const TITLE = `margin:0 0 28.95pt;text-align:center;${exactLines(35)}`;
const HEADING = `margin:0pt;${INDENT}${LINES}`;
// At the left edge of the page, on its second line too.
const SALUTATION = `margin:0pt;text-indent:0pt;${LINES}`;
const BODY = `margin:0pt;${INDENT}text-align:justify;${LINES}`;

function draftHead(notes: readonly string[], faces: Typefaces): readonly string[] {
  const mark = element(
    "p",
    `margin:0pt;${LINES}${face(faces.first, 16)}`,
    "<strong>未定稿</strong>",
  );
  return [mark, ...notes.map((note) => element("p", BODY + face(faces.body, 16), escaped(note)))];
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
