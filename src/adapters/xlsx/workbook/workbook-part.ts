import type { Result } from "../../../core/model/result";
import { fail, succeed } from "../../../core/model/result";
import { sameSheetName } from "../../../workbook/address";
import type { WorkbookFailure } from "../../../core/model/failure";
import type { SheetPlan } from "../../../workbook/sheet-plan";
import type { Dialect } from "../package/dialect";
import { STRICT, TRANSITIONAL } from "../package/dialect";
import type { PackageParts, PartDocument } from "../package/package-parts";
import { hasPart, partDocument } from "../package/package-parts";
import type { Relationship } from "../package/relationships";
import { readRelationships } from "../package/relationships";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf } from "../xml/element";
import { foundInstead } from "./found-instead";

/** A workbook's main part: its sheets in order and the parts that belong to the whole workbook. */
export interface WorkbookPart {
  readonly document: PartDocument;
  readonly dialect: Dialect;
  readonly sheets: readonly SheetEntry[];
  readonly relationships: readonly Relationship[];
}

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly hidden: boolean;
  readonly visibility: SheetPlan["visibility"];
  /** The worksheet's part; chart sheets and other sheets without cells have none. */
  readonly part?: string;
}

/** Finds and reads the workbook of a package; a package of another program is refused with what it seems to be. */
export function readWorkbookPart(pkg: PackageParts): Result<WorkbookPart, WorkbookFailure> {
  const links = readRelationships(pkg, "");
  if (!links.ok) return links;
  const main = links.value.find(({ type, external }) => type === "officeDocument" && !external);
  if (main === undefined || !hasPart(pkg, main.target))
    return fail(foundInstead(pkg, main?.target));
  if (!/\.xml$/i.test(main.target)) return fail(foundInstead(pkg, main.target));
  const document = partDocument(pkg, main.target);
  if (!document.ok) return document;
  if (localName(document.value.root.tag) !== "workbook")
    return fail(foundInstead(pkg, main.target));
  const relationships = readRelationships(pkg, main.target);
  if (!relationships.ok) return relationships;
  return succeed({
    document: document.value,
    dialect: dialectOf(document.value.root),
    sheets: sheetsOf(document.value.root, relationships.value),
    relationships: relationships.value,
  });
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}

function dialectOf(root: XmlElement): Dialect {
  const isStrict = [...root.attributes.values()].some(({ value }) => value === STRICT.main);
  return isStrict ? STRICT : TRANSITIONAL;
}

function sheetsOf(root: XmlElement, links: readonly Relationship[]): readonly SheetEntry[] {
  const list = childOf(root, "sheets");
  return list === undefined
    ? []
    : childrenOf(list, "sheet").map((element) => sheetOf(element, links));
}

function sheetOf(element: XmlElement, links: readonly Relationship[]): SheetEntry {
  const id = linkId(element);
  const link = links.find((one) => one.id === id && one.type === "worksheet");
  const visibility = visibilityOf(attributeOf(element, "state"));
  return {
    name: attributeOf(element, "name") ?? "",
    sheetId: Number(attributeOf(element, "sheetId") ?? 0),
    hidden: visibility !== "visible",
    visibility,
    ...(link === undefined ? {} : { part: link.target }),
  };
}

function visibilityOf(state: string | undefined): SheetPlan["visibility"] {
  if (state === undefined || state === "visible") return "visible";
  return state === "veryHidden" ? state : "hidden";
}

/** `r:id`, whatever its prefix is. */
function linkId(element: XmlElement): string | undefined {
  for (const [name, { value }] of element.attributes) if (name.endsWith(":id")) return value;
  return undefined;
}

/** The workbook's only part of a kind (`styles`, `sharedStrings`, `calcChain`), where it has one. */
export function partOfType(workbook: WorkbookPart, type: string): string | undefined {
  return workbook.relationships.find((link) => link.type === type && !link.external)?.target;
}

/** A sheet by its name; Excel takes names that differ only in case for the same. */
export function sheetNamed(workbook: WorkbookPart, name: string): SheetEntry | undefined {
  return workbook.sheets.find((sheet) => sameSheetName(sheet.name, name));
}
