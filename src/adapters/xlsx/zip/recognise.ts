import type { WorkbookFailure } from "../../../core/model/failure";

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The stream that holds a password-protected workbook, as OLE2 directories spell it: UTF-16LE. */
const ENCRYPTED_STREAM = Array.from("EncryptedPackage").flatMap((letter) => [
  letter.charCodeAt(0),
  0,
]);

/**
 * Tells from its first bytes why a file cannot be a zip archive; `undefined` when it may be one.
 *
 * @source [MS-CFB] 2.2 for the magic of compound files, [MS-OFFCRYPTO] 2.3.4 for the stream's name
 */
export function foreignFormat(bytes: Uint8Array): WorkbookFailure | undefined {
  if (startsWith(bytes, 0, OLE2)) {
    return { code: contains(bytes, ENCRYPTED_STREAM) ? "encrypted" : "old-xls" };
  }
  const [first, second, third, fourth] = bytes;
  const isZip = first === 0x50 && second === 0x4b && isRecord(third, fourth);
  return isZip ? undefined : { code: "not-a-zip" };
}

/** A zip begins with a file or, when it has none, with the end record. */
function isRecord(third: number | undefined, fourth: number | undefined): boolean {
  return (third === 3 && fourth === 4) || (third === 5 && fourth === 6);
}

function startsWith(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  return expected.every((value, index) => bytes[at + index] === value);
}

function contains(bytes: Uint8Array, expected: readonly number[]): boolean {
  const first = expected[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, at, expected)) return true;
  }
  return false;
}
