import { strToU8 } from "fflate";
import { insertRows } from "./insert-rows";
import { type Parts, patched, sheetPart, textOfPart } from "./package-parts";
import { swapRows } from "./swap-rows";

const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006";
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff, 0x80, 7]);

/** What staff put on 依法决策, word for word; a program that rebuilds sheets would lose it. */
export const CONDITIONAL_FORMATS = `<conditionalFormatting sqref="D4:D9"><cfRule type="dataBar" priority="9"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>{00000000-0001}</x14:id></ext></extLst></cfRule></conditionalFormatting>`;
export const EXTENSIONS = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{00000000-0001}"><x14:dataBar minLength="0" maxLength="100"/></x14:cfRule><xm:sqref>L4:L9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;

/** Parts that no command of ours has any business with: they must come through byte for byte. */
export const FOREIGN_PARTS: Parts = {
  "xl/drawings/drawing1.xml": strToU8(
    `<xdr:wsDr xmlns:xdr="${DRAWINGS}/spreadsheetDrawing" xmlns:a="${DRAWINGS}/main"><!-- chart, picture --></xdr:wsDr>\r\n`,
  ),
  "xl/drawings/_rels/drawing1.xml.rels": strToU8(
    relationships([
      ["rId1", "chart", "../charts/chart1.xml"],
      ["rId2", "image", "../media/image1.png"],
    ]),
  ),
  "xl/charts/chart1.xml": strToU8(
    `<c:chartSpace xmlns:c="${DRAWINGS}/chart"><c:chart><c:plotArea/></c:chart></c:chartSpace>`,
  ),
  "xl/media/image1.png": PNG,
  "xl/comments1.xml": strToU8(
    `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>李四</author></authors><commentList><comment ref="D4" authorId="0"><text><t>已与司法所核对</t></text></comment></commentList></comments>`,
  ),
  "xl/drawings/vmlDrawing1.vml": strToU8(
    `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/><br></xml>`,
  ),
  "customXml/item1.xml": strToU8(`\uFEFF<台账 来源="司法所"/>`),
  "xl/worksheets/sheet99.xml": strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="inlineStr"><is><t>草稿</t></is></c><c><f>依法决策!D6+1</f><v>1</v></c></row></sheetData></worksheet>`,
  ),
};

/** A workbook of the built-in report after staff made it their own. */
export function decorated(parts: Parts): Parts {
  let book = insertRows(parts, "依法决策", 2, 2);
  book = insertRows(book, "依法决策", 10, 1);
  book = patched(book, sheetPart(book, "依法决策"), (text) =>
    text
      .replace("<conditionalFormatting", `${CONDITIONAL_FORMATS}<conditionalFormatting`)
      .replace("<tableParts", `<drawing r:id="rId8"/><legacyDrawing r:id="rId9"/><tableParts`)
      .replace("</worksheet>", `${EXTENSIONS}</worksheet>`)
      .replace(
        "</row>",
        `</row><row r="2"><c r="B2" t="inlineStr"><is><t>自己加的一行</t></is></c></row>`,
      ),
  );
  book = patched(book, sheetPart(book, "学法用法"), (text) => swapRows(text, 5, 6));
  book = linked(renamed(book, "政务公开与服务", "公开服务"));
  return { ...book, ...FOREIGN_PARTS };
}

/** Renames a sheet, as a spreadsheet does: whatever refers to it follows. */
function renamed(parts: Parts, from: string, to: string): Parts {
  const follow = (text: string) =>
    text
      .replaceAll(`'${from}'!`, `'${to}'!`)
      .replace(`<sheet name="${from}"`, `<sheet name="${to}"`);
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) =>
      /^xl\/(?:workbook|worksheets\/sheet\d+)\.xml$/.test(name)
        ? [name, strToU8(follow(textOfPart(parts, name)))]
        : [name, bytes],
    ),
  );
}

/** The links and content types by which the foreign parts belong to the package. */
function linked(parts: Parts): Parts {
  const sheet = sheetPart(parts, "依法决策").replace("worksheets/", "worksheets/_rels/") + ".rels";
  let book = withLinks(parts, sheet, [
    ["rId8", "drawing", "../drawings/drawing1.xml"],
    ["rId9", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId10", "comments", "../comments1.xml"],
  ]);
  book = withLinks(book, "xl/_rels/workbook.xml.rels", [
    ["rId98", "customXml", "../customXml/item1.xml"],
    ["rId99", "worksheet", "worksheets/sheet99.xml"],
  ]);
  book = patched(book, "xl/workbook.xml", (text) =>
    text.replace("</sheets>", `<sheet name="草稿" sheetId="99" r:id="rId99"/></sheets>`),
  );
  return patched(book, "[Content_Types].xml", (text) =>
    text.replace("</Types>", `${TYPES}</Types>`),
  );
}

const OFFICE = "application/vnd.openxmlformats-officedocument";
const TYPES = [
  `<Default Extension="png" ContentType="image/png"/>`,
  `<Default Extension="vml" ContentType="${OFFICE}.vmlDrawing"/>`,
  `<Override PartName="/xl/worksheets/sheet99.xml" ContentType="${OFFICE}.spreadsheetml.worksheet+xml"/>`,
  `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${OFFICE}.drawing+xml"/>`,
  `<Override PartName="/xl/charts/chart1.xml" ContentType="${OFFICE}.drawingml.chart+xml"/>`,
  `<Override PartName="/xl/comments1.xml" ContentType="${OFFICE}.spreadsheetml.comments+xml"/>`,
].join("");

type Link = readonly [id: string, type: string, target: string];

function linkTags(links: readonly Link[]): string {
  return links
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`,
    )
    .join("");
}

function relationships(links: readonly Link[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${linkTags(links)}</Relationships>`;
}

function withLinks(parts: Parts, name: string, links: readonly Link[]): Parts {
  return patched(parts, name, (text) =>
    text.replace("</Relationships>", `${linkTags(links)}</Relationships>`),
  );
}
