import { crc32, deflateSync, inflateSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { smallPng } from "./support/small-png";

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const RED = [200, 0, 0];
const BLUE = [0, 0, 200];
const GREY = [9, 9, 9];

/** A picture as a browser writes it: lines of red, green and blue, each with the number of its filter before it. */
function browserPng(width: number, lines: readonly (readonly number[])[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(lines.length, 4);
  header.set([8, 2], 8);
  const data = deflateSync(Buffer.from(lines.flat()));
  return Buffer.concat([SIGNATURE, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND")]);
}

function chunk(name: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The chunks of a picture by name; their sums are checked. */
function chunksOf(png: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = SIGNATURE.length; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(at + 4, end)));
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, end));
    at = end + 4;
  }
  return chunks;
}

/** The colours of a picture with a palette, line by line. */
function coloursOf(png: Buffer, width: number): readonly (readonly number[])[] {
  const chunks = chunksOf(png);
  const palette = chunks.get("PLTE") ?? Buffer.alloc(0);
  const lines = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  return Array.from({ length: lines.length / (width + 1) }, (_, line) =>
    [...lines.subarray(line * (width + 1) + 1, (line + 1) * (width + 1))].flatMap((index) => [
      ...palette.subarray(index * 3, index * 3 + 3),
    ]),
  );
}

describe("smallPng", () => {
  it.each([
    ["nothing before a pixel", [0, ...RED, ...BLUE], [0, ...GREY, ...RED]],
    ["the pixel at the left", [1, ...RED, 56, 0, 200], [1, ...GREY, 191, 247, 247]],
    ["the pixel above", [0, ...RED, ...BLUE], [2, 65, 9, 9, 200, 0, 56]],
    ["the mean of both", [0, ...RED, ...BLUE], [3, 165, 9, 9, 196, 252, 152]],
    ["the nearest of three", [0, ...RED, ...BLUE], [4, 65, 9, 9, 200, 247, 56]],
  ])("keeps every colour where each line was written as the difference from %s", (_, ...lines) => {
    const shown = coloursOf(smallPng(browserPng(2, lines)), 2);
    expect(shown).toEqual([
      [...RED, ...BLUE],
      [...GREY, ...RED],
    ]);
  });

  it("keeps a single pixel of a colour of its own among hundreds of shades", () => {
    const shades = Array.from({ length: 400 }, (_, n) => [n % 256, n % 256, Math.floor(n / 4)]);
    const line = [0, ...shades.flat(), ...RED];
    const [shown = []] = coloursOf(smallPng(browserPng(401, [line])), 401);
    expect(shown.slice(-3)).toEqual(RED);
    const worst = line.slice(1).map((value, index) => Math.abs(value - (shown[index] ?? -99)));
    expect(Math.max(...worst)).toBeLessThan(12);
  });

  it("refuses what no browser writes", () => {
    const png = browserPng(1, [[0, ...RED]]);
    png[25] = 0;
    expect(() => smallPng(png)).toThrow("a browser's PNG is wanted");
  });
});
