import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  readSpreadsheetString,
  writeSpreadsheetString,
} from "../../../../src/adapters/xlsx/xml/spreadsheet-string";

/** As a part of a package is read: a byte order mark inside a part is a character of its text. */
function asRead(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

describe("spreadsheet strings", () => {
  it("any text is read back, halves of surrogate pairs and control characters too", () => {
    const anyUnit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom("_", "x", "0", "D", "_x000D_", "&", "<", "]]>", "\r\n", "\ud83d\ude00"),
    );
    fc.assert(
      fc.property(
        fc.array(anyUnit).map((units) => units.join("")),
        (text) => {
          const written = writeSpreadsheetString(text);
          expect(written).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff<]/);
          expect(asRead(new TextEncoder().encode(written))).toBe(written);
          expect(readSpreadsheetString(written)).toBe(text);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("an escape is written only where it is needed", () => {
    expect(writeSpreadsheetString("近32000张_x，a_b")).toBe("近32000张_x，a_b");
    expect(writeSpreadsheetString("_x0041_\r")).toBe("_x005F_x0041__x000D_");
  });
});
