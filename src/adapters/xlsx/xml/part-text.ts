type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** A part's text with the encoding it came in, so that a patched part goes back as it was. */
export interface PartText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Decodes a part; a byte order mark stays in the text, for it has to be written back.
 *
 * @returns `undefined` for bytes that are not of their encoding
 */
export function decodePart(bytes: Uint8Array): PartText | undefined {
  const encoding = encodingOf(bytes);
  try {
    return {
      text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding,
    };
  } catch {
    return undefined;
  }
}

/** A part's bytes in the encoding that it came in. */
export function encodePart({ text, encoding }: PartText): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  }
  return bytes;
}

/** By byte order mark, or by the shape that `<` has in two bytes. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
