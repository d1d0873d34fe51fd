import { describe, expect, it } from "@jest/globals";
import { readCentralDirectory } from "../../../../src/adapters/xlsx/zip/central-directory";
import { inflateEntry } from "../../../../src/adapters/xlsx/zip/inflate-entry";

const NAME = [0x61];
const CONTENT = [1, 2, 3];
const CRC = 0x55bc801d;

const u16 = (value: number): number[] => [value & 255, value >>> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const u64 = (value: number): number[] => [...u32(value), ...u32(0)];
const FULL = 0xffffffff;

describe("readCentralDirectory", () => {
  it("takes sizes, offsets and counts from zip64 records where the short fields are full", () => {
    const local = [
      ...u32(0x04034b50),
      ...u16(45),
      ...u16(0),
      ...u16(0),
      ...u32(0),
      ...u32(CRC),
      ...u32(3),
      ...u32(3),
      ...u16(1),
      ...u16(0),
      ...NAME,
      ...CONTENT,
    ];
    const extra = [...u16(1), ...u16(24), ...u64(3), ...u64(3), ...u64(0)];
    const central = [
      ...u32(0x02014b50),
      ...u16(45),
      ...u16(45),
      ...u16(0),
      ...u16(0),
      ...u32(0),
      ...u32(CRC),
      ...u32(FULL),
      ...u32(FULL),
      ...u16(1),
      ...u16(extra.length),
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u32(0),
      ...u32(FULL),
      ...NAME,
      ...extra,
    ];
    const wideEnd = [
      ...u32(0x06064b50),
      ...u64(44),
      ...u16(45),
      ...u16(45),
      ...u32(0),
      ...u32(0),
      ...u64(1),
      ...u64(1),
      ...u64(central.length),
      ...u64(local.length),
    ];
    const locator = [
      ...u32(0x07064b50),
      ...u32(0),
      ...u64(local.length + central.length),
      ...u32(1),
    ];
    const end = [
      ...u32(0x06054b50),
      ...u16(0),
      ...u16(0),
      ...u16(0xffff),
      ...u16(0xffff),
      ...u32(FULL),
      ...u32(FULL),
      ...u16(0),
    ];
    const entries = readCentralDirectory(
      new Uint8Array([...local, ...central, ...wideEnd, ...locator, ...end]),
    );
    const first = entries.ok ? entries.value[0] : undefined;
    expect(first).toMatchObject({ name: "a", size: 3 });
    expect(first === undefined ? undefined : inflateEntry(first)).toEqual({
      ok: true,
      value: new Uint8Array(CONTENT),
    });
  });
});
