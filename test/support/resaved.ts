import { type Parts, patched, sheetPart, textOfPart, withText } from "./package-parts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

/**
 * A workbook as another spreadsheet program saves it again: every text in the table of shared strings, the parts that it
 * does not know gone, a style of its own on every cell of a sheet, and hidden sheets merely hidden.
 */
export function resaved(parts: Parts, styled: string): Parts {
  const strings: string[] = [];
  let book: Parts = Object.fromEntries(
    Object.entries(parts).filter(([name]) => !/customXml|docProps/.test(name)),
  );
  for (const name of Object.keys(book).filter((each) => /worksheets\/sheet\d+\.xml$/.test(each))) {
    book = withText(book, name, shared(textOfPart(book, name), strings));
  }
  book = withText(book, "xl/sharedStrings.xml", tableOf(strings));
  book = patched(book, "[Content_Types].xml", (text) =>
    text
      .replace(/<Override PartName="\/(?:customXml|docProps)[^>]*>/g, "")
      .replace(
        "</Types>",
        `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}"/></Types>`,
      ),
  );
  book = patched(book, "xl/_rels/workbook.xml.rels", (text) =>
    text
      .replace(/<Relationship [^>]*customXml[^>]*>/g, "")
      .replace(
        "</Relationships>",
        `<Relationship Id="rIdS" Type="${LINKS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      ),
  );
  book = patched(book, "xl/workbook.xml", (text) => text.replaceAll("veryHidden", "hidden"));
  return patched(book, sheetPart(book, styled), (text) =>
    text.replaceAll(/<c r="([A-Z]+\d+)"(?: s="\d+")?/g, `<c r="$1" s="1"`),
  );
}

/** The sheet with its inline texts moved into the table. */
function shared(sheet: string, strings: string[]): string {
  return sheet.replaceAll(
    /<c ([^>]*)t="inlineStr"([^>]*)><is>([^]*?)<\/is><\/c>/g,
    (_, before: string, after: string, text: string) => {
      strings.push(text);
      return `<c ${before}t="s"${after}><v>${strings.length - 1}</v></c>`;
    },
  );
}

function tableOf(strings: readonly string[]): string {
  const items = strings.map((text) => `<si>${text}</si>`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="${MAIN}" count="${strings.length}">${items}</sst>`;
}
