import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a workbook file by name, as another program would see and change them. */
export type Parts = Readonly<Record<string, Uint8Array>>;

export function unpack(file: Uint8Array): Parts {
  return unzipSync(file);
}

export function pack(parts: Parts): Uint8Array {
  return zipSync(parts);
}

export function textOfPart(parts: Parts, name: string): string {
  const bytes = parts[name];
  if (bytes === undefined) throw new Error(`no part ${name}`);
  return strFromU8(bytes);
}

export function withText(parts: Parts, name: string, text: string): Parts {
  return { ...parts, [name]: strToU8(text) };
}

/** A part's text changed; a change that changes nothing fails the test that asked for it. */
export function patched(parts: Parts, name: string, change: (text: string) => string): Parts {
  const before = textOfPart(parts, name);
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${name}`);
  return withText(parts, name, after);
}

/** The part that holds a sheet. Sheets of a workbook made here are numbered in their order. */
export function sheetPart(parts: Parts, sheet: string): string {
  const names = [...textOfPart(parts, "xl/workbook.xml").matchAll(/<sheet name="([^"]*)"/g)];
  const at = names.findIndex((match) => match[1] === sheet);
  if (at < 0) throw new Error(`no sheet ${sheet}`);
  return `xl/worksheets/sheet${at + 1}.xml`;
}
