import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const CORE_PROPERTIES = "docProps/core.xml";
const DATES = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu;

/**
 * Makes a freshly written .docx depend on its content alone: the clock's dates are replaced by `writtenAt` (or left
 * out), in the document's properties and in the package.
 */
export function repack(file: Uint8Array, writtenAt: Date | undefined): Uint8Array {
  const parts = unzipSync(file);
  const properties = parts[CORE_PROPERTIES];
  if (properties !== undefined) {
    const dated = strFromU8(properties).replace(DATES, (_, name: string) =>
      dateElement(name, writtenAt),
    );
    parts[CORE_PROPERTIES] = strToU8(dated);
  }
  // Built from local parts, because the packer writes local time: the package's date is then the same in every zone.
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

function dateElement(name: string, at: Date | undefined): string {
  if (at === undefined || Number.isNaN(at.getTime())) return "";
  const seconds = at.toISOString().replace(/\.\d+Z$/u, "Z");
  return `<dcterms:${name} xsi:type="dcterms:W3CDTF">${seconds}</dcterms:${name}>`;
}
