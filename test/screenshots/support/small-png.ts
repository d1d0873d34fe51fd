import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
/** Where the header has what is needed of it. */
const AT = { width: 16, height: 20, depth: 24, kind: 25 } as const;
const MOST_COLOURS = 256;
const RGB = 2;
const RGBA = 6;
const INDEXED = 3;

/** A picture as colours, 0xRRGGBB each, from left to right and from top to bottom. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
}

/**
 * The same picture with at most 256 colours, a fraction of the size: pictures of windows have few colours, and many shades at the
 * edges of letters that nobody can tell apart.
 */
export function smallPng(png: Buffer): Buffer {
  const picture = decode(png);
  const palette = paletteOf(picture.pixels);
  return encode(picture, palette, indexedBy(palette, picture.pixels));
}

/**
 * The colour that most pixels have, then again and again the one that would be missed most: by how many pixels have it, and by how
 * far it is from all that were chosen. A small sign in a colour of its own keeps that colour.
 */
function paletteOf(pixels: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const left = [...counts].map(([colour, count]) => ({ colour, count, far: Infinity }));
  const palette: number[] = [];
  while (palette.length < Math.min(MOST_COLOURS, left.length)) {
    const next = left.reduce((best, one) => (missed(one) > missed(best) ? one : best));
    palette.push(next.colour);
    for (const one of left) one.far = Math.min(one.far, distance(one.colour, next.colour));
  }
  return palette;
}

interface Candidate {
  readonly colour: number;
  readonly count: number;
  /** Distance to the nearest colour that was chosen. */
  readonly far: number;
}

function missed({ count, far }: Candidate): number {
  return far === Infinity ? count : Math.sqrt(count) * far;
}

/** Each pixel as the place of its nearest colour in the palette. */
function indexedBy(palette: readonly number[], pixels: Uint32Array): Uint8Array {
  const nearest = new Map<number, number>();
  return Uint8Array.from(pixels, (colour) => {
    const known = nearest.get(colour) ?? nearestIn(palette, colour);
    nearest.set(colour, known);
    return known;
  });
}

function nearestIn(palette: readonly number[], colour: number): number {
  const distances = palette.map((one) => distance(one, colour));
  return distances.indexOf(Math.min(...distances));
}

function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}

function decode(png: Buffer): Picture {
  const width = png.readUInt32BE(AT.width);
  const height = png.readUInt32BE(AT.height);
  const kind = png[AT.kind];
  if (png[AT.depth] !== 8 || (kind !== RGB && kind !== RGBA))
    throw new Error("a browser's PNG is wanted");
  const bytes = kind === RGB ? 3 : 4;
  const lines = unfiltered(inflateSync(Buffer.concat(dataOf(png))), width * bytes, bytes);
  const pixels = Uint32Array.from({ length: width * height }, (_, index) =>
    lines.readUIntBE(index * bytes, 3),
  );
  return { width, height, pixels };
}

/** What the IDAT chunks hold. */
function dataOf(png: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const isData = png.toString("latin1", at + 4, at + 8) === "IDAT";
    if (isData) parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return parts;
}

/** The lines without the prediction that each begins with (PNG specification, part 9). */
function unfiltered(raw: Buffer, stride: number, step: number): Buffer {
  const height = raw.length / (stride + 1);
  const lines = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < step ? 0 : (lines[at - step] ?? 0);
      const above = y === 0 ? 0 : (lines[at - stride] ?? 0);
      const corner = x < step || y === 0 ? 0 : (lines[at - stride - step] ?? 0);
      const stored = raw[y * (stride + 1) + 1 + x] ?? 0;
      lines[at] = stored + predicted(filter, left, above, corner);
    }
  }
  return lines;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      return 0;
  }
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((one) => Math.abs(guess - one));
  if (toLeft === undefined || toAbove === undefined || toCorner === undefined) return 0;
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function encode(
  { width, height }: Picture,
  palette: readonly number[],
  indexes: Uint8Array,
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED], 8);
  const colours = Buffer.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    lines.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
