/** One file in a zip archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** The name's bytes as the archive has them: not every writer uses UTF-8. */
  readonly nameBytes: Uint8Array;
  readonly nameIsUtf8: boolean;
  readonly method: 0 | 8;
  readonly crc: number;
  /** Unpacked size in bytes, as the directory states it. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** Bit 0 of an entry's flags: its bytes are encrypted. */
export const FLAG_ENCRYPTED = 0x0001;
/** Bit 11 of an entry's flags: its name is UTF-8. */
export const FLAG_UTF8 = 0x0800;

/** What each kind of record begins with. */
export const SIGNATURE = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  zip64End: 0x06064b50,
  zip64Locator: 0x07064b50,
} as const;
