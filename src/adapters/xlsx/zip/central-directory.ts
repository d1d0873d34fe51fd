import type { Result } from "../../../core/model/result";
import { fail, succeed } from "../../../core/model/result";
import type { WorkbookFailure } from "../../../core/model/failure";
import { findDirectory } from "./find-directory";
import { LIMITS } from "./limits";
import type { ZipEntry } from "./zip-entry";
import { FLAG_ENCRYPTED, FLAG_UTF8, SIGNATURE } from "./zip-entry";

const CENTRAL_HEADER = 46;
const LOCAL_HEADER = 30;
const ZIP64_EXTRA = 0x0001;
const IN_ZIP64 = 0xffffffff;

/**
 * The files of a zip archive, as its central directory lists them; nothing is unpacked yet.
 *
 * @source APPNOTE.TXT 6.3.10 sections 4.3.7 and 4.3.12
 */
export function readCentralDirectory(
  bytes: Uint8Array,
): Result<readonly ZipEntry[], WorkbookFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === undefined) return fail({ code: "truncated" });
  if (directory.count > LIMITS.parts) return fail({ code: "too-many-parts", limit: LIMITS.parts });
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index += 1) {
    if (!hasSignature(view, at, CENTRAL_HEADER, SIGNATURE.central)) {
      return fail({ code: "truncated" });
    }
    const entry = readEntry(bytes, view, at, directory.shift);
    if (!entry.ok) return entry;
    entries.push(entry.value);
    at += CENTRAL_HEADER + variableLength(view, at);
  }
  return succeed(entries);
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  shift: number,
): Result<ZipEntry, WorkbookFailure> {
  const nameLength = view.getUint16(at + 28, true);
  const nameStart = at + CENTRAL_HEADER;
  if (nameStart + variableLength(view, at) > bytes.length) return fail({ code: "truncated" });
  const nameBytes = bytes.subarray(nameStart, nameStart + nameLength);
  const name = new TextDecoder("utf-8", { ignoreBOM: true }).decode(nameBytes);
  const flags = view.getUint16(at + 8, true);
  if ((flags & FLAG_ENCRYPTED) !== 0) return fail({ code: "encrypted" });
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) return fail({ code: "part-damaged", part: name });
  const { size, packedSize, offset } = sizes(view, at, nameStart + nameLength);
  const packed = packedBytes(bytes, view, offset + shift, packedSize);
  if (!packed.ok)
    return packed.failure === "truncated"
      ? fail({ code: "truncated" })
      : fail({ code: "part-damaged", part: name });
  const crc = view.getUint32(at + 16, true);
  const nameIsUtf8 = (flags & FLAG_UTF8) !== 0;
  return succeed({ name, nameBytes, nameIsUtf8, method, crc, size, packed: packed.value });
}

function variableLength(view: DataView, at: number): number {
  return (
    view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  );
}

function hasSignature(view: DataView, at: number, length: number, signature: number): boolean {
  return at >= 0 && at + length <= view.byteLength && view.getUint32(at, true) === signature;
}

interface Sizes {
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

/** Sizes that do not fit four bytes stand, in this order, in the zip64 extra field. */
function sizes(view: DataView, at: number, extraStart: number): Sizes {
  let next = zip64Field(view, extraStart, view.getUint16(at + 30, true));
  const field = (position: number): number => {
    const value = view.getUint32(position, true);
    if (value !== IN_ZIP64 || next === undefined || next + 8 > view.byteLength) return value;
    const wide = Number(view.getBigUint64(next, true));
    next += 8;
    return wide;
  };
  const size = field(at + 24);
  const packedSize = field(at + 20);
  return { size, packedSize, offset: field(at + 42) };
}

function zip64Field(view: DataView, start: number, length: number): number | undefined {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_EXTRA) return at + 4;
  }
  return undefined;
}

function packedBytes(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
  packedSize: number,
): Result<Uint8Array, "truncated" | "damaged"> {
  if (offset + LOCAL_HEADER > bytes.length) return fail("truncated");
  if (!hasSignature(view, offset, LOCAL_HEADER, SIGNATURE.local)) return fail("damaged");
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL_HEADER + names;
  if (start + packedSize > bytes.length) return fail("truncated");
  return succeed(bytes.subarray(start, start + packedSize));
}
