import type { Result } from "../../../core/model/result";
import { fail, succeed } from "../../../core/model/result";
import type { WorkbookFailure } from "../../../core/model/failure";
import type { XmlElement } from "../xml/element";
import { parseElements } from "../xml/element";
import type { XmlProblem } from "../xml/cursor";
import type { PartText } from "../xml/part-text";
import { decodePart, encodePart } from "../xml/part-text";
import { inflateEntry } from "../zip/inflate-entry";
import type { ZipEntry } from "../zip/zip-entry";
import { packEntry, writeZip } from "../zip/write-zip";

/**
 * The parts of a package. A part that nobody changed keeps its packed bytes; one that was put in place holds its new
 * bytes until the package is written.
 */
export interface PackageParts {
  /** By lower-case name: part names differ in more than case. */
  readonly parts: ReadonlyMap<string, Part>;
}

/** Either packed as it came (with its unpacked bytes at hand or not) or put in place since. */
export type Part =
  | { readonly name: string; readonly entry: ZipEntry; readonly inflated?: Uint8Array }
  | { readonly name: string; readonly bytes: Uint8Array };

/** What makes two part names the same: case does not. */
export function partKey(name: string): string {
  return name.toLowerCase();
}

/** Whether the package has a part of that name. */
export function hasPart({ parts }: PackageParts, name: string): boolean {
  return parts.has(partKey(name));
}

/** The package with some parts put in place (bytes or text) or removed (`undefined`); the given one stays as it is. */
export function withParts(
  pkg: PackageParts,
  changes: ReadonlyMap<string, Uint8Array | PartText | undefined>,
): PackageParts {
  const parts = new Map(pkg.parts);
  for (const [name, content] of changes) {
    const known = parts.get(partKey(name));
    if (content === undefined) parts.delete(partKey(name));
    else {
      const bytes = content instanceof Uint8Array ? content : encodePart(content);
      parts.set(partKey(name), { name: known?.name ?? name, bytes });
    }
  }
  return { parts };
}

/** A part's unpacked bytes; a part that is not there is damage. */
export function partBytes(pkg: PackageParts, name: string): Result<Uint8Array, WorkbookFailure> {
  const part = pkg.parts.get(partKey(name));
  if (part === undefined) return fail({ code: "part-damaged", part: name });
  if ("bytes" in part) return succeed(part.bytes);
  return part.inflated === undefined ? inflateEntry(part.entry) : succeed(part.inflated);
}

/** A part's text; a failure where its bytes are not of their encoding. */
export function partText(pkg: PackageParts, name: string): Result<PartText, WorkbookFailure> {
  const bytes = partBytes(pkg, name);
  if (!bytes.ok) return bytes;
  const text = decodePart(bytes.value);
  return text === undefined ? fail({ code: "xml-broken", part: name, offset: 0 }) : succeed(text);
}

/** A small XML part with its elements. */
export interface PartDocument {
  readonly name: string;
  readonly source: PartText;
  readonly root: XmlElement;
}

/** Reads a small part into elements. */
export function partDocument(
  pkg: PackageParts,
  name: string,
): Result<PartDocument, WorkbookFailure> {
  const source = partText(pkg, name);
  if (!source.ok) return source;
  const root = parseElements(source.value.text);
  if (!root.ok) return fail(xmlFailure(name, root.failure));
  return succeed({ name, source: source.value, root: root.value });
}

/** What is wrong with a part's XML, as the port says it. */
export function xmlFailure(part: string, { code, offset }: XmlProblem): WorkbookFailure {
  return code === "doctype" ? { code: "xml-doctype", part } : { code: "xml-broken", part, offset };
}

/** The package as the bytes of a file. */
export function packageBytes({ parts }: PackageParts): Uint8Array {
  return writeZip(
    [...parts.values()].map((part) =>
      "bytes" in part ? packEntry(part.name, part.bytes) : part.entry,
    ),
  );
}
