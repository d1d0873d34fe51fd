import type { Result } from "../../../core/model/result";
import { fail, succeed } from "../../../core/model/result";
import type { WorkbookFailure } from "../../../core/model/failure";
import { readCentralDirectory } from "../zip/central-directory";
import { inflateEntry } from "../zip/inflate-entry";
import { LIMITS } from "../zip/limits";
import { foreignFormat } from "../zip/recognise";
import type { ZipEntry } from "../zip/zip-entry";
import type { PackageParts, Part } from "./package-parts";
import { partKey } from "./package-parts";

/** Unpacked bytes that opening may leave in memory, so that reading need not unpack a common workbook twice. */
const KEPT_BYTES = 16 * 1024 * 1024;

/** Opens a file as a package, every part of it unpacked once and verified. */
export function openPackage(bytes: Uint8Array): Result<PackageParts, WorkbookFailure> {
  const foreign = foreignFormat(bytes);
  if (foreign !== undefined) return fail(foreign);
  const entries = readCentralDirectory(bytes);
  return entries.ok ? verified(entries.value, bytes.length) : entries;
}

function verified(
  entries: readonly ZipEntry[],
  fileSize: number,
): Result<PackageParts, WorkbookFailure> {
  const parts = new Map<string, Part>();
  let packed = 0;
  let unpacked = 0;
  for (const entry of entries) {
    const name = safeName(entry.name);
    if (name === undefined || parts.has(partKey(name)))
      return fail({ code: "part-damaged", part: entry.name });
    const inflated = inflateEntry(entry);
    if (!inflated.ok) return inflated;
    packed += entry.packed.length;
    unpacked += entry.size;
    const refused = refusal(entry.name, unpacked, Math.min(packed, fileSize));
    if (refused !== undefined) return fail(refused);
    const keep = unpacked <= KEPT_BYTES && isXml(name);
    parts.set(partKey(name), keep ? { name, entry, inflated: inflated.value } : { name, entry });
  }
  return succeed({ parts });
}

/** Many parts may be too much together, above all where they share their packed bytes: the sums are minded too. */
function refusal(part: string, unpacked: number, packed: number): WorkbookFailure | undefined {
  if (unpacked > LIMITS.packageBytes) {
    return { code: "part-too-large", part, limitMegabytes: LIMITS.packageMegabytes };
  }
  return unpacked > LIMITS.denseBytes && unpacked > packed * LIMITS.ratio
    ? { code: "part-too-dense", part, limitRatio: LIMITS.ratio }
    : undefined;
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

/**
 * A part's name with the slips of some writers mended (backslashes, a leading slash); `undefined` for one that climbs
 * out of the package.
 */
function safeName(name: string): string | undefined {
  const mended = name.replaceAll("\\", "/").replace(/^\/+/, "");
  const climbs = mended.split("/").some((segment) => segment === "..");
  return climbs || mended === "" || mended.includes("\0") || /^[A-Za-z]:/.test(mended)
    ? undefined
    : mended;
}
