import { CONTENT_TYPES, overrideXml } from "../package/content-types";
import { TRANSITIONAL } from "../package/dialect";
import type { PackageParts } from "../package/package-parts";
import { withParts } from "../package/package-parts";
import { relationshipsXml } from "../package/relationships";
import { STYLES_TYPE, emptyStyles } from "../styles/empty-styles";
import { XML_DECLARATION } from "../xml/escape";

const OFFICE = "application/vnd.openxmlformats-officedocument";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CORE = "application/vnd.openxmlformats-package.core-properties+xml";

/** A package that has everything of a workbook but a sheet. */
export function emptyPackage(): PackageParts {
  const parts = new Map<string, string>([
    [CONTENT_TYPES, contentTypes()],
    ["_rels/.rels", packageLinks()],
    ["docProps/core.xml", coreProperties()],
    ["docProps/app.xml", appProperties()],
    ["xl/workbook.xml", workbookXml()],
    ["xl/_rels/workbook.xml.rels", workbookLinks()],
    ["xl/styles.xml", emptyStyles(TRANSITIONAL.main)],
  ]);
  const texts = [...parts].map(([name, text]) => [name, { text, encoding: "utf-8" }] as const);
  return withParts({ parts: new Map() }, new Map(texts));
}

function contentTypes(): string {
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  const overrides = [
    ["xl/workbook.xml", `${OFFICE}.spreadsheetml.sheet.main+xml`],
    ["xl/styles.xml", STYLES_TYPE],
    ["docProps/core.xml", CORE],
    ["docProps/app.xml", `${OFFICE}.extended-properties+xml`],
  ].map(([part = "", type = ""]) => overrideXml(part, type));
  return `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides.join("")}</Types>`;
}

function packageLinks(): string {
  return links("", [
    [`${TRANSITIONAL.relationships}/officeDocument`, "xl/workbook.xml"],
    [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    [`${TRANSITIONAL.relationships}/extended-properties`, "docProps/app.xml"],
  ]);
}

function workbookLinks(): string {
  return links("xl/workbook.xml", [[`${TRANSITIONAL.relationships}/styles`, "xl/styles.xml"]]);
}

function links(source: string, targets: readonly (readonly [string, string])[]): string {
  return relationshipsXml(
    source,
    targets.map(([type, target], index) => ({ id: `rId${index + 1}`, type, target })),
  );
}

function workbookXml(): string {
  const { main, relationships } = TRANSITIONAL;
  return (
    `${XML_DECLARATION}<workbook xmlns="${main}" xmlns:r="${relationships}">` +
    "<workbookPr/><bookViews><workbookView/></bookViews><sheets/></workbook>"
  );
}

/** Says nothing of who and when: the same contents are to give the same bytes. */
function coreProperties(): string {
  return `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"/>`;
}

function appProperties(): string {
  return `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>fazhi-report</Application></Properties>`;
}
