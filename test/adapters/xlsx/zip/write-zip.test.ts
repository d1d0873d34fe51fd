import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { readCentralDirectory } from "../../../../src/adapters/xlsx/zip/central-directory";
import { inflateEntry } from "../../../../src/adapters/xlsx/zip/inflate-entry";
import { packEntry, writeZip } from "../../../../src/adapters/xlsx/zip/write-zip";

const anyFiles = fc.uniqueArray(
  fc.tuple(
    fc.string({ unit: "grapheme-composite", maxLength: 12 }).map((name) => `p${name}`),
    fc.uint8Array({ maxLength: 400 }),
  ),
  { selector: ([name]) => name, maxLength: 8 },
);

describe("writeZip", () => {
  it("any files are read back by this reader and by another one", () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const bytes = writeZip(files.map(([name, content]) => packEntry(name, content)));
        const entries = readCentralDirectory(bytes);
        const read = entries.ok
          ? entries.value.map((entry) => [entry.name, inflateEntry(entry)])
          : [];
        expect(read).toEqual(files.map(([name, value]) => [name, { ok: true, value }]));
        expect(Object.keys(unzipSync(bytes)).length).toBe(files.length);
      }),
      { numRuns: 200 },
    );
  });

  it("the same files give the same bytes", () => {
    const make = (): Uint8Array => writeZip([packEntry("甲.xml", new Uint8Array(1000).fill(7))]);
    expect(make()).toEqual(make());
  });

  it("a large part that does not compress well is unpacked in steps", () => {
    let seed = 1;
    const content = Uint8Array.from(
      { length: 300_000 },
      () => (seed = (seed * 48271) % 2147483647) & 255,
    );
    expect(inflateEntry(packEntry("a", content))).toEqual({ ok: true, value: content });
  });
});
