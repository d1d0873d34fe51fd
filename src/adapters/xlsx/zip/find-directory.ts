import { SIGNATURE } from "./zip-entry";

const END_RECORD = 22;
const LONGEST_COMMENT = 0xffff;
const LOCATOR = 20;
const ZIP64_END = 56;

/** Where a zip's central directory stands and how many entries it lists. */
export interface DirectoryPlace {
  readonly start: number;
  readonly count: number;
  /** Bytes that somebody put before the archive: every stated offset is short by them. */
  readonly shift: number;
}

/** Finds the central directory from the end of the file; `undefined` where it does not lie wholly inside. */
export function findDirectory(view: DataView): DirectoryPlace | undefined {
  const end = findEndRecord(view);
  if (end === undefined) return undefined;
  const wide = zip64Place(view, end);
  const count = wide?.count ?? view.getUint16(end + 10, true);
  const length = wide?.length ?? view.getUint32(end + 12, true);
  const offset = wide?.offset ?? view.getUint32(end + 16, true);
  const limit = wide?.recordStart ?? end;
  const start = limit - length;
  const shift = start - offset;
  return start < 0 || shift < 0 ? undefined : { start, count, shift };
}

function findEndRecord(view: DataView): number | undefined {
  const last = view.byteLength - END_RECORD;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let at = last; at >= first; at -= 1) {
    if (view.getUint32(at, true) === SIGNATURE.end) return at;
  }
  return undefined;
}

interface WidePlace {
  readonly recordStart: number;
  readonly count: number;
  readonly length: number;
  readonly offset: number;
}

function zip64Place(view: DataView, end: number): WidePlace | undefined {
  const locator = end - LOCATOR;
  if (locator < ZIP64_END || view.getUint32(locator, true) !== SIGNATURE.zip64Locator) {
    return undefined;
  }
  // The record stands directly before its locator unless somebody used the extensible data sector; nobody does.
  const recordStart = locator - ZIP64_END;
  if (view.getUint32(recordStart, true) !== SIGNATURE.zip64End) return undefined;
  return {
    recordStart,
    count: Number(view.getBigUint64(recordStart + 32, true)),
    length: Number(view.getBigUint64(recordStart + 40, true)),
    offset: Number(view.getBigUint64(recordStart + 48, true)),
  };
}
