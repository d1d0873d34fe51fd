const SLICES = 4;
const TABLE = buildTable();

/**
 * The CRC-32 of some bytes as an unsigned number, as zip directories carry it.
 *
 * @source ISO/IEC 3309, reflected polynomial EDB88320; four bytes a step
 */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const table = TABLE;
  const length = bytes.length;
  const inFours = length - (length % SLICES);
  let crc = ~previous;
  let at = 0;
  for (; at < inFours; at += SLICES) {
    crc ^=
      byte(bytes, at) |
      (byte(bytes, at + 1) << 8) |
      (byte(bytes, at + 2) << 16) |
      (byte(bytes, at + 3) << 24);
    crc =
      entry(table, 768 + (crc & 255)) ^
      entry(table, 512 + ((crc >>> 8) & 255)) ^
      entry(table, 256 + ((crc >>> 16) & 255)) ^
      entry(table, crc >>> 24);
  }
  for (; at < length; at += 1) crc = entry(table, (crc ^ byte(bytes, at)) & 255) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function entry(table: Int32Array, at: number): number {
  return table[at] ?? 0;
}

function buildTable(): Int32Array {
  const table = new Int32Array(256 * SLICES);
  for (let value = 0; value < 256; value += 1) {
    let crc = value;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    table[value] = crc;
  }
  for (let at = 256; at < table.length; at += 1) {
    const shorter = entry(table, at - 256);
    table[at] = entry(table, shorter & 255) ^ (shorter >>> 8);
  }
  return table;
}
