import { strFromU8, unzipSync } from "fflate";

/** What a .docx says, to be compared and reviewed: a paragraph a line with its style, a row of a table a line. */
export function docxDump(file: Uint8Array): readonly string[] {
  const xml = strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array());
  return [...xml.matchAll(BLOCK)].map(([block]) =>
    block.startsWith("<w:tr>") || block.startsWith("<w:tr ")
      ? rowLine(block)
      : paragraphLine(block),
  );
}

/** A row is taken whole, with the paragraphs in it. */
const BLOCK = /<w:tr[ >][\s\S]*?<\/w:tr>|<w:p>[\s\S]*?<\/w:p>|<w:p [\s\S]*?<\/w:p>/gu;

function paragraphLine(xml: string): string {
  return `${/<w:pStyle w:val="([^"]*)"/u.exec(xml)?.[1] ?? ""}\t${textOf(xml)}`;
}

function rowLine(xml: string): string {
  const mark = [
    xml.includes("<w:tblHeader/>") ? "repeated" : "row",
    ...(xml.includes("<w:cantSplit/>") ? ["whole"] : []),
  ].join(" ");
  const cells = xml.split("</w:tc>").slice(0, -1).map(textOf);
  return [mark, ...cells].join("\t");
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map((match) => match[1]).join("");
}
