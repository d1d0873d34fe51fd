import { Inflate, inflateSync } from "fflate";
import type { Result } from "../../../core/model/result";
import { fail, succeed } from "../../../core/model/result";
import type { WorkbookFailure } from "../../../core/model/failure";
import { crc32 } from "./crc32";
import { LIMITS } from "./limits";
import type { ZipEntry } from "./zip-entry";

/** Packed bytes of an entry that is unpacked at once: at deflate's best ratio of 1032:1 they yield under 17 MB. */
const SMALL = 16 * 1024;
/** Packed bytes a step of a larger one. */
const STEP = 4 * 1024;

/**
 * Unpacks a zip entry and verifies its size and CRC-32; it is refused while it unpacks, not after.
 *
 * A small entry goes at once into a buffer of the size it states. One that is large, or that turns out not to be
 * what it states, goes step by step, so that an entry lying about its size is stopped at the limits too.
 */
export function inflateEntry(entry: ZipEntry): Result<Uint8Array, WorkbookFailure> {
  const refused = refusal(entry, entry.size);
  if (refused !== undefined) return fail(refused);
  const bytes = entry.method === 0 ? entry.packed : atOnce(entry);
  if (bytes !== undefined && isAsStated(entry, bytes)) return succeed(bytes);
  return entry.method === 0 ? damaged(entry) : inSteps(entry);
}

function isAsStated(entry: ZipEntry, bytes: Uint8Array): boolean {
  return bytes.length === entry.size && crc32(bytes) === entry.crc;
}

function damaged(entry: ZipEntry): { readonly ok: false; readonly failure: WorkbookFailure } {
  return fail({ code: "part-damaged", part: entry.name });
}

function refusal(entry: ZipEntry, size: number): WorkbookFailure | undefined {
  if (size > LIMITS.partBytes) {
    return { code: "part-too-large", part: entry.name, limitMegabytes: LIMITS.partMegabytes };
  }
  if (size > LIMITS.denseBytes && size > entry.packed.length * LIMITS.ratio) {
    return { code: "part-too-dense", part: entry.name, limitRatio: LIMITS.ratio };
  }
  return undefined;
}

function atOnce(entry: ZipEntry): Uint8Array | undefined {
  if (entry.packed.length > SMALL) return undefined;
  try {
    // One byte more than stated, so that an entry that holds more is seen.
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size + 1) });
  } catch {
    return undefined;
  }
}

function inSteps(entry: ZipEntry): Result<Uint8Array, WorkbookFailure> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    // What goes beyond the stated size is counted, to tell how it is to be refused, but not kept.
    if (size <= entry.size) chunks.push(chunk);
  });
  for (let at = 0; at < entry.packed.length; at += STEP) {
    try {
      inflate.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
    } catch {
      return damaged(entry);
    }
    const refused = refusal(entry, size);
    if (refused !== undefined) return fail(refused);
  }
  if (size !== entry.size) return damaged(entry);
  const bytes = joined(chunks, size);
  return isAsStated(entry, bytes) ? succeed(bytes) : damaged(entry);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
