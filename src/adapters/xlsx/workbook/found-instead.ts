import type { WorkbookFailure } from "../../../core/model/failure";
import { contentTypeOf } from "../package/content-types";
import type { PackageParts } from "../package/package-parts";
import { partBytes } from "../package/package-parts";

/** Words in a main part's content type or in an OpenDocument's media type, and the format they tell. */
const FORMATS: readonly (readonly [string, string])[] = [
  ["wordprocessingml", "docx"],
  ["presentationml", "pptx"],
  ["sheet.binary", "xlsb"],
  ["opendocument.spreadsheet", "ods"],
  ["opendocument.text", "odt"],
  ["opendocument.presentation", "odp"],
];

/** Tells a zip that is no workbook, with the format that it seems to be in where that can be told. */
export function foundInstead(pkg: PackageParts, mainPart: string | undefined): WorkbookFailure {
  const type = mainPart === undefined ? mediaType(pkg) : contentType(pkg, mainPart);
  const found = FORMATS.find(([words]) => type.includes(words))?.[1];
  return found === undefined ? { code: "not-a-workbook" } : { code: "not-a-workbook", found };
}

function contentType(pkg: PackageParts, part: string): string {
  const type = contentTypeOf(pkg, part);
  return type.ok ? (type.value ?? "") : "";
}

/** OpenDocument packages state their media type in a part of its own. */
function mediaType(pkg: PackageParts): string {
  const bytes = partBytes(pkg, "mimetype");
  return bytes.ok ? new TextDecoder().decode(bytes.value.subarray(0, 200)) : "";
}
