/** Whether what travels takes more bytes as JSON in UTF-8. */
export function isHeavier(content: object, bytes: number): boolean {
  const text = JSON.stringify(content);
  return text.length > bytes || (text.length * MOST_BYTES > bytes && bytesOf(text) > bytes);
}

/** The bytes of one UTF-16 unit at most; half of a pair takes two of four. */
const MOST_BYTES = 3;

function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) bytes += bytesOfUnit(text.charCodeAt(at));
  return bytes;
}

function bytesOfUnit(unit: number): number {
  if (unit < 0x80) return 1;
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  return unit < 0x800 || isHalf ? 2 : 3;
}
