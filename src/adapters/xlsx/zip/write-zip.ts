import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";
import { FLAG_UTF8, SIGNATURE } from "./zip-entry";

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
const VERSION = 20;
/** 1980-01-01, the first day zip can tell: output must not depend on when it was made. */
const FIXED_DATE = 0x0021;

/** Packs a part's bytes for `writeZip`. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  const nameBytes = new TextEncoder().encode(name);
  const packed = deflateSync(bytes, { level: 6 });
  const nameIsUtf8 = nameBytes.length !== name.length;
  return { name, nameBytes, nameIsUtf8, method: 8, crc: crc32(bytes), size: bytes.length, packed };
}

/** Assembles a zip archive; the same entries give the same bytes on every day and machine. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const bytes = new Uint8Array(
    entries.reduce((sum, entry) => sum + storedLength(entry), END_RECORD),
  );
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    at = putLocal(bytes, view, at, entry);
  }
  const directory = at;
  entries.forEach((entry, index) => {
    at = putCentral(bytes, view, at, entry, offsets[index] ?? 0);
  });
  putEnd(view, at, entries.length, at - directory, directory);
  return bytes;
}

function storedLength(entry: ZipEntry): number {
  return LOCAL_HEADER + CENTRAL_HEADER + entry.nameBytes.length * 2 + entry.packed.length;
}

function putLocal(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry): number {
  view.setUint32(at, SIGNATURE.local, true);
  putShared(view, at + 4, entry);
  bytes.set(entry.nameBytes, at + LOCAL_HEADER);
  const start = at + LOCAL_HEADER + entry.nameBytes.length;
  bytes.set(entry.packed, start);
  return start + entry.packed.length;
}

function putCentral(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  entry: ZipEntry,
  offset: number,
): number {
  view.setUint32(at, SIGNATURE.central, true);
  view.setUint16(at + 4, VERSION, true);
  putShared(view, at + 6, entry);
  view.setUint32(at + 42, offset, true);
  bytes.set(entry.nameBytes, at + CENTRAL_HEADER);
  return at + CENTRAL_HEADER + entry.nameBytes.length;
}

/** The 26 bytes that local and central headers have in common; lengths of extra fields stay 0. */
function putShared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.nameIsUtf8 ? FLAG_UTF8 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, FIXED_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function putEnd(view: DataView, at: number, count: number, length: number, offset: number): void {
  view.setUint32(at, SIGNATURE.end, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, length, true);
  view.setUint32(at + 16, offset, true);
}
